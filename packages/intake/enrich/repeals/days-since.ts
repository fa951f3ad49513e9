import { findDates } from '../../parse/find-date.ts';

/** A day with 自 before it and 起 behind: from then on something holds; `isEffect` where that is the text itself (起施行). */
export type DaySince = { date: string; start: number; end: number; isEffect: boolean };

const FROM = /[自从于]\s?$/u;
const SINCE = /^\s?起/u;
const IN_FORCE = /^\s?起\s?(?:正式)?(?:施行|实施|执行|生效)/u;
const BEHIND = 8;

/** The days of a text from which something holds. */
export function daysSince(text: string): DaySince[] {
  return findDates(text).flatMap((day) => {
    const behind = text.slice(day.end, day.end + BEHIND);
    if (!FROM.test(text.slice(Math.max(0, day.start - 2), day.start)) || !SINCE.test(behind)) return [];
    return [{ ...day, isEffect: IN_FORCE.test(behind) }];
  });
}

/** The day from which a clause holds: 自…起 in it, else the day from which its paragraph says that the text is in force. */
export function dayOf(days: readonly DaySince[], { from, to }: { from: number; to: number }): string | undefined {
  const inClause = days.find(({ start, end }) => start >= from && end <= to);
  return (inClause ?? days.find(({ isEffect }) => isEffect))?.date;
}
