import { chineseNumber } from '@anjian/domain';
import { matchesOf } from './matches-of.ts';
import type { Line } from './reading.ts';

/** What a text tells behind a date: the date as far as it is printed (day, else month) and the clause up to the next date or the end of the sentence. */
export type DatedClause = {
  line: Line;
  /** `YYYY-MM-DD`, or `YYYY-MM` where no day is printed. */
  date: string;
  /** UTF-16 offsets of the printed date. */
  start: number;
  end: number;
  clause: string;
};

const YEAR = '(?:19|20)\\d{2}|[一二][九〇○零OＯ0][一二三四五六七八九〇○零OＯ0]{2}';
const SMALL = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const DATE = new RegExp(
  `(?:(${YEAR})\\s?年|(同年|当年|次年|翌年|本年))?\\s?(?:(${SMALL})\\s?月|(同月|当月|次月))(?:\\s?(${SMALL})\\s?[日号])?|(${YEAR})\\s?年|(同日|当日|当天|次日|翌日|第二天)|(?<=[日、和])(${SMALL})日`,
  'gu',
);
const SENTENCE_END = /[。；]/u;
/** Between two dates of one list: 10月12日、11月8日. */
const DATE_LIST = /^[^，。；]{0,10}[、和及]\s?$/u;
/** 三个月, 5月份 and the like count months and name none. */
const NEXT: Record<string, number> = { 次年: 1, 翌年: 1 };
const DAY_MS = 86_400_000;

/** Behind so many dates nothing more is read: the case that tells the most at hand tells sixty-one. */
const MOST_DATES = 3_000;
/** Every printed date, and every word that points to one, holds one of these. */
const MAY_DATE = /[年月日天]/u;

type Moment = { year?: number | undefined; month?: number | undefined; day?: number | undefined };
type Found = { date: string | undefined; start: number; end: number };

/** Finds every dated clause of the lines in order; a year or month that is left out is that of the date before, across paragraphs. */
export function datedClauses(lines: Iterable<Line>): DatedClause[] {
  const all: DatedClause[] = [];
  const moment: Moment = {};
  let dates = 0;
  for (const line of lines) {
    if (dates > MOST_DATES) break;
    if (!MAY_DATE.test(line.text)) continue;
    const found = datesOf(line.text, moment);
    dates += found.length;
    let clause = '';
    let nextStart = line.text.length;
    const ofLine: DatedClause[] = [];
    for (const { date, start, end } of [...found].reverse()) {
      const gap = line.text.slice(end, nextStart);
      const stop = gap.search(SENTENCE_END);
      // Dates of one list share what is told behind the last of them.
      if (!(DATE_LIST.test(gap) && clause !== '')) clause = stop < 0 ? gap : gap.slice(0, stop);
      nextStart = start;
      if (date !== undefined) ofLine.push({ line, date, start, end, clause });
    }
    all.push(...ofLine.reverse());
  }
  return all;
}

function datesOf(text: string, moment: Moment): Found[] {
  const plain = text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const found: Found[] = [];
  for (const match of matchesOf(DATE, plain)) {
    const [whole, year, yearWord, month, monthWord, day, bareYear, dayWord, listedDay] = match;
    const start = match.index + (whole.length - whole.trimStart().length);
    const place = { start, end: match.index + whole.length };
    if (bareYear !== undefined) {
      moment.year = yearOf(bareYear);
      found.push({ date: undefined, ...place });
      continue;
    }
    if (dayWord !== undefined) moveDay(moment, dayWord);
    else if (listedDay !== undefined) {
      if (moment.day === undefined || !isListed(plain, start)) continue;
      moment.day = numberOf(listedDay);
    } else {
      if (year !== undefined) moment.year = yearOf(year);
      else if (yearWord !== undefined && moment.year !== undefined) moment.year += NEXT[yearWord] ?? 0;
      if (month !== undefined) moment.month = numberOf(month);
      else if (monthWord === '次月') moveMonth(moment);
      moment.day = day === undefined ? undefined : numberOf(day);
    }
    found.push({ date: printed(moment), ...place });
  }
  return found;
}

/** 5月13日、18日: the second day has the month of the first. */
function isListed(text: string, start: number): boolean {
  return /日[、和及]$/u.test(text.slice(Math.max(0, start - 2), start));
}

function yearOf(text: string): number {
  const digits = [...text].map((one) =>
    '〇○零OＯ'.includes(one)
      ? 0
      : '一二三四五六七八九'.includes(one)
        ? '一二三四五六七八九'.indexOf(one) + 1
        : Number(one),
  );
  return Number(digits.join(''));
}

function numberOf(text: string): number | undefined {
  return chineseNumber(text);
}

function moveMonth(moment: Moment): void {
  if (moment.year === undefined || moment.month === undefined) return;
  moment.year += moment.month === 12 ? 1 : 0;
  moment.month = (moment.month % 12) + 1;
}

function moveDay(moment: Moment, word: string): void {
  const { year, month, day } = moment;
  if (year === undefined || month === undefined || day === undefined || !/^(?:次|翌|第二)/u.test(word)) return;
  const next = new Date(Date.UTC(year, month - 1, day) + DAY_MS);
  Object.assign(moment, { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() });
}

/** The moment as a date; undefined where the year is not known or there is no such day. */
function printed({ year, month, day }: Moment): string | undefined {
  if (year === undefined || year < 1949 || month === undefined || month > 12 || month < 1) return undefined;
  const start = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return start;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? `${start}-${String(day).padStart(2, '0')}` : undefined;
}
