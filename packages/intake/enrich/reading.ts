import type { Evidence, RuleId, Section, SectionKind } from '@anjian/domain';
import { type RepairedText, repairText } from './repair-text.ts';

/** A paragraph with the kind of its section; the title is line 0. */
export type Line = {
  n: number;
  /** The text by which rules go: repaired where a scanner or converter has spoilt it. */
  text: string;
  kind: SectionKind;
  heading: string;
  /** The text as printed and where each place of the repaired one stands in it; absent where they are the same. */
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

/** Lays the sections of a document out as lines; in the account of a case blanks inside of words are taken out. */
export function toLines(sections: readonly Section[], family: Reading['family']): Line[] {
  return sections.flatMap(({ kind, heading, paragraphs }) =>
    paragraphs.map(({ n, text }) => ({
      n,
      ...withRepairs(text, family === 'case' && WITHOUT_BLANKS.has(kind)),
      kind,
      heading,
    })),
  );
}

/** Elsewhere blanks part keywords, names and dates. */
const WITHOUT_BLANKS: ReadonlySet<SectionKind> = new Set<SectionKind>([...TELLING_SECTIONS, 'holding', 'significance']);

function withRepairs(printed: string, blanks: boolean): Pick<Line, 'text' | 'printed'> {
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
