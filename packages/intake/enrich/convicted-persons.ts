import type { CrimeMention } from './crime-names.ts';
import { matchesOf } from './matches-of.ts';
import { isPerson } from './person-names.ts';
import { type Named, namesIn, type Persons } from './spoken-names.ts';

/** Whose an offence is that a decision names: defendants; nobody of them where `others` says that it is somebody else's; an empty list where the text tells nobody. */
export type Convicted = { mention: CrimeMention; names: readonly string[]; others: boolean };

/** Offences of one list: 受贿罪、贪污罪和洗钱罪. */
const IN_LIST = /^(?:罪|犯罪)?(?:、|和|及|与|以及){1,2}$/u;
/** Persons of one list: 张某、李某, 张某（原局长）和被告人李某. */
const PERSONS_IN_LIST =
  /^(?:（[^（）]{0,30}）)?(?:、|和|及|与|以及|，){1,2}(?:同案|原审)?(?:被告(?:人|单位)|上诉人|罪犯)?$/u;
/** 以受贿罪、行贿罪, 分别以受贿罪: whose they are may be told behind them. */
const LED = /(?:分别|均|各|依法)?以(?:犯)?[^，。；]{0,2}$/u;
/** 判处被告人张某, 对张某定罪处罚, 数罪并罚，决定执行张某. */
const PUNISHED =
  /^[^。；]{0,4}?，?(?:数罪并罚|两罪并罚)?，?(?:分别|依法|一审|二审|终审)?(?:判处|判决|对|追究|改判|定罪处罚|决定(?:对|合并)?(?:执行)?)(?:同案|原审)?(?:被告(?:人|单位)|上诉人|罪犯)?$/u;
const PUNISHED_CHARACTERS = 24;
/** 以受贿罪分别判处张某有期徒刑三年、李某有期徒刑二年: every person up to the next offence. */
const EACH_PUNISHED = /分别(?:判处|对)/u;
/** Each of the persons has the offence at his place of the list. */
const EACH = /分别|依次/u;
/** 上述六名被告人, 二被告人, 三人均: those named before, not the one named last. */
const TOGETHER =
  /(?:上述|该|以上|对|认定|本案)?(?:[二两三四五六七八九十\d]{1,3}|各|全案|上述)(?:名)?(?:被告(?:人|单位)|人)[^，。；]{0,8}(?:均|分别|各|的行为|行为|构成|犯|以|$)/u;
/** Who was tried elsewhere stands right in front of the offence or of the penalty: 王某（另案处理）犯行贿罪. */
const OTHER_SUBJECT =
  /^(?:（[^（）]{0,24}）)?(?:等[^，。；]{0,6}人)?(?:，|的行为|行为|其|已|亦|也|还|又|均|分别|另案|后|则|到案后|被[^，。；]{2,14}(?:法院|人民法院)){0,3}(?:因|以|犯|构成|涉嫌|触犯|被以|被(?:判决|认定)){1,3}(?:犯|构成|涉嫌)?$/u;
const OTHER_CHARACTERS = 36;
const MASKED = /[\u4e00-\u9fff]某{1,2}[甲乙丙丁戊己]?(?![某甲乙丙丁市县区省镇乡村公厂院局集银医单中])/gu;

/**
 * Tells of every offence that a decision names whose it is, clause by clause: 以受贿罪判处张某…，以行贿罪判处李某… names the person behind,
 * 张某犯受贿罪，李某犯行贿罪 in front; 张某、李某分别犯受贿罪、行贿罪 shares them out; 犯贪污罪，判处… goes on with the person named last.
 */
export function convictedPersons(
  text: string,
  mentions: readonly CrimeMention[],
  persons: Persons,
  carried: readonly string[],
): Convicted[] {
  const names = namesIn(text, persons);
  const found: Convicted[] = [];
  let last = carried;
  let from = 0;
  const groups = groupsOf(text, mentions);
  for (const [place, group] of groups.entries()) {
    const [first] = group;
    const end = group.at(-1)?.end ?? first.end;
    const until = groups[place + 1]?.[0].start ?? text.length;
    const behind = LED.test(text.slice(Math.max(from, first.start - LED_CHARACTERS), first.start))
      ? punishedBehind(text, end, namesWithin(names, end, until))
      : undefined;
    const near = namesWithin(names, from, first.start);
    const before = listBefore(text, near);
    const between = text.slice(before.at(-1)?.end ?? from, first.start);
    const others = behind === undefined && isOfOthers(text, near, from, first.start);
    const all = behind === undefined && TOGETHER.test(between) ? persons.defendants : undefined;
    const subjects = behind ?? all ?? (before.length > 0 ? before.map(({ name }) => name) : last);
    const shared = before.length > 1 && before.length === group.length && behind === undefined && EACH.test(between);
    for (const [index, mention] of group.entries()) {
      const own = shared ? [subjects[index] ?? ''] : subjects;
      found.push({ mention, names: others ? [] : own, others });
    }
    if (!others) last = subjects;
    from = end;
  }
  return found;
}

const LED_CHARACTERS = 8;

function groupsOf(text: string, mentions: readonly CrimeMention[]): [CrimeMention, ...CrimeMention[]][] {
  const groups: [CrimeMention, ...CrimeMention[]][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const end = group?.at(-1)?.end ?? 0;
    if (group && IN_LIST.test(text.slice(end, mention.start))) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** The persons listed right behind words of punishing. */
function punishedBehind(text: string, end: number, names: readonly Named[]): string[] | undefined {
  const first = names[0];
  if (!first || first.start - end > PUNISHED_CHARACTERS || !PUNISHED.test(text.slice(end, first.start)))
    return undefined;
  if (EACH_PUNISHED.test(text.slice(Math.max(0, end - LED_CHARACTERS), first.start)))
    return [...new Set(names.map(({ name }) => name))];
  const list = [first];
  for (const name of names.slice(1)) {
    if (!PERSONS_IN_LIST.test(text.slice(list.at(-1)?.end, name.start))) break;
    list.push(name);
  }
  return [...new Set(list.map(({ name }) => name))];
}

/** The last list of persons in front of an offence and behind the one before it. */
function listBefore(text: string, names: readonly Named[]): Named[] {
  const list: Named[] = [];
  for (const name of [...names].reverse()) {
    const next = list[0];
    if (next && !PERSONS_IN_LIST.test(text.slice(name.end, next.start))) break;
    if (!list.some((one) => one.name === name.name)) list.unshift(name);
  }
  return list;
}

/** 卢某因犯洗钱罪，另案被判处: whether somebody who is no defendant stands as the subject in front of a penalty, behind every defendant named. */
export function isOthersPenalty(text: string, start: number, names: readonly Named[]): boolean {
  const from = Math.max(0, start - PENALTY_CHARACTERS);
  const near = namesWithin(names, from, start);
  const last = lastOther(text.slice(from, start), near, from);
  if (!last || near.some((name) => name.start > last.start)) return false;
  const before = text.slice(Math.max(0, last.start - 1), last.start);
  return OTHER_PENALTY.test(text.slice(last.end, start)) && !OBJECT_OF.test(before);
}

const PENALTY_CHARACTERS = 160;
/** Behind these a name is that of whom something was got from or given to. */
const OBJECT_OF = /[受取给向从与和及同为以由对将把被处]$/u;

/** The last masked name of a stretch of text that is no defendant's; `from` is where the stretch begins, and the places are those of the text. */
function lastOther(stretch: string, names: readonly Named[], from: number): { start: number; end: number } | undefined {
  return [...matchesOf(MASKED, stretch)]
    .map(({ 0: word, index }) => ({ word, start: from + index, end: from + index + word.length }))
    .filter(
      ({ word, start, end }) => isPerson(word, false) && !names.some((name) => name.start < end && start < name.end),
    )
    .at(-1);
}

const OTHER_PENALTY =
  /^(?:（[^（）]{0,24}）)?(?:等[^，。；]{0,6}人)?(?:，|已|亦|也|还|又|均|后|则){0,2}(?:另案|因犯|因[^，。；]{0,20}罪|犯[^，。；]{2,30}罪|(?:因[^。；]{2,40}，)?被[^，。；]{2,24}法院[^，。；]{0,24}判处)/u;

/** Whether somebody who is no defendant stands as the subject of an offence, nearer to it than a defendant. */
function isOfOthers(text: string, names: readonly Named[], from: number, until: number): boolean {
  const start = Math.max(from, until - PENALTY_CHARACTERS);
  const near = namesWithin(names, start, until);
  const other = lastOther(text.slice(start, until), near, start);
  if (!other || near.some((name) => name.end > other.start)) return false;
  const behind = text.slice(other.end, until);
  return behind.length <= OTHER_CHARACTERS && OTHER_SUBJECT.test(behind);
}

/** The names, which are in order, that lie between two places. */
function namesWithin(names: readonly Named[], from: number, until: number): Named[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Named[] = [];
  for (let place = low; (names[place]?.end ?? Infinity) <= until; place++) found.push(names[place] as Named);
  return found;
}
