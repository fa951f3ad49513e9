import type { Range, RangeName } from '@anjian/domain';
import type { Words } from '../words/zh.ts';

/** A range in words: 300万元以上, 三年以下, 2015年至2020年. Both ends are inside, as 以上 and 以下 say in law (刑法 第九十九条). */
export function rangeWords(name: RangeName, { from, to }: Range, words: Words): string {
  const { ranges } = words.filters;
  const [first, last] = [from, to].map((end) => (end === undefined ? undefined : ranges.value[name](end)));
  if (first === undefined) return last === undefined ? '' : ranges.upTo[name](last);
  if (last === undefined) return ranges.since[name](first);
  return first === last ? first : ranges.between(first, last);
}
