import { findDates } from './find-date.ts';

/** A line of more characters says more than a day. */
const DATE_LINE_CHARACTERS = 40;

/** Whether a line is a day and nothing else, in brackets or not: the line that signs a paper. */
export function isDateLine(line: string): boolean {
  const [date] = line.length <= DATE_LINE_CHARACTERS ? findDates(line) : [];
  return date !== undefined && line.replace(/[\s（()）]/gu, '').length <= date.end - date.start + 2;
}
