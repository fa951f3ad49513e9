import type { Section, SectionKind } from '@anjian/domain';
import { beginsCase } from './begins-case.ts';
import { type CaseHeading, caseHeading } from './case-heading.ts';
import { createSectionBuilder } from './section-builder.ts';

/** How many headings of cases a text must have to be one by its form alone. */
const MIN_CASE_HEADINGS = 2;

/** Whether a text has the sections of a case: at least two of its headings of different kinds. */
export function hasCaseHeadings(lines: readonly string[]): boolean {
  const kinds = new Set<string>();
  for (const line of lines) {
    // A long line can still begin with a heading; the patterns look at its first characters only.
    const found = caseHeading(line);
    if (found && found.kind !== 'text' && found.kind !== 'tail') kinds.add(found.kind);
    if (kinds.size >= MIN_CASE_HEADINGS) return true;
  }
  return false;
}

/** Splits a case into its sections; what stands before the first heading is the preface, a case without any is one text. */
export function splitCase(printed: readonly string[]): Section[] {
  const lines = joinBrokenHeadings(printed);
  const builder = createSectionBuilder();
  let headed = false;
  const headings = lines.map(caseHeading);
  const bracketed = headings.filter((found) => found?.bracketed).length >= MIN_CASE_HEADINGS;
  const used = headings.map((found) => (counts(found, bracketed) ? found : undefined));
  const lastFacts = used.findLastIndex((found) => found?.kind === 'facts');
  let open: SectionKind = 'preface';
  for (const [index, line] of lines.entries()) {
    const found = used[index];
    if (found) {
      headed = true;
      open = found.kind;
      builder.open(found.kind, found.heading);
      builder.add(found.rest);
      continue;
    }
    // A summary ends where the court paper begins, which has no heading of its own.
    if (SUMMARIES.has(open) && index > lastFacts && beginsCase(line)) {
      open = 'text';
      builder.open('text', '');
    }
    builder.add(line);
  }
  const sections = builder.finish();
  if (headed) return sections;
  return sections.map((section) => ({ ...section, kind: 'text' as const }));
}

/** A text that brackets its headings uses bare and numbered ones for the parts of a section; the tail has none. */
function counts(found: CaseHeading | undefined, bracketed: boolean): boolean {
  return found !== undefined && (!bracketed || found.bracketed || found.kind === 'tail');
}

/** What stands above a court paper and may have no end of its own. */
const SUMMARIES: ReadonlySet<SectionKind> = new Set(['holding', 'keywords', 'issues']);

/** A heading set in wide letters may come broken over two lines: 【要 / 旨】. */
function joinBrokenHeadings(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && /^【[^】]{0,8}$/u.test(before) && /^[^【】]{0,8}】$/u.test(line)) {
      joined[joined.length - 1] = `${before} ${line}`;
    } else joined.push(line);
  }
  return joined;
}
