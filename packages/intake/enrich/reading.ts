import type { Evidence, RuleId, Section, SectionKind } from '@anjian/domain';
import { placesOf, type RepairedText, repairText } from './repair-text.ts';

/** A paragraph with the kind of its section; the title is line 0. */
export type Line = {
  n: number;
  /** The text by which rules go: repaired where a scanner or converter has spoilt it. */
  text: string;
  kind: SectionKind;
  heading: string;
  /** The paragraph as printed and where each place of the text stands in it; absent where they are the same. */
  printed?: { text: string; at: RepairedText['at'] };
};

/** A document on its way to being understood: the title and every paragraph in order, and what the source said. */
export type Reading = {
  title: string;
  family: 'case' | 'norm';
  lines: readonly Line[];
  /** The collection, folder and site under which the source holds it: a hint only. */
  origin: string;
};

/** The sections in which a case is told, as far as they are headed at all: what it cites and keywords it bears stand elsewhere. */
export const TELLING_SECTIONS: ReadonlySet<SectionKind> = new Set([
  'facts',
  'procedure',
  'prosecution',
  'outcome',
  'text',
  'reasoning',
]);

/**
 * Lays the sections of a document out as lines; in the account of a case blanks inside of words are taken out. What somebody saved
 * without line ends comes in several lines of one paragraph: what rules look for around a place stays near to it.
 */
export function toLines(sections: readonly Section[], family: Reading['family']): Line[] {
  return sections.flatMap(({ kind, heading, paragraphs }) =>
    paragraphs.flatMap(({ n, text }) =>
      inPieces(text, withRepairs(text, family === 'case' && WITHOUT_BLANKS.has(kind))).map((piece) => ({
        n,
        ...piece,
        kind,
        heading,
      })),
    ),
  );
}

/** The longest paragraph at hand has 2,756 characters, the longest sentence 921. */
const LINE_CHARACTERS = 4_000;

type LineText = Pick<Line, 'text' | 'printed'>;

function inPieces(printed: string, whole: LineText): LineText[] {
  const { text } = whole;
  if (text.length <= LINE_CHARACTERS) return [whole];
  const at = whole.printed?.at ?? placesOf(text.length);
  const pieces: LineText[] = [];
  for (let from = 0, until = 0; from < text.length; from = until) {
    until = pieceEnd(text, from);
    pieces.push({ text: text.slice(from, until), printed: { text: printed, at: at.subarray(from, until + 1) } });
  }
  return pieces;
}

/** Behind the last sentence that ends in the second half of what a line may hold; what has none there is no prose, and is cut. */
function pieceEnd(text: string, from: number): number {
  const most = from + LINE_CHARACTERS;
  if (text.length <= most) return text.length;
  const window = text.slice(from, most);
  const stop = Math.max(window.lastIndexOf('。'), window.lastIndexOf('；')) + 1;
  if (stop > LINE_CHARACTERS / 2) return from + stop;
  return isHighSurrogate(text.charCodeAt(most - 1)) ? most - 1 : most;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/** Elsewhere blanks part keywords, names and dates. */
const WITHOUT_BLANKS: ReadonlySet<SectionKind> = new Set<SectionKind>([...TELLING_SECTIONS, 'holding', 'significance']);

function withRepairs(printed: string, blanks: boolean): LineText {
  const repaired = repairText(printed, blanks);
  return repaired ? { text: repaired.text, printed: { text: printed, at: repaired.at } } : { text: printed };
}

/** Where evidence that was printed stands in the repaired text of its line: blanks were taken out in front of it. */
export function repairedPlace(
  { printed, text }: Pick<Line, 'text' | 'printed'>,
  { start, end }: Pick<Evidence, 'start' | 'end'>,
): { start: number; end: number } {
  if (!printed) return { start, end };
  const place = (at: number): number => {
    const found = printed.at.findIndex((one) => one >= at);
    return found < 0 ? text.length : found;
  };
  return { start: place(start), end: place(end) };
}

/** The evidence for a value found in a line between two UTF-16 offsets. */
export function evidenceIn(
  line: Pick<Line, 'n' | 'text' | 'printed'>,
  start: number,
  end: number,
  rule: RuleId,
): Evidence {
  if (!line.printed) return { paragraph: line.n, start, end, text: line.text.slice(start, end), rule };
  const { text, at } = line.printed;
  const from = at[start] ?? text.length;
  const until = end > start ? (at[end - 1] ?? text.length) + 1 : from;
  return { paragraph: line.n, start: from, end: until, text: text.slice(from, until), rule };
}

/** The title as a line of its own, number 0. */
export function titleLine(reading: Reading): Line {
  return { n: 0, ...withRepairs(reading.title, reading.family === 'case'), kind: 'preface', heading: '' };
}

/** The lines in which a document names itself: those before its body, at most the first dozen. */
export function headLines(reading: Reading): Line[] {
  const head: Line[] = [];
  for (const line of reading.lines.slice(0, HEAD_LINES)) {
    if (line.kind !== 'preface' && line.kind !== 'text' && !(reading.family === 'case' && line.kind === 'keywords'))
      break;
    head.push(line);
  }
  return head;
}

/** Cover, number, dates and announcement come within so many lines. */
const HEAD_LINES = 14;
