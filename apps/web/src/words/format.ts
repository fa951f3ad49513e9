import type { Hit } from '@anjian/domain';
import type { Words } from './zh.ts';

/** A whole number with its groups, as in 10,000. */
export function formatCount(count: number, words: Words): string {
  return count.toLocaleString(words.locale);
}

/** A day `YYYY-MM-DD` in words, or the month `YYYY-MM` where no day is known: 2019年5月10日, 2019年5月. What is neither comes back unchanged. */
export function formatDay(day: string, words: Words): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(day);
  if (!match) return day;
  // The day is a calendar day and belongs to no time zone: said in UTC, it stays the same everywhere.
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? 1)));
  return dayFormat(words.locale, match[3] !== undefined).format(date);
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Kept, since making one takes longer than drawing a card. */
function dayFormat(locale: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withDay}`;
  const known = dayFormats.get(key);
  if (known) return known;
  const month = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(locale, withDay ? { dateStyle: 'long', timeZone: 'UTC' } : month);
  dayFormats.set(key, format);
  return format;
}

/** The day of a result and what happened on it: 2019年5月10日发布; else the year that its number or title tells; else that there is none. */
export function formatDated(
  { date, dateKind, yearTold }: Pick<Hit, 'date' | 'dateKind' | 'yearTold'>,
  words: Words,
): string {
  if (date === null)
    return yearTold === null ? words.results.undated : words.results.yearTold[yearTold.from](yearTold.year);
  const day = formatDay(date, words);
  return dateKind === null ? day : words.results.dated[dateKind](day);
}

/** A moment (ISO 8601) as day and minute where the reader is: 2026年11月24日 16:08. */
export function formatMoment(moment: string, words: Words): string {
  return new Date(moment).toLocaleString(words.locale, { dateStyle: 'long', timeStyle: 'short' });
}

/** Milliseconds as seconds with two places: 123 → 0.12. */
export function formatSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
