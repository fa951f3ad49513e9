import { findCrimes } from './crime-names.ts';
import { matchesOf } from './matches-of.ts';
import { isPerson, isUnit } from './person-names.ts';

const NUMBER_PREFIX =
  /^(?:[（([【]?(?:检例)?第?\d+号[）)\]】]?|[（(]?检例第\d+号[）)]?|指导性?案例第?\d+号[：:]?|\d+[.、号][：:]?|案例[一二三四五六七八九十\d]+[：:]?)\s*/u;
const PLACE_PREFIX =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|内蒙古)(?![省市])(?=[\u4e00-\u9fff]{2,4}$)/u;
/** What of a judgment stands between the name and the end of the title. */
const TITLE_TAIL = /(?:等[\d一二三四五六七八九十]*[人名]*|被诉|涉嫌|违规|违法|犯)$/u;
/** The name that the title of a discipline case begins with: 傅某违规放贷收息案. */
const TITLE_HEAD = /^([\u4e00-\u9fff]某{1,2}[甲乙丙]?)/u;

/** The names of a title stand before the offences: 张某受贿，郭某行贿、职务侵占案. */
export function namesOfTitle(title: string): { name: string; at: number; unit: boolean }[] {
  const crimes = findCrimes(title);
  let from = NUMBER_PREFIX.exec(title)?.[0].length ?? 0;
  const names: { name: string; at: number; unit: boolean }[] = [];
  for (const crime of crimes) {
    for (const part of matchesOf(/[^、，,及\s（）()]+/gu, title.slice(from, crime.start))) {
      const bare = part[0].replace(TITLE_TAIL, '').replace(TITLE_TAIL, '');
      const name = bare.replace(PLACE_PREFIX, '');
      const unit = isUnit(name);
      if (unit || isPerson(name, false)) names.push({ name, at: from + part.index + bare.length - name.length, unit });
    }
    from = crime.end;
  }
  return names;
}

/** The masked name that a title begins with, behind its number; undefined where it begins with none. */
export function headOfTitle(title: string): { name: string; at: number } | undefined {
  const at = NUMBER_PREFIX.exec(title)?.[0].length ?? 0;
  const name = TITLE_HEAD.exec(title.slice(at))?.[1];
  return name === undefined ? undefined : { name, at };
}
