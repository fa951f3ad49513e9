import { STATUTES } from '@anjian/domain';
import titles from './law-titles.json' with { type: 'json' };
import { beginnings } from './scan-words.ts';
import { longestAt, wordTree } from './word-tree.ts';

/** Short names that more writers than statutes use. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  刑诉法: '刑事诉讼法',
  民诉法: '民事诉讼法',
  行诉法: '行政诉讼法',
  国赔法: '国家赔偿法',
  土地法: '土地管理法',
  党纪处分条例: '纪律处分条例',
  '人民检察院刑事诉讼规则（试行）': '刑诉规则',
};
const STATE = '中华人民共和国';

/** The standard name of every statute and of the documents that texts cite without 《》, by each of its names. */
export const STANDARD_NAMES: ReadonlyMap<string, string> = new Map([
  ...STATUTES.flatMap(({ name, full, aliases }) => [name, full, ...(aliases ?? [])].map((one) => [one, name] as const)),
  ...titles.flatMap(([name = '', ...aliases]) => [name, ...aliases].map((one) => [one, name] as const)),
  ...Object.entries(SHORT_NAMES),
]);

const WITHOUT_STATE = [...STANDARD_NAMES.keys()].filter((name) => !name.startsWith(STATE));
/** The longest name counts: 监察法 stands inside of 监察法实施条例. */
const NAMES = wordTree(WITHOUT_STATE.map((name) => [name, name] as const));
/** Most places of a text begin no name. */
const MAY_BEGIN = beginnings(WITHOUT_STATE);

/** Finds the laws that a text names without 《》, the longest name at each place, with the name of the state in front of it; UTF-16 offsets. */
export function bareLaws(text: string): { name: string; start: number; end: number }[] {
  const found: { name: string; start: number; end: number }[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    if (!MAY_BEGIN(text, at)) continue;
    const printed = longestAt(NAMES, text, at);
    if (printed === undefined) continue;
    const end = at + printed.length;
    const start = text.startsWith(STATE, at - STATE.length) ? at - STATE.length : at;
    found.push({ name: STANDARD_NAMES.get(printed) ?? printed, start, end });
    at = end - 1;
  }
  return found;
}
