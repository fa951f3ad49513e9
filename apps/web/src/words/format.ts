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

/** The day of a result and what happened on it: 2019年5月10日发布; where there is none, that. */
export function formatDated({ date, dateKind }: Pick<Hit, 'date' | 'dateKind'>, words: Words): string {
  if (date === null) return words.results.undated;
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

/** A share (0 to 1) in whole percent. */
export function formatPercent(share: number, { locale }: Pick<Words, 'locale'>): string {
  return share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });
}
