import { type Evidence, ISSUERS, REGIONS, type SectionKind, type Tag } from '@anjian/domain';
import counties from './counties.json' with { type: 'json' };
import former from './former-regions.json' with { type: 'json' };
import { matchesOf } from './matches-of.ts';
import { evidenceIn, type Reading, TELLING_SECTIONS, titleLine } from './reading.ts';
import { beginnings } from './scan-words.ts';
import type { Told } from './told.ts';

/** Codes of provinces (2 digits) and cities (4 digits) by every name that stands for one of them only. */
const BY_NAME = new Map<string, string>();
/** The names with their suffix: only these may lead out of a province that was named before. */
const FULL_NAMES = new Set(REGIONS.terms.map(({ label }) => label.zh));
for (const { id, label, aliases } of REGIONS.terms) {
  for (const name of [label.zh, ...(aliases ?? [])]) if (name.length > 1 && !BY_NAME.has(name)) BY_NAME.set(name, id);
}
/** Counties and districts whose name is the only one of its kind in the country lead to their city. */
for (const [code, names] of Object.entries(counties)) {
  for (const name of names.split(' ')) if (!BY_NAME.has(name)) BY_NAME.set(name, code);
}
/** Prefectures and cities by the names of former years, and autonomous prefectures by their short ones. */
for (const [name, code] of Object.entries(former)) if (!BY_NAME.has(name)) BY_NAME.set(name, code);
/** Counties became cities and districts: 萧山区 was 萧山市, and 萧山县 before. */
for (const [code, names] of Object.entries(counties)) {
  for (const name of names.split(' ')) {
    const base = name.replace(/[市县区]$/u, '');
    if (base === name || base.length < 2 || /[市县区州盟旗新]$/u.test(base)) continue;
    for (const other of [`${base}市`, `${base}县`, `${base}区`]) if (!BY_NAME.has(other)) BY_NAME.set(other, code);
  }
}
const LONGEST = 12;
/** Most places of a text begin no name. */
const MAY_BEGIN = beginnings(BY_NAME.keys());

const HANDLING =
  /(?:第[一二三四五]|铁路运输|海事|知识产权)?(?:中级人民法院|高级人民法院|人民法院|人民检察院|检察院|监察委员会|监委|公安局|公安厅|纪委)/gu;
/** 办案检察院：某省检察机关: at the end of a case its office is named, be it by all of a province. */
const OFFICE = /(?:^|[\s：])([\u4e00-\u9fff]{2,20}?)检察机关/gu;
/** Civil disputes around a case are tried where they arise. */
const CIVIL_CASE = /纠纷|公益诉讼|诉[^讼]|行政|执行/u;
const CIVIL = /民事|行政诉讼|劳动争议|仲裁|债务|合同纠纷/u;
/** Where bodies that handled the case act; the arguments may name those of other cases. */
const TOLD_IN: ReadonlySet<SectionKind> = new Set([...TELLING_SECTIONS, 'tail']);
/** An earlier conviction of somebody is no handling of this case. */
const OTHER_CASE = /因犯[^，。；]{1,40}罪[^。；]{0,10}被[^。；]{0,30}$/u;
/** Courts and procuratorates decide where a case belongs; police and party organs only where nobody else is named. */
const COURT_VOTES = 3;
/** What is told of a civil dispute weighs as much as this part of it. */
const PASSING = 0.2;
const MAX_EVIDENCE = 3;
const LOOK_BACK = 90;

/** Finds the province and city whose court, procuratorate or supervision organ handled a case; at most one tag, the narrowest known. */
export function findRegion(reading: Reading): Tag[] {
  const votes = new Map<string, { votes: number; evidence: Evidence[] }>();
  const civil = CIVIL_CASE.test(reading.title);
  for (const line of reading.lines) {
    if (!TOLD_IN.has(line.kind)) continue;
    const offices = line.kind === 'tail' ? [...matchesOf(OFFICE, line.text)] : [];
    for (const match of [...handlingBodies(line.text), ...offices]) {
      const printed = match[1] ?? '';
      if (
        printed.endsWith('最高') ||
        OTHER_CASE.test(line.text.slice(Math.max(0, match.index - LOOK_BACK), match.index))
      )
        continue;
      const region = regionIn(printed);
      if (region === undefined) continue;
      const one = votes.get(region.code) ?? { votes: 0, evidence: [] };
      const passing = !civil && CIVIL.test(sentenceAt(line.text, match.index));
      one.votes += (/法院|检察/u.test(match[0]) ? COURT_VOTES : 1) * (passing ? PASSING : 1);
      if (one.evidence.length < MAX_EVIDENCE) {
        const at = match.index + match[0].indexOf(printed) + region.start;
        one.evidence.push(evidenceIn(line, at, match.index + match[0].length, 'region.body'));
      }
      votes.set(region.code, one);
    }
  }
  const found = narrowest(votes);
  if (found.length > 0) return found;
  const byTitle = regionOfTitle(reading);
  return byTitle.length > 0 ? byTitle : regionOfUnit(reading);
}

/** Finds the places whose bodies issued a norm, each once; bodies of the country (ids of ISSUERS) have none. */
export function regionsOfIssuers(issuers: readonly Told[]): Tag[] {
  const tags = issuers.flatMap(({ value, evidence }): Tag[] => {
    const code = ISSUERS.get(value) === undefined ? regionIn(value)?.code : undefined;
    return code === undefined
      ? []
      : [{ id: code, evidence: evidence.map((each) => ({ ...each, rule: 'region.body' as const })) }];
  });
  return tags.filter(({ id }, place) => tags.findIndex((one) => one.id === id) === place);
}

/** The bodies of a text, each with the words in front of it. */
function handlingBodies(text: string): { 0: string; 1: string; index: number }[] {
  const found: { 0: string; 1: string; index: number }[] = [];
  let from = 0;
  HANDLING.lastIndex = 0;
  for (let match = HANDLING.exec(text); match !== null; match = HANDLING.exec(text)) {
    let start = match.index;
    while (start > from && match.index - start < MOST_BEFORE && isHan(text.charCodeAt(start - 1))) start--;
    if (match.index - start < LEAST_BEFORE) {
      // 本院 and the like name no place; what stands inside of these words may end a longer name.
      HANDLING.lastIndex = match.index + 1;
      continue;
    }
    from = HANDLING.lastIndex;
    found.push({ 0: text.slice(start, from), 1: text.slice(start, match.index), index: start });
  }
  return found;
}

const [LEAST_BEFORE, MOST_BEFORE] = [2, 20] as const;

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Where bodies and title are masked, the defendant's unit may name its province: 男，某省某市供电公司原主任. */
function regionOfUnit(reading: Reading): Tag[] {
  for (const line of reading.lines.filter(({ kind }) => kind === 'facts').slice(0, UNIT_LINES)) {
    for (const match of matchesOf(PROVINCE, line.text.slice(0, UNIT_CHARACTERS))) {
      const code = BY_NAME.get(match[1] ?? '');
      const start = match.index + match[0].length - (match[1]?.length ?? 0);
      if (code)
        return [{ id: code, evidence: [evidenceIn(line, start, match.index + match[0].length, 'region.unit')] }];
    }
  }
  return [];
}

const UNIT_LINES = 4;
const UNIT_CHARACTERS = 200;
const PROVINCE =
  /(?<=，|系|任|单位)(?:[原现曾]?[系任])?([\u4e00-\u9fff]{2,6}?(?:省|自治区)|(?:北京|上海|天津|重庆)市)(?=某|[\u4e00-\u9fff])/gu;

/** A case whose bodies are masked may still name its place in the title: 浙江省某县图书馆…案. */
function regionOfTitle(reading: Reading): Tag[] {
  const line = titleLine(reading);
  const code = regionIn(line.text.slice(0, TITLE_CHARACTERS))?.code;
  return code === undefined
    ? []
    : [{ id: code, evidence: [evidenceIn(line, 0, Math.min(line.text.length, TITLE_CHARACTERS), 'region.title')] }];
}

/** The place comes first in a title, behind the number at most. */
const TITLE_CHARACTERS = 30;

/** The province with most votes, its cities' included, then the city in it with most votes of its own. */
function narrowest(votes: ReadonlyMap<string, { votes: number; evidence: Evidence[] }>): Tag[] {
  const provinces = new Map<string, number>();
  for (const [code, one] of votes) {
    const province = code.slice(0, 2);
    provinces.set(province, (provinces.get(province) ?? 0) + one.votes);
  }
  const [province] = [...provinces].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (province === undefined) return [];
  const inside = [...votes].filter(([code]) => code.startsWith(province));
  const [best] = inside.filter(([code]) => code.length > 2).sort((a, b) => b[1].votes - a[1].votes);
  const chosen = best ?? inside[0];
  return chosen ? [{ id: chosen[0], evidence: chosen[1].evidence }] : [];
}

/** Further away a long sentence speaks of something else. */
const SENTENCE_CHARACTERS = 160;

/** The sentence in which a place of a line lies. */
function sentenceAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - SENTENCE_CHARACTERS), at);
  const behind = text.slice(at, at + SENTENCE_CHARACTERS);
  return before.slice(before.lastIndexOf('。') + 1) + (behind.split('。', 1)[0] ?? '');
}

/** The narrowest region named in the words in front of 人民法院, and where its name begins: 江苏省盐城市阜宁县 → 盐城市. */
function regionIn(printed: string): { code: string; start: number } | undefined {
  let found: { code: string; start: number } | undefined;
  for (let at = 0; at < printed.length - 1; at++) {
    if (!MAY_BEGIN(printed, at)) continue;
    for (let length = Math.min(LONGEST, printed.length - at); length >= 2; length--) {
      const name = printed.slice(at, at + length);
      const code = BY_NAME.get(name);
      if (code === undefined) continue;
      if (found === undefined) found = { code, start: at };
      else if (code.startsWith(found.code) && code.length > found.code.length) found.code = code;
      else if (found.code.length === 2 && !code.startsWith(found.code) && FULL_NAMES.has(name))
        found = { code, start: at };
      at += length - 1;
      break;
    }
  }
  return found;
}
