import { matchesOf } from './matches-of.ts';
import type { Money } from './money.ts';

/** How far the words around a sum let it count. */
export type AmountStanding = {
  /** Whether it was only charged, claimed, seized or paid back. */
  unproven: boolean;
  /** Whether the words in front of it state it as the figure of the offence. */
  stated: boolean;
  /** Whether somebody who decides says so. */
  decided: boolean;
  /** Whether a court holds somebody to have taken it: the whole, whatever stands around it. */
  held: boolean;
};

const UNPROVEN =
  /指控|起诉书|辩称|辩护|上诉(?:称|提出)|主张|诉请|抗诉|量刑建议|追缴|没收|退缴|退赃|上缴|查封|扣押|冻结|罚金|不予认定|未遂|移送(?:意见|材料|时|数额|(?:审查)?起诉)|原认定|申请赔偿|赔偿申请/u;
const CHARGE = /指控|起诉书/gu;
/** Only what stands beside it is taken off: 扣除降级处理收入，损失86万元 is what was left. */
const TAKEN_OFF = /扣除[^，。；]{0,30}$/u;
/** Behind these the court speaks, whatever was charged, claimed or protested before them. */
const COURT_SPEAKS =
  /采纳[^，。；]{0,20}(?:意见|建议|主张)|(?:法院|本院|合议庭)[^，。；]{0,16}(?:认定|认为|查明|确认)|(?:作出|终审|一审|二审|再审)(?:刑事)?(?:判决|裁定|改判)|改判/gu;
/** A figure that somebody who decides states as that of the offence. */
const STATED =
  /(?:受贿|行贿|贪污|挪用公款|挪用|侵占|犯罪|涉案|贿赂|非法所得|获利)(?:总)?(?:数额|金额|所得|财物)?[^，。；]{0,6}$/u;
/** 法院认为，张某……收受他人财物43万元，其行为已构成受贿罪: what the court holds somebody to have taken is its figure. */
const HELD =
  /(?:收受|索取|索要|侵吞|骗取|窃取|贪污|挪用|非法占有|占有)(?:了|他人|其|公共|本单位|单位|国有|公|的|给予的|所送的?|所送){0,3}(?:贿赂|财物|财产|款物|公款|资金|钱物|钱款|款项)(?:共计?|合计|总计|折合|价值|计|款|数额|金额|人民币|，){0,4}$/u;
const HOLDS = /(?:法院|本院)(?:经[^，。；：]{0,12})?认为[：:，,]/u;
const DECIDED = /认定|判决|裁定|法院认为|审理认为|审理查明|实际为|更正|核定为/u;
/** 数额为…存在计算错误，实际为…: who decides puts one figure in the place of another. */
const CORRECTED = /(?:错误|有误|不当|不准确)[^。；]{0,12}(?:实际|应当?|更正|纠正|核定)为(?:人民币)?$/u;
/** 以贪污217万元提起公诉, 涉嫌受贿141万元的问题被移送: what was brought to court in the end. */
const BROUGHT =
  /^(?:余元)?(?:的(?:问题|事实|犯罪(?:问题|事实)))?[^，。；]{0,4}(?:提起公诉|(?:被)?移送[^，。；]{0,14}(?:检察|起诉))/u;
const UNPROVEN_BACK = 60;
const STATED_BACK = 30;
const BROUGHT_CHARACTERS = 26;
/** 原判认定：… opens an account of acts, whose sums stand further behind it. */
const DECIDED_BACK = 80;

/** Weighs a sum by the words of its sentence; `confirmed` says that the court found what was charged. */
export function standingOf(text: string, { start, end }: Money, confirmed = false): AmountStanding {
  const before = text.slice(Math.max(0, start - UNPROVEN_BACK), start);
  const near = before.slice(-STATED_BACK);
  const corrected = CORRECTED.test(near);
  const held = HELD.test(near) && HOLDS.test(text.slice(0, start));
  const stated = corrected || held || STATED.test(near);
  const brought = BROUGHT.test(text.slice(end, end + BROUGHT_CHARACTERS));
  return {
    unproven:
      !corrected &&
      (UNPROVEN.test(confirmed ? heardLast(before).replace(CHARGE, '') : heardLast(before)) || TAKEN_OFF.test(before)),
    stated,
    held,
    decided:
      corrected || held || (stated && (DECIDED.test(text.slice(Math.max(0, start - DECIDED_BACK), start)) || brought)),
  };
}

/** What is said behind the last words with which the court begins to speak. */
function heardLast(before: string): string {
  let from = 0;
  for (const match of matchesOf(COURT_SPEAKS, before)) from = match.index + match[0].length;
  return before.slice(from);
}
