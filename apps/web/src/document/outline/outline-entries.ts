import type { Section, SectionKind } from '@anjian/domain';

/** An entry of the outline: `at` is the place of its section in the document, `heading` as printed. */
export type OutlineEntry = { at: number; heading: string; level: number; kind: SectionKind };

// An outline longer than this is no outline: a code of 450 articles then shows its chapters only.
const MOST_ENTRIES = 60;

/** The id of the heading of a section in the page. */
export function sectionId(at: number): string {
  return `s-${at}`;
}

/** The printed headings of a document, its printed table of contents aside, down to the deepest level that stays an outline. */
export function outlineOf(sections: readonly Section[]): OutlineEntry[] {
  const entries = sections.flatMap(({ kind, heading, level }, at) =>
    heading === '' || kind === 'contents' ? [] : [{ at, heading: bare(heading), level, kind }],
  );
  const levels = [...new Set(entries.map((entry) => entry.level))].sort((a, b) => b - a);
  let shown = entries;
  for (const deepest of levels.slice(0, -1)) {
    if (shown.length <= MOST_ENTRIES) break;
    shown = entries.filter((entry) => entry.level < deepest);
  }
  return shown;
}

/** A heading without the brackets that set it off in print: 【要旨】 → 要旨. */
function bare(heading: string): string {
  return /^【(.+)】$/u.exec(heading)?.[1] ?? heading;
}

/** Kinds whose printed headings say more than the kind: an article its number, a chapter its subject. */
const NAMED_BY_PRINT: ReadonlySet<SectionKind> = new Set(['provisions', 'text']);

/** The kind of a section in place of its printed heading, for readers of another language; undefined where the print says more. */
export function kindOfEntry({ kind }: OutlineEntry): SectionKind | undefined {
  return NAMED_BY_PRINT.has(kind) ? undefined : kind;
}

/** The entry that stands for a section: the nearest one at or before it, or null before the first. */
export function entryOf(entries: readonly OutlineEntry[], at: number | null): number | null {
  if (at === null) return null;
  let nearest: number | null = null;
  for (const entry of entries) if (entry.at <= at) nearest = entry.at;
  return nearest;
}
