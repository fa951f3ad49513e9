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
  let found = -1;
  for (let start = 0; start >= 0 && start < lines.length; ) {
    if (numberAt(lines, start) > paragraph) break;
    found = start;
    const end = lines.indexOf('\n', start);
    start = end < 0 ? -1 : end + 1;
  }
  if (found < 0) return undefined;
  const end = lines.indexOf('\n', found);
  const [from = '', kind = '', heading = ''] = lines.slice(found, end < 0 ? undefined : end).split('\t');
  return { from: Number(from), kind: SECTIONS.get(kind)?.id ?? 'text', heading };
}

/** The whole number that begins at an offset: a statute has hundreds of lines, and most are only gone past. */
function numberAt(text: string, start: number): number {
  let value = 0;
  for (let at = start; ; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return value;
    value = value * 10 + digit;
  }
}

const ZERO = '0'.charCodeAt(0);
