import { matchesOf } from '../enrich/matches-of.ts';

const DIGITS = '〇一二三四五六七八九';

/** One Chinese or Latin digit, with the circles that texts print for zero. */
function digitOf(character: string): number {
  if (character >= '0' && character <= '9') return Number(character);
  if (character >= '０' && character <= '９') return character.charCodeAt(0) - 0xff10;
  if ('○Ｏ〇零OoО0◯'.includes(character)) return 0;
  return DIGITS.indexOf(character);
}

/** A number up to 99 in Arabic digits or Chinese numerals (二十一); undefined where it is none. */
function smallNumber(text: string): number | undefined {
  const ten = text.indexOf('十');
  if (ten < 0) {
    const digits = [...text].map(digitOf);
    return digits.length > 0 && digits.every((one) => one >= 0) ? Number(digits.join('')) : undefined;
  }
  const tens = ten === 0 ? 1 : digitOf(text[ten - 1] ?? '');
  const ones = ten === text.length - 1 ? 0 : digitOf(text[ten + 1] ?? '');
  return tens < 0 || ones < 0 ? undefined : tens * 10 + ones;
}

const YEAR = '[12１２一二][\\d０-９〇○Ｏ零OО◯一二三四五六七八九]{3}';
const SMALL = '[\\d０-９〇零一二三四五六七八九十]{1,3}';
const DATE = new RegExp(
  `(?<!\\d)(${YEAR})\\s?(?:年|[-./])\\s?(${SMALL})\\s?(?:月|[-./])\\s?(${SMALL})(?:\\s?[日号]|(?!\\d))`,
  'gu',
);

/** A date in a text: the day as `YYYY-MM-DD` and its UTF-16 offsets. */
export type FoundDate = { date: string; start: number; end: number };

/** Every date with year, month and day in a text, in Arabic or Chinese numerals, in order; days that do not exist are left out. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of matchesOf(DATE, text)) {
    const [whole, year = '', month = '', day = ''] = match;
    const date = toDate(Number([...year].map(digitOf).join('')), smallNumber(month), smallNumber(day));
    if (date) found.push({ date, start: match.index, end: match.index + whole.length });
  }
  return found;
}

/** The first date of a text, or undefined. */
export function findDate(text: string): string | undefined {
  return findDates(text)[0]?.date;
}

function toDate(year: number, month: number | undefined, day: number | undefined): string | undefined {
  if (!(year >= 1900 && year <= 2100) || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has, 1 being January: counted, since a text may be a list of dates. */
function daysOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}
