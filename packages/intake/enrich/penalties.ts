import { chineseNumber } from '@anjian/domain';

/** A penalty as printed: terms in months, fine in yuan; UTF-16 offsets of its words. */
export type Penalty = {
  penalty: string;
  months?: number;
  probationMonths?: number;
  fineYuan?: number;
  start: number;
  end: number;
};

const NUMERAL = '[一二三四五六七八九十百零〇两\\d]{1,6}';
const TERM = `(?:(${NUMERAL})年)?(?:零?(${NUMERAL})个月)?`;
const PENALTY = new RegExp(
  `死刑，?缓期[二两2]年执行|死刑|无期徒刑|有期徒刑${TERM}|拘役${TERM}|管制${TERM}|免予刑事处罚|免除处罚|单处罚金`,
  'gu',
);
const PROBATION = new RegExp(`缓刑${TERM}`, 'u');
const FINE = /罚金(?:人民币)?([\d.,，]+|[一二三四五六七八九十百千万亿零两]+)(亿|万)?余?元/u;
const CONFISCATED_ALL = /没收个人全部财产/u;
const HUNDRED_MILLION = 100_000_000;
const TEN_THOUSAND = 10_000;

/** Finds the penalties of a sentence in order, each with the probation and the fine that follow it. */
export function findPenalties(text: string): Penalty[] {
  const matches = [...text.matchAll(PENALTY)];
  const penalties = matches.map((match, index) => {
    const start = match.index;
    const end = start + match[0].length;
    const rest = text.slice(end, matches[index + 1]?.index ?? text.length);
    const term = match.slice(1).filter((part) => part !== undefined);
    const months = term.length > 0 ? monthsOf(match[0]) : undefined;
    const probation = PROBATION.exec(rest);
    const probationMonths = probation ? monthsOf(probation[0]) : undefined;
    const fineYuan = CONFISCATED_ALL.test(rest) ? undefined : fineOf(match[0] === '单处罚金' ? match[0] + rest : rest);
    return {
      penalty: nameOf(match[0]),
      ...(months ? { months } : {}),
      ...(probationMonths ? { probationMonths } : {}),
      ...(fineYuan ? { fineYuan } : {}),
      start,
      end,
    };
  });
  // 有期徒刑 without its length is spoken of, not imposed.
  return penalties.filter(({ penalty, months }) => months !== undefined || !TIMED.test(penalty));
}

const TIMED = /^(?:有期徒刑|拘役|管制)$/u;

function nameOf(printed: string): string {
  if (printed.includes('缓期')) return '死缓';
  if (printed === '单处罚金') return '罚金';
  if (printed === '免除处罚') return '免予刑事处罚';
  return /^(?:死刑|无期徒刑|有期徒刑|拘役|管制|免予刑事处罚)/u.exec(printed)?.[0] ?? printed;
}

function monthsOf(printed: string): number {
  const [, years, months] = new RegExp(`(?:(${NUMERAL})年)?(?:零?(${NUMERAL})个月)?$`, 'u').exec(printed) ?? [];
  return (years ? (chineseNumber(years) ?? 0) : 0) * 12 + (months ? (chineseNumber(months) ?? 0) : 0);
}

/** The fine in yuan printed first in a text; undefined where none is. */
export function fineOf(text: string): number | undefined {
  const [, printed, unit] = FINE.exec(text) ?? [];
  if (printed === undefined) return undefined;
  const plain = printed.replace(/[,，]/gu, '');
  const value = /^[\d.]+$/u.test(plain) ? Number(plain) : chineseSum(plain);
  if (value === undefined || Number.isNaN(value)) return undefined;
  return Math.round(value * (unit === '亿' ? HUNDRED_MILLION : unit === '万' ? TEN_THOUSAND : 1));
}

/** A sum in Chinese numerals up to the hundreds of millions: 十万一千, 一亿二千万. */
function chineseSum(text: string): number | undefined {
  let sum = 0;
  let rest = text;
  for (const [unit, worth] of [
    ['亿', HUNDRED_MILLION],
    ['万', TEN_THOUSAND],
  ] as const) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    const count = chineseNumber(rest.slice(0, at));
    if (count === undefined) return undefined;
    sum += count * worth;
    rest = rest.slice(at + 1);
  }
  const last = rest.replace(/^零/u, '');
  const ones = last === '' ? 0 : chineseNumber(last);
  return ones === undefined ? undefined : sum + ones;
}
