import type { Mark } from '@anjian/domain';

/** A stretch of one paragraph to mark, with its number among all marks of the document (from 0). */
export type NumberedMark = { start: number; end: number; number: number };

/** A piece of a paragraph: plain, or marked with the number of its mark. Joined, the pieces are the text. */
export type Piece = { at: number; text: string; number: number | null };

/** Sorts the marks of a document into its paragraphs in reading order; marks that overlap or touch become one. */
export function numberMarks(marks: readonly Mark[]): { byParagraph: Map<number, NumberedMark[]>; total: number } {
  const byParagraph = new Map<number, NumberedMark[]>();
  let total = 0;
  const inOrder = marks
    .filter((mark) => mark.end > mark.start)
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  for (const { paragraph, start, end } of inOrder) {
    const there = byParagraph.get(paragraph) ?? [];
    byParagraph.set(paragraph, there);
    const last = there[there.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else there.push({ start, end, number: total++ });
  }
  return { byParagraph, total };
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
