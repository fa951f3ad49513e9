import type { Evidence, RuleId, Section, SectionKind } from '@anjian/domain';

/** A paragraph with the kind of its section; the title is line 0. */
export type Line = { n: number; text: string; kind: SectionKind; heading: string };

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

/** Lays the sections of a document out as lines. */
export function toLines(sections: readonly Section[]): Line[] {
  return sections.flatMap((section) =>
    section.paragraphs.map(({ n, text }) => ({ n, text, kind: section.kind, heading: section.heading })),
  );
}

/** The evidence for a value found in a line between two UTF-16 offsets. */
export function evidenceIn(line: Pick<Line, 'n' | 'text'>, start: number, end: number, rule: RuleId): Evidence {
  return { paragraph: line.n, start, end, text: line.text.slice(start, end), rule };
}

/** The title as a line of its own, number 0. */
export function titleLine(reading: Reading): Line {
  return { n: 0, text: reading.title, kind: 'preface', heading: '' };
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
