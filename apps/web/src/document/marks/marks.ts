import type { Mark } from '@anjian/domain';

/** A stretch of one paragraph to mark, with its number among all marks of the document (from 0). */
export type NumberedMark = { start: number; end: number; number: number };

/** A piece of a paragraph: plain, or marked with the number of its mark. Joined, the pieces are the text. */
export type Piece = { at: number; text: string; number: number | null };

/** Where a mark lies: in this paragraph, or in the heading over it; paragraph 0 is the title. */
export type PlacedMark = { paragraph: number; inHeading: boolean; mark: NumberedMark };

/** The marks of a document by the paragraph that they lie in, those in headings by the paragraph under the heading, and all by number. */
export type NumberedMarks = {
  byParagraph: Map<number, NumberedMark[]>;
  byHeading: Map<number, NumberedMark[]>;
  all: PlacedMark[];
};

/** Sorts the marks of a document into its headings and paragraphs in reading order; marks that overlap or touch become one. */
export function numberMarks(marks: readonly Mark[]): NumberedMarks {
  return numberInOrder(
    marks
      .filter((mark) => mark.end > mark.start)
      .sort((a, b) => a.paragraph - b.paragraph || rank(a) - rank(b) || a.start - b.start),
  );
}

/** The same for marks that are none of them empty and come in reading order. */
export function numberInOrder(marks: readonly Mark[]): NumberedMarks {
  const numbered: NumberedMarks = { byParagraph: new Map(), byHeading: new Map(), all: [] };
  for (const { paragraph, start, end, inHeading = false } of marks) {
    const places = inHeading ? numbered.byHeading : numbered.byParagraph;
    const there = places.get(paragraph) ?? [];
    if (there.length === 0) places.set(paragraph, there);
    const last = there[there.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else {
      const mark = { start, end, number: numbered.all.length };
      there.push(mark);
      numbered.all.push({ paragraph, inHeading, mark });
    }
  }
  return numbered;
}

/** A heading is read before what stands under it. */
function rank(mark: Mark): number {
  return mark.inHeading ? 0 : 1;
}

/** Cuts a text at its marks. Marks beyond its end (of another revision, say) are cut off or left out. */
export function cutAtMarks(text: string, marks: readonly NumberedMark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, number } of marks) {
    if (start >= text.length) break;
    if (start > at) pieces.push({ at, text: text.slice(at, start), number: null });
    pieces.push({ at: start, text: text.slice(start, end), number });
    at = Math.min(end, text.length);
  }
  if (at < text.length) pieces.push({ at, text: text.slice(at), number: null });
  return pieces;
}
