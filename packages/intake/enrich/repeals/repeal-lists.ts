import type { Repeal } from '@anjian/domain';
import { findDates } from '../../parse/find-date.ts';
import { numberIn } from '../find-number.ts';
import { dayOf, daysSince } from './days-since.ts';
import { cover, issuersOf, type NamedText } from './named-texts.ts';

/**
 * A list of repealed texts that goes over lines: whether all the document is one, or a lead opened it, which the first line that is no
 * item closes; whether it has begun, and from when its texts cease.
 */
export type OpenList = { open: 'document' | 'lead' | false; begun?: boolean; from?: string };

/** 关于废止部分司法解释的决定: whatever is listed in it is repealed. A decision that amends too says for each list which it is. */
const DECISION = /废止[^《》]{0,120}(?:决定|通知|公告|目录|通告)(?:[（(][^）)]{1,20}[）)])*$/u;
const AMENDS = /修改|修订/u;
/** What comes ceases: 下列…予以废止：, 废止的司法解释目录. */
const LEAD =
  /(?:予以|同时|即行|现予|现|决定|宣布|一律|一并)(?:全部)?(?:废止|失效)|(?:废止|失效)的?(?:以下|下列|部分)?[^，。；]{0,30}(?:目录|名单|一览|文件|司法解释|规章|法规)|不再适用的[^，。；]{0,30}(?:目录|文件|司法解释)/u;
const LISTS = /下列|以下|如下|附件|目录|名单|一览|[：:]\s?$/u;
/** What comes stays, or is only changed, or is no list of texts. */
const OTHER_LEAD = /予以保留|继续有效|继续适用|修改|修订|情形|附件[二三四五六2-6]/u;
const LEAD_CHARACTERS = 160;
const ITEM_NUMBER = /^\s*(?:[（(]?[\d一二三四五六七八九十百]{1,4}(?:[）)][、.．]?|[、.．]|\s+)|[①-⑳])\s*/u;
/** The forms in which the high organs and the congress speak; a title in a list ends with one. */
const FORM =
  '(?:决定|规定|解释|批复|答复|复函|函|通知|意见|办法|规则|解答|纪要|通告|公告|条例|法|细则|规程|标准|通报|方案|要点|说明|令)';
const LISTED = new RegExp(
  `^《?([^\\t《》]{6,150}?(?:《[^《》]{2,100}》[^\\t《》]{0,60}?)?${FORM}(?:[（(](?:试行|暂行|草案|试行草案|[一二三四五六七八九十]{1,3})[）)])?)》?(?=[\\s（(〔，,；;。]|$)`,
  'u',
);
/** Why a text of a table was repealed: other texts are named there. */
const REASON = /已被|被《|代替|替代|不再适用|冲突|抵触|不一致|调整对象|适用期|已过|消失|纳入|废止|失效|修改|根据|依据/u;

/** Whether all that a norm of this title lists is repealed. */
export function isRepealDecision(title: string): boolean {
  return DECISION.test(title) && !AMENDS.test(title);
}

/** A list as a line leaves it: opened by a lead, closed by another one. */
export function listBehind(text: string, list: OpenList): OpenList {
  if (ITEM_OF_TABLE.test(text)) return list;
  const left: OpenList = list.open === 'lead' && list.begun ? { open: false } : list;
  if (text.length > LEAD_CHARACTERS) return left;
  const { covered } = cover(text);
  if (LISTS.test(covered) && LEAD.test(covered) && !OTHER_LEAD.test(covered)) {
    const from = dayOf(daysSince(text), { from: 0, to: text.length });
    return { open: 'lead', ...(from === undefined ? {} : { from }) };
  }
  return LISTS.test(covered) && OTHER_LEAD.test(covered) ? { open: false } : left;
}

const ITEM_OF_TABLE = /\t/u;
/** Elsewhere than in a decision of repeal a list may hold anything: its texts must bear a name of their own. */
const OWN_NAME =
  /^(?:关于|中华人民共和国|最高人民|全国人(?:民代表)?大|国务院|公安部|司法部|国家|人民检察院|人民法院|中央|中共)/u;

/** The text that a line of a list names; undefined where the line is none of it. A row of a table needs no number. */
export function listedText(
  text: string,
  { open }: OpenList,
  own: readonly string[],
): (NamedText & { manner: Repeal['manner'] }) | undefined {
  const number = ITEM_NUMBER.exec(text)?.[0] ?? '';
  const isRow = ITEM_OF_TABLE.test(text);
  const isQuoted = text.trimStart().startsWith('《');
  if (number === '' && !isRow && !isQuoted) return undefined;
  const rest = text.slice(number.length);
  const title = LISTED.exec(rest)?.[1];
  if (open === false || title === undefined) return undefined;
  if (open === 'lead' && !isQuoted && !OWN_NAME.test(title)) return undefined;
  const start = number.length + rest.indexOf(title);
  const behind = text.slice(start + title.length);
  const told = behind.slice(0, firstOf(REASON, behind));
  const issuedAs = numberIn(told);
  return {
    title,
    ...(issuedAs === undefined ? {} : { number: issuedAs }),
    days: findDates(told).map(({ date }) => date),
    issuers: issuersOf(title, '', own),
    manner: 'repealed',
    start,
    end: start + title.length,
  };
}

function firstOf(pattern: RegExp, text: string): number {
  const at = text.search(pattern);
  return at < 0 ? text.length : at;
}
