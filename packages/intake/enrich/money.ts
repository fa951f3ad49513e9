import { matchesOf } from './matches-of.ts';

/** A sum of money as printed: value in units of the currency (ISO 4217), whether 余 or 约 makes it approximate; UTF-16 offsets. */
export type Money = { value: number; currency: string; approximate: boolean; start: number; end: number };

/** Currencies by the names under which texts print them. */
const CURRENCIES: Record<string, string> = {
  人民币: 'CNY',
  元: 'CNY',
  圆: 'CNY',
  美元: 'USD',
  美金: 'USD',
  欧元: 'EUR',
  港元: 'HKD',
  港币: 'HKD',
  英镑: 'GBP',
  日元: 'JPY',
  日币: 'JPY',
  新加坡元: 'SGD',
  新加坡币: 'SGD',
  新币: 'SGD',
  澳大利亚元: 'AUD',
  澳元: 'AUD',
  澳币: 'AUD',
  加拿大元: 'CAD',
  加元: 'CAD',
  加币: 'CAD',
  新西兰元: 'NZD',
  瑞士法郎: 'CHF',
  法国法郎: 'FRF',
  德国马克: 'DEM',
  马克: 'DEM',
  韩元: 'KRW',
  韩币: 'KRW',
  卢布: 'RUB',
  新台币: 'TWD',
  台币: 'TWD',
  澳门元: 'MOP',
  澳门币: 'MOP',
  葡币: 'MOP',
  泰铢: 'THB',
  林吉特: 'MYR',
};
const NAMES = Object.keys(CURRENCIES).sort((a, b) => b.length - a.length);
const FOREIGN = NAMES.filter((name) => !['人民币', '元', '圆'].includes(name)).join('|');
const DIGIT = '[\\d０-９一二三四五六七八九十百千零〇两壹贰叁肆伍陆柒捌玖拾佰仟]';
/** 1,234.56 and １２３４.5 and 三十五万零六百; 1 200 000 with blanks between. */
const NUMBER = `${DIGIT}(?:${DIGIT}|[.．](?=[\\d０-９])|[,，](?=[\\d０-９]{3}(?![\\d０-９]))|\\s(?=[\\d０-９]{3}(?![\\d０-９]))|[万萬亿億余多]){0,30}`;
const MONEY = new RegExp(
  `(?:(人民币|${FOREIGN})\\s?(?:约|近)?)?(?<![\\d０-９.．,，])(${NUMBER})\\s?(${FOREIGN}|元|圆|(?<=[\\d０-９][万亿])某)?`,
  'gu',
);
/** 40万某: court papers that were masked by a program lost the 元 behind 万. */
const YUAN: ReadonlySet<string> = new Set(['元', '圆', '某']);
const UNITS: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };
const SMALL_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
/** The numerals of bank notes and accounts. */
const FORMAL: Record<string, string> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
  〇: '零',
  两: '二',
};
const NUMERALS = '零一二三四五六七八九';

/** A text with more numbers is a table: no sentence at hand has more than six sums. */
const MOST_NUMBERS = 120;

/** Finds the sums of money in a text, in order: 1161.1万元, 1.05亿余元, 美元12万元, 三十五万元. */
export function findMoney(text: string): Money[] {
  const found: Money[] = [];
  let numbers = 0;
  for (const match of matchesOf(MONEY, text)) {
    if (++numbers > MOST_NUMBERS) break;
    const [whole, prefix, number = '', suffix] = match;
    if (prefix === undefined && suffix === undefined) continue;
    const value = amountOf(number);
    if (value === undefined || value === 0) continue;
    // 人民币 and 元 may both stand there, and 美元12万元 is no yuan.
    const name = suffix === undefined || YUAN.has(suffix) ? (prefix ?? '元') : suffix;
    const approximate = /[余多]/u.test(number) || /约|近/u.test(whole.slice(0, whole.indexOf(number)));
    found.push({
      value,
      currency: CURRENCIES[name] ?? 'CNY',
      approximate,
      start: match.index,
      end: match.index + whole.trimEnd().length,
    });
  }
  return found;
}

/** The value of a printed number with its units; undefined where it is none. */
function amountOf(printed: string): number | undefined {
  const plain = [...printed.replace(/[,，\s余多]/gu, '')]
    .map(
      (one) =>
        FORMAL[one] ??
        (one >= '０' && one <= '９' ? String.fromCharCode(one.charCodeAt(0) - 0xfee0) : one === '．' ? '.' : one),
    )
    .join('');
  let total = 0;
  let rest = plain;
  // 1亿2千万: what stands before 亿 counts in it, then what stands before 万; 万亿 multiplies.
  for (const unit of ['亿', '万']) {
    const at = rest.lastIndexOf(unit);
    if (at < 0) continue;
    const part = rest.slice(0, at);
    const count = part.endsWith('万') ? multiply(belowTenThousand(part.slice(0, -1)), 10_000) : belowTenThousand(part);
    if (count === undefined) return undefined;
    total += count * (UNITS[unit] ?? 1);
    rest = rest.slice(at + 1);
  }
  if (rest === '') return round(total);
  const last = belowTenThousand(rest.replace(/^零/u, ''));
  return last === undefined ? undefined : round(total + last);
}

function multiply(value: number | undefined, by: number): number | undefined {
  return value === undefined ? undefined : value * by;
}

const CENTS = 100;
function round(value: number): number {
  return Math.round(value * CENTS) / CENTS;
}

/** 35, 35.5, 3千, 三千五百, 十二; 2千5百 too. */
function belowTenThousand(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  let sum = 0;
  let digits = '';
  for (const one of text) {
    const numeral = NUMERALS.indexOf(one);
    const unit = SMALL_UNITS[one];
    if (numeral >= 0) digits += String(numeral);
    else if (/[\d.]/u.test(one)) digits += one;
    else if (unit !== undefined) {
      sum += (digits === '' || Number(digits) === 0 ? 1 : Number(digits)) * unit;
      digits = '';
    } else return undefined;
  }
  const last = digits === '' ? 0 : Number(digits);
  return Number.isNaN(last) || (sum === 0 && last === 0) ? undefined : sum + last;
}
