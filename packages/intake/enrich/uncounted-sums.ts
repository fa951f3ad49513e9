import type { AmountContext } from './amount-counts.ts';
import { findCrimes } from './crime-names.ts';

/** 五十万元以上不满二百万元 is a band of the law, 由1118万元核减为947万元 a figure given up. */
const NOT_SUM = /^(?:人民币)?(?:以上|以下|以内|的?标准|起点|核减|调整|更正|变更|降|改)/u;
const NOT_COUNTED = /不(?:予)?认定|不计入|予以(?:扣除|核减|剔除)|不属于|未遂/u;
/** 将其中的6万元上交入账: what was handed in is not what was taken. */
const HANDED_IN = /^余?元?[^，。；]{0,6}(?:上交|上缴|退还|归还|退回|交回|返还)/u;
/** 移送意见将347万元合并认定单位行贿: what was thrown together and told apart later. */
const THROWN_TOGETHER = /移送(?:意见|时|材料)[^。；]{0,20}$/u;
const TOGETHER = /^[^，。；]{0,6}(?:全部|合并|一并|均)(?:作为|认定|计入)/u;
/** The sum is taken off another one. */
const TAKEN_OFF = /(?:核减|扣减|扣除|剔除|减去|抵扣|降低)(?:人民币)?$/u;
const BAND = /(?:不满|超过|不足|每[^，。；元]{1,8})[^，。；元]{0,4}$/u;
/** What was seized or confiscated is what was found, not what was taken: 没收贪污所得23套房产、存款90余万元. */
const SEIZED = /(?:追缴|没收|查封|扣押|冻结)[^。；]{0,60}$/u;
const BAND_BACK = 12;

/** 原判认定其骗取2万元的事实，缺乏证据: what was found before and not upheld. */
const FOUND_BEFORE = /(?:认定|指控)[^。；]{0,60}$/u;
const NOT_UPHELD =
  /^[^。；]{0,40}(?:的(?:相关|犯罪|部分)?(?:事实|部分|行为))[^，。；]{0,8}，?(?:均|因|系|依法)?(?:缺乏(?:事实|证据|相应)|证据不足|事实不清|不能(?:成立|认定)|不予认定)/u;

/** Whether a sum is one that an earlier finding or the charge named and that was not upheld. */
export function isNotUpheld(before: string, behind: string): boolean {
  return FOUND_BEFORE.test(before) && NOT_UPHELD.test(behind);
}

/** Whether the words right behind a sum say that it is none or does not count: 以上, 不予认定. */
export function isSetAside(behind: string): boolean {
  // 共计1286万元，其中未遂200万元: what is said of a part is not said of the whole.
  const own = behind.split('其中', 1)[0] ?? '';
  return NOT_SUM.test(behind) || NOT_COUNTED.test(own) || HANDED_IN.test(behind);
}

/** Whether a sum is what those who transferred a case threw together. */
export function isThrownTogether(before: string, behind: string): boolean {
  return THROWN_TOGETHER.test(before) && TOGETHER.test(behind);
}

/** Whether the words right in front of a sum make it a band of the law or take it off another: 不满, 核减. */
export function isBandOrTakenOff(before: string): boolean {
  const near = before.slice(-BAND_BACK);
  return BAND.test(near) || TAKEN_OFF.test(near);
}

/**
 * 以200万元购买市场价300万元的房屋，差额100万元: where the difference is printed, the prices are no sums, 《关于办理受贿刑事案件适用法律若干问题的意见》
 * 第一条. `before` and `text` are the words in front of the sum and its sentence.
 */
export function isPriceBesideDifference(before: string, text: string): boolean {
  return DIFFERENCE.test(text) && PRICE.test(before.slice(-PRICE_BACK)) && !OF_DIFFERENCE.test(before);
}

const DIFFERENCE = /差(?:额|价)[^，。；]{0,12}\d/u;
const OF_DIFFERENCE = /差(?:额|价)[^，。；]{0,14}$/u;
const PRICE = /(?:以|按|按照|价格?|价值|单价|总价|支付|成交价)(?:约?为|是|人民币|约|计|款|了|[的之]){0,3}$/u;
const PRICE_BACK = 14;

/** Whether a sum is told as seized or confiscated. */
export function isSeized(before: string): boolean {
  return SEIZED.test(before);
}

/** 涉嫌诈骗、行贿、挪用资金等6个罪名，涉案金额4亿元: one figure of several offences is that of none. */
const SEVERAL =
  /等[\d一二三四五六七八九十两]{0,3}(?:个|项|种|起)?(?:罪名?|犯罪|违法犯罪|事实)|[两二三四五六七八九十\d]罪(?:并罚)?[^，。；]{0,4}(?:共计|合计|数额)/u;
/** Names of offences that stand in one list. */
const IN_LIST = /^罪?(?:、|和|及|与|以及)$/u;

/** Whether the words in front of a sum list several offences of the case as those that it is the sum of. */
export function isOfSeveral(before: string, { grouped }: AmountContext): boolean {
  const tried = [...grouped.values()].flat();
  const named = findCrimes(before);
  if (!named.some(({ crime }) => tried.includes(crime))) return false;
  const listed = named.findLastIndex(
    (one, place) => place > 0 && IN_LIST.test(before.slice(named[place - 1]?.end, one.start)),
  );
  const last = named[listed];
  if (last === undefined || named[listed - 1]?.crime === last.crime) return false;
  const behind = before.slice(last.end);
  return (
    SEVERAL.test(before.slice(last.end - 1)) || (listed === named.length - 1 && !/[，。；：]|分别|各/u.test(behind))
  );
}
