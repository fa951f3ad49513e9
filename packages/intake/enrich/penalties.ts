import { chineseNumber } from '@anjian/domain';
import { matchesOf } from './matches-of.ts';
import { findMoney } from './money.ts';

/** A penalty as printed: terms in months, fine in yuan; UTF-16 offsets of its words. */
export type Penalty = {
  penalty: string;
  months?: number;
  probationMonths?: number;
  fineYuan?: number;
  /** Property confiscated: all of it, or a sum in yuan. */
  confiscation?: 'all' | number;
  /** The longest of a range: 一年六个月至二年三个月不等. */
  monthsMax?: number;
  /** The heaviest of a range that ends with another kind of penalty. */
  penaltyMax?: string;
  start: number;
  end: number;
};

const NUMERAL = '[一二三四五六七八九十百零〇两\\d]{1,6}';
const TERM = `(?:(${NUMERAL})年)?(?:零?(${NUMERAL})个月)?`;
/** A term that stands in a list without the name of its penalty, of years, or of months or of both. */
export const LISTED_TERM = `(?:${NUMERAL}年(?:零?${NUMERAL}个月)?|${NUMERAL}个月)`;
/** 已被执行死刑 tells what became of somebody, not what was imposed. */
const PENALTY = new RegExp(
  `死刑，?缓期[二两2]年执行|(?<!(?<!决定|合并)执行)死刑(?!复核)|无期徒刑|有期徒刑${TERM}|拘役${TERM}|管制${TERM}|免予刑事处罚|免予刑事处分|免除处罚|单处罚金|(?<=决定(?:合并)?执行(?:刑期)?)${NUMERAL}年(?:零?${NUMERAL}个月)?`,
  'gu',
);
/** 五年六个月到一年二个月不等的有期徒刑: the terms of several persons as a range. */
const RANGE = new RegExp(`(?:有期徒刑|拘役)?${TERM}(?:至|到|－|—|-)(?:有期徒刑|拘役)?${TERM}(?:有期徒刑)?不等`, 'u');
/** 判处胡某等其他五名被告人二年至四年有期徒刑: the terms of those who are only counted. */
const RANGE_OF_OTHERS = new RegExp(
  `(?<=等?(?:其他|其余)?[一二三四五六七八九十\\d]{1,3}(?:名(?:原审)?被告人|人))(?:各?判处)?(?:有期徒刑)?${TERM}(?:至|到)${TERM}(?:有期徒刑)?`,
  'u',
);
/** 无期徒刑至有期徒刑十年, 有期徒刑十年至无期徒刑. */
const LIFE_RANGE = new RegExp(
  `(?:死缓|无期徒刑)(?:至|到)(?:有期徒刑)?${TERM}(?:有期徒刑)?|有期徒刑${TERM}(?:至|到)(?:无期徒刑|死缓)`,
  'u',
);
const PROBATION = new RegExp(`缓刑(?:考验期限?)?(?:为)?${TERM}`, 'u');
const FINE = /罚金(?:各)?/u;
const CONFISCATED = /没收(?:其)?(?:个人)?(?:部分)?(全部)?(?:个人)?财产/u;
/** A fine or confiscation names its sum at once. */
const SUM_CHARACTERS = 24;

/** Finds the penalties of a sentence in order, each with the probation and the fine that follow it. */
export function findPenalties(text: string): Penalty[] {
  const matches = [...matchesOf(PENALTY, text)];
  const penalties = matches.map((match, index) => {
    const start = match.index;
    const end = start + match[0].length;
    const rest = text.slice(end, matches[index + 1]?.index ?? text.length);
    const months = TIMED.test(nameOf(match[0])) ? monthsOf(match[0]) || undefined : undefined;
    const probation = PROBATION.exec(rest);
    const probationMonths = probation ? monthsOf(probation[0]) : undefined;
    const fineYuan = fineOf(match[0] === '单处罚金' ? match[0] + rest : rest);
    const confiscation = confiscationOf(rest);
    return {
      penalty: nameOf(match[0]),
      ...(months ? { months } : {}),
      ...(probationMonths ? { probationMonths } : {}),
      ...(fineYuan ? { fineYuan } : {}),
      ...(confiscation === undefined ? {} : { confiscation }),
      start,
      end,
    };
  });
  // 有期徒刑 without its length is spoken of, not imposed.
  return penalties.filter(
    ({ penalty, months, start }) =>
      (months !== undefined || !TIMED.test(penalty)) &&
      !(penalty === '免予刑事处罚' && SPOKEN_OF.test(text.slice(Math.max(0, start - SPOKEN_CHARACTERS), start))),
  );
}

/** 可以免予刑事处罚 is asked for or argued, not decided. */
const SPOKEN_OF = /(?:可以|应当|不能|不宜|不应|不予|建议|是否|请求|或者|可|需要|要求|减轻(?:处罚)?|能)[^，。；]{0,6}$/u;
const SPOKEN_CHARACTERS = 12;
const TIMED = /^(?:有期徒刑|拘役|管制)$/u;

function nameOf(printed: string): string {
  if (printed.includes('缓期')) return '死缓';
  if (printed === '单处罚金') return '罚金';
  if (/^免[予除]/u.test(printed)) return '免予刑事处罚';
  if (/^[^死无有拘管免]/u.test(printed)) return '有期徒刑';
  return /^(?:死刑|无期徒刑|有期徒刑|拘役|管制|免予刑事处罚)/u.exec(printed)?.[0] ?? printed;
}

/** The months of a printed term: 三年六个月; 0 where none is printed. */
export function monthsOf(printed: string): number {
  const [, years, months] = new RegExp(`(?:(${NUMERAL})年)?(?:零?(${NUMERAL})个月)?$`, 'u').exec(printed) ?? [];
  return (years ? (chineseNumber(years) ?? 0) : 0) * 12 + (months ? (chineseNumber(months) ?? 0) : 0);
}

/** The fine in yuan printed first in a text; undefined where none is. */
export function fineOf(text: string): number | undefined {
  return sumBehind(FINE, text);
}

function confiscationOf(text: string): 'all' | number | undefined {
  const match = CONFISCATED.exec(text);
  if (!match) return undefined;
  return match[1] === undefined ? sumBehind(CONFISCATED, text) : 'all';
}

function sumBehind(word: RegExp, text: string): number | undefined {
  const match = word.exec(text);
  const end = match ? match.index + match[0].length : 0;
  const sum = match && findMoney(text.slice(end, end + SUM_CHARACTERS))[0];
  return sum && sum.start <= SUM_START && sum.currency === 'CNY' ? Math.round(sum.value) : undefined;
}

/** Between 罚金 and its sum stands 人民币 at most. */
const SUM_START = 6;

/** The range of terms that a sentence imposes on several persons, in months. */
export function findRange(text: string): Penalty | undefined {
  const upToLife = LIFE_RANGE.exec(text);
  if (upToLife) {
    const [whole] = upToLife;
    const months = monthsOf(/有期徒刑.*/u.exec(whole)?.[0].replace(/(?:至|到).*$/u, '') ?? whole);
    const place = { start: upToLife.index, end: upToLife.index + whole.length };
    if (months)
      return { penalty: '有期徒刑', months, penaltyMax: whole.includes('死缓') ? '死缓' : '无期徒刑', ...place };
  }
  const match = RANGE.exec(text) ?? RANGE_OF_OTHERS.exec(text);
  if (!match) return undefined;
  const [whole, ...parts] = match;
  const months = [parts.slice(0, 2), parts.slice(2)].map(
    ([years, more]) => 12 * (chineseNumber(years ?? '') ?? 0) + (chineseNumber(more ?? '') ?? 0),
  );
  const [low, high] = months.sort((a, b) => a - b);
  if (!low || !high) return undefined;
  return { penalty: '有期徒刑', months: low, monthsMax: high, start: match.index, end: match.index + whole.length };
}
