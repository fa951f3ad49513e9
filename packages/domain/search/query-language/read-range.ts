import { chineseNumber } from '../../document/chinese-number.ts';
import type { Bounds, RangeField } from './query-tree.ts';

/** Months of a year, for terms of imprisonment. */
const YEAR_MONTHS = 12;

const NUMBER = '(?:\\d{1,12}(?:\\.\\d{1,4})?|[零〇一二两三四五六七八九十百千]{1,9})';
const UNITS: Readonly<Record<RangeField, string>> = {
  year: '年度?',
  example: '号',
  amount: '(?:元|百元|千元|万元|万|百万元?|千万元?|亿元|亿)',
  term: '(?:年|个月|月)',
};
const FACTORS: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

type Patterns = Record<'compared' | 'between' | 'from' | 'to' | 'single', RegExp>;

function patternsOf(field: RangeField): Patterns {
  const value = `(?:第)?\\s*(${NUMBER})\\s*(${UNITS[field]})?`;
  const end = '(?=[\\s)）|｜]|$)';
  const dash = '(?:\\.\\.+|[-－−–—―~～至到]{1,2})';
  return {
    compared: new RegExp(
      `(>=|=>|<=|=<|>|<|＞＝|＜＝|＞|＜|≥|≤|⩾|⩽|大于|小于|超过|不超过|不少于|不低于|=|＝)\\s*${value}${end}`,
      'uy',
    ),
    between: new RegExp(`${value}\\s*${dash}\\s*${value}${end}`, 'uy'),
    from: new RegExp(`${value}(?:${dash}|以上|及以上|以后|以来|起|\\+|＋)${end}`, 'uy'),
    to: new RegExp(`(?:${dash}${value}|${value}(?:以下|及以下|以前|以内|止))${end}`, 'uy'),
    single: new RegExp(`${value}${end}`, 'uy'),
  };
}

const PATTERNS: Readonly<Record<RangeField, Patterns>> = {
  year: patternsOf('year'),
  example: patternsOf('example'),
  amount: patternsOf('amount'),
  term: patternsOf('term'),
};

/** The range that stands at a place of a query, and where it ends; undefined where none does. */
export function readRange(field: RangeField, q: string, at: number): { bounds: Bounds; end: number } | undefined {
  for (const [kind, pattern] of Object.entries(PATTERNS[field]) as [keyof Patterns, RegExp][]) {
    pattern.lastIndex = at;
    const match = pattern.exec(q);
    if (!match) continue;
    const bounds = boundsOf(field, kind, match.slice(1));
    return bounds && { bounds, end: at + match[0].length };
  }
  return undefined;
}

function boundsOf(field: RangeField, kind: keyof Patterns, parts: readonly (string | undefined)[]): Bounds | undefined {
  const read = (place: number, otherUnit?: string) => numberOf(field, parts[place], parts[place + 1] ?? otherUnit);
  if (kind === 'between') {
    // 100-300万 means both in 万.
    const [from, to] = [read(0, parts[3]), read(2)];
    if (from === undefined || to === undefined) return undefined;
    return { gte: Math.min(from, to), lte: Math.max(from, to) };
  }
  if (kind === 'compared') return compared(field, parts[0] ?? '', read(1));
  const value = kind === 'to' && parts[0] === undefined ? read(2) : read(0);
  if (value === undefined) return undefined;
  return kind === 'from' ? { gte: value } : kind === 'to' ? { lte: value } : { gte: value, lte: value };
}

/** Whole numbers have a next one, so that only amounts need open ends. */
function compared(field: RangeField, sign: string, value: number | undefined): Bounds | undefined {
  if (value === undefined) return undefined;
  const whole = field !== 'amount';
  if (['>', '＞', '大于', '超过'].includes(sign)) return whole ? { gte: value + 1 } : { gt: value };
  if (['<', '＜', '小于'].includes(sign)) return whole ? { lte: value - 1 } : { lt: value };
  if (['=', '＝'].includes(sign)) return { gte: value, lte: value };
  return ['>=', '=>', '＞＝', '≥', '⩾', '不少于', '不低于'].includes(sign) ? { gte: value } : { lte: value };
}

function numberOf(field: RangeField, digits: string | undefined, unit = ''): number | undefined {
  if (digits === undefined) return undefined;
  const number = /^\d/u.test(digits) ? Number(digits) : chineseNumber(digits);
  if (number === undefined) return undefined;
  if (field === 'amount') return Math.round(number * (FACTORS[unit.replace(/元$/u, '')] ?? 1) * 100) / 100;
  if (field === 'term') return Math.round(unit.includes('月') ? number : number * YEAR_MONTHS);
  if (!Number.isInteger(number) || (field === 'year' && (number < 1900 || number > 2200))) return undefined;
  return number;
}
