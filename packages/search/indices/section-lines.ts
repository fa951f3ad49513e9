import { SECTIONS, type SectionKind } from '@anjian/domain';

/** A section of a text as a card needs it: its first paragraph, its kind and its heading as printed. */
export type CardSection = { from: number; kind: SectionKind; heading: string };

/** Sections as lines, in order: first paragraph, kind and heading, parted by tabs. A statute has hundreds, and lines cost half of objects. */
export function sectionLines(sections: readonly CardSection[]): string {
  return sections
    .map(({ from, kind, heading }) => `${from}\t${kind}\t${heading.replaceAll(/[\t\n]+/gu, ' ')}`)
    .join('\n');
}

/** The section that a paragraph stands in, or undefined before the first. */
export function sectionAt(lines: string, paragraph: number): CardSection | undefined {
  let found: string | undefined;
  for (let start = 0; start < lines.length; ) {
    if (Number.parseInt(lines.slice(start, start + MAX_DIGITS), 10) > paragraph) break;
    const end = lines.indexOf('\n', start);
    found = lines.slice(start, end < 0 ? undefined : end);
    start = end < 0 ? lines.length : end + 1;
  }
  const [from = '', kind = '', heading = ''] = found?.split('\t') ?? [];
  return found === undefined ? undefined : { from: Number(from), kind: SECTIONS.get(kind)?.id ?? 'text', heading };
}

/** Paragraph numbers never have more digits. */
const MAX_DIGITS = 8;
