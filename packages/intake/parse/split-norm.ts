import { ISSUERS, type Section } from '@anjian/domain';
import { isDateLine } from './date-line.ts';
import { normHeading } from './norm-heading.ts';
import { createSectionBuilder } from './section-builder.ts';

const CONTENTS = /^目\s*[录次]$/u;
/** A line of a table of contents is the heading of a chapter. */
const ENTRY_CHARACTERS = 60;
/** The sign-off is at the very end: names and a date, one a line. */
const SIGN_OFF_LINES = 6;
const SIGN_OFF_CHARACTERS = 40;

/** Where a seal was set: 某省人民检察院（印章）. */
const SEAL = /[（(](?:印章|盖章|公章|章|印)[）)]/u;

/** Splits a norm into chapters, articles and headed points; cover and preamble are the preface, a printed table of contents is kept apart, the sign-off is the tail. */
export function splitNorm(lines: readonly string[]): Section[] {
  const builder = createSectionBuilder();
  const signOff = signOffStart(lines);
  const contents = contentsRange(lines);
  let structured = false;
  for (const [index, line] of lines.entries()) {
    if (index === signOff) builder.open('tail', '');
    const inContents = contents !== undefined && index >= contents.start && index < contents.end;
    const found = inContents || index >= signOff ? undefined : normHeading(line, lines[index + 1]);
    if (index === contents?.start) builder.open('contents', line);
    else if (!found) builder.add(line);
    else {
      structured = true;
      builder.open('provisions', found.heading, found.level);
      builder.add(found.rest);
    }
  }
  const sections = builder.finish();
  if (structured) return sections;
  return sections.map((section) => (section.kind === 'preface' ? { ...section, kind: 'text' as const } : section));
}

/** Where the names and dates begin that end a norm; the number of lines where there are none. */
function signOffStart(lines: readonly string[]): number {
  let start = lines.length;
  let dated = false;
  for (let index = lines.length - 1; index > 0 && index >= lines.length - SIGN_OFF_LINES; index--) {
    const line = lines[index] ?? '';
    const date = isDateLine(line);
    if (!date && !isIssuerLine(line)) break;
    dated ||= date;
    start = index;
  }
  return dated ? start : lines.length;
}

/** Whether a line holds names of bodies and nothing else, their seals perhaps. */
export function isIssuerLine(line: string): boolean {
  if (line.length > SIGN_OFF_CHARACTERS) return false;
  const names = line
    .replace(SEAL, '')
    .split(/[\s\u3000、]+/u)
    .filter((name) => name !== '');
  return (
    names.length > 0 &&
    names.every(
      (name) => ISSUERS.find(name) !== undefined || /^[^，。；：]{2,20}(?:院|部|会|局|总署|办公厅|研究室)$/u.test(name),
    )
  );
}

/** The table of contents: from its heading over its short lines to where the first of them comes again as the heading of the text. */
function contentsRange(lines: readonly string[]): { start: number; end: number } | undefined {
  const start = lines.findIndex((line) => CONTENTS.test(line));
  const first = start < 0 ? '' : entryKey(lines[start + 1] ?? '');
  if (first === '') return undefined;
  const end = lines.findIndex((line, index) => index > start + 1 && entryKey(line) === first);
  const isShort = (line: string): boolean => line.length <= ENTRY_CHARACTERS;
  return end > start && lines.slice(start + 1, end).every(isShort) ? { start, end } : undefined;
}

/** An entry as its heading prints it: without blanks, and without the dots and the page number that may follow. */
function entryKey(line: string): string {
  return line.replace(/\s+/gu, '').replace(/[.．·…]{2,}[（(]?\d*[）)]?$/u, '');
}
