import type { CrimeMention } from './crime-names.ts';

/** Said right in front of a name: 不构成受贿罪, 不应认定为贪污罪, 而非行贿罪, 不单独评价为私分国有资产. */
const DENIED_BEFORE =
  /(?:不构成|不成立|不符合|不属于|不(?:宜|应当?|能|再|予)?(?:以|按|认定|定性|适用|(?:单独|另行)?评价)[^，。；、]{0,6}|不能(?:仅因)?[^，。；]{0,14}而?认定|并非|而非|而不是|不是|未认定(?:为)?|排除(?:共同)?|未达到)[^，。；、]{0,4}$/u;
/** Said right behind it: 受贿罪不能成立, 指控贪污罪证据不足, 贪污罪的定罪量刑部分 that was set aside. */
const DENIED_BEHIND =
  /^(?:的)?[^，。；、]{0,10}(?:不(?:能)?成立|证据不足|事实不清|不予(?:认定|支持|采纳)|未予?认定|(?<!变更)定性(?:不当|不准|错误|有误|予以变更)|罪名?不当|有误|不准确|嫌疑(?:予以)?排除|(?:的)?可能性?(?:予以|被)?排除)/u;
/** 由受贿罪变更为单位受贿罪, 将贪污改为职务侵占. */
const CHANGED_BEFORE = /(?:由|将|从)[^，。；、]{0,8}$/u;
const CHANGED_BEHIND = /^[^，。；]{0,6}(?:改变?|变更|调整|更正)(?:定性)?为/u;
/** Arguments of one side are refused by nobody yet. */
const ARGUED =
  /(?:辩护人|辩称|辩解|上诉(?:人)?(?:提出|称)|申诉(?:人)?(?:提出|称)|认为其|为由|有观点认为|另有观点|有意见认为)[^。；]{0,60}$/u;
/** 指控其犯滥用职权罪，因其不具有国家机关工作人员身份，指控的罪名不能成立: what is said of the charge is said behind it. */
const CHARGED_BEFORE = /指控[^。；]{0,24}$/u;
const CHARGE_FAILS =
  /(?:指控|该|此)的?(?:上述|该|此)?(?:项|节|起)?(?:罪名|犯罪|意见)?[^，。；罪]{0,4}(?:不(?:能)?成立|不予(?:支持|认定|采纳)|证据不足)/u;
const LOOK_BACK = 70;

/** Whether the words around the name of an offence say that it is not the offence, as the view of whoever decides and not of one side. */
export function isDenied(text: string, { start, end, marked }: CrimeMention): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const behind = text.slice(end, end + LOOK_BACK);
  if (ARGUED.test(before)) return false;
  if (CHANGED_BEFORE.test(before) && CHANGED_BEHIND.test(behind)) return true;
  if (marked && CHARGED_BEFORE.test(before) && CHARGE_FAILS.test(behind.split(/[。；]/u, 1)[0] ?? '')) return true;
  return (
    (marked && DENIED_BEHIND.test(behind)) ||
    (DENIED_BEFORE.test(before) && (marked || /^(?:$|[，。；])/u.test(behind)))
  );
}
