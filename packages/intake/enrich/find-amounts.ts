import type { CaseDocument } from '@anjian/domain';
import { type AmountClue, type AmountGroup, amountClues, amountGroupOf } from './amount-clues.ts';
import { chooseAmounts } from './choose-amounts.ts';
import { findCrimes } from './crime-names.ts';
import { findMoney, type Money } from './money.ts';
import type { Line, Reading } from './reading.ts';
import { decidedSentences } from './verdicts.ts';

/** A sum of a case with its offence. */
export type CaseAmount = CaseDocument['amounts'][number];

/** A sum that may be that of an offence. */
export type AmountCandidate = {
  crime: string;
  money: Money;
  line: Line;
  /** UTF-16 offsets in the line. */
  start: number;
  end: number;
  /** The defendants whose act the sentence tells. */
  subjects: readonly string[];
  /** Whether a word says that it is the whole: 共计. */
  total: boolean;
  /** How far the place is to be believed: 2 the facts, 1 what is argued, 0 what was charged, seized or paid back. */
  trust: 0 | 1 | 2;
  /** Whether the text states it as the figure of the offence, and whether a court does. */
  stated: boolean;
  decided: boolean;
  group: string;
  sentence: number;
  closing: boolean;
  foreign: readonly Money[];
};

const FACTS: ReadonlySet<Line['kind']> = new Set(['facts', 'text']);
const ARGUED: ReadonlySet<Line['kind']> = new Set(['outcome', 'procedure', 'prosecution', 'reasoning', 'preface']);
const SENTENCE = /[^。；]+[。；]?/gu;
/** Right in front of a sum, with nothing but a few words between. */
const TOTAL =
  /(?:共计|合计|总计|累计|共|实际为|总额|总价值|总值|折合|折款|计|数额(?:高?达|为)?|金额(?:高?达|为)?)[^，。；]{0,12}$/u;
const TOTAL_AHEAD = /(?:共计?|累计|先后[^，。；]{0,8}次|多次)[^，。；]{0,40}$/u;
/** 综上 closes an account of single acts. */
const CLOSING = /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])?(?:综上|以上|上述|综合)/u;
const PART = /其中|人均|平均|每次|每月|每年|分别|各|包括|含/u;
const UNPROVEN =
  /指控|起诉书|辩称|辩护|上诉(?:称|提出)|抗诉|量刑建议|追缴|没收|退缴|退赃|上缴|查封|扣押|冻结|罚金|不予认定|扣除|未遂|移送(?:意见|材料|时)|原认定/u;
/** The subject does not stand in another sentence than this far before. */
const BACK = 140;
/** 将公款50万元挪用: the verb comes behind. */
const PUT_BEFORE = /[将把][^，。；]{0,60}$/u;
/** 五十万元以上不满二百万元 is a band of the law, 由1118万元核减为947万元 a figure given up. */
const NOT_SUM = /^(?:人民币)?(?:以上|以下|以内|的?标准|起点|核减|调整|更正|变更|降|改)/u;
const NOT_COUNTED = /不(?:予)?认定|不计入|予以(?:扣除|核减|剔除)|不属于|未遂/u;
const BAND = /(?:不满|超过|不足|每[^，。；元]{1,8})[^，。；元]{0,4}$/u;
/** A figure that somebody who decides states as that of the offence. */
const STATED =
  /(?:受贿|行贿|贪污|挪用公款|挪用|侵占|犯罪|涉案|贿赂|非法所得|获利)(?:总)?(?:数额|金额|所得|财物)?[^，。；]{0,6}$/u;
const DECIDED = /认定|判决|裁定|法院认为|审理认为|审理查明|实际为|更正/u;
/** A person stands as the subject behind a stop, a role or another subject. */
const SUBJECT_BEFORE = /(?:^|[，。；：:、（(]|被告人|其中|由|但|而|后|为|期间)$/u;
const DISTRIBUTED = /分别|各自/u;
const LISTED = /^[、，及和与以并另]{0,3}$/u;

/** Finds the sums of every offence of a case: what the last decision found, per offence and, where told apart, per defendant. */
export function findAmounts(reading: Reading, crimes: readonly string[], defendants: readonly string[]): CaseAmount[] {
  const grouped = new Map<string, string[]>();
  const kinds = new Map<string, AmountGroup>();
  for (const crime of crimes) {
    const group = amountGroupOf(crime);
    if (!group) continue;
    kinds.set(group.id, group);
    grouped.set(group.id, [...(grouped.get(group.id) ?? []), crime]);
  }
  if (grouped.size === 0) return [];
  mirror(grouped);
  const candidates = candidatesOf(reading, grouped, defendants);
  return crimes.flatMap((crime) =>
    chooseAmounts(
      candidates.filter((one) => one.crime === crime),
      amountGroupOf(crime)?.kind,
    ),
  );
}

/** What a briber gave is what the other took: where only one side is tried, the verbs of the other count for it. */
function mirror(grouped: Map<string, string[]>): void {
  for (const [here, there] of [
    ['giving', 'taking'],
    ['taking', 'giving'],
  ] as const) {
    const own = grouped.get(here);
    if (own && !grouped.has(there)) {
      grouped.set(there, own);
      return;
    }
  }
}

type Context = {
  grouped: ReadonlyMap<string, string[]>;
  defendants: readonly string[];
  /** The offences of each defendant by the verdict. */
  convictions: ReadonlyMap<string, ReadonlySet<string>>;
  /** The paragraphs that told of a group, in order. */
  counts: Map<string, number[]>;
  /** The group of the sum told last. */
  group: string | undefined;
};

/** Who was convicted of what, by the sentences of the decisions. */
function convictionsOf(reading: Reading, defendants: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { text } of decidedSentences(reading)) {
    const crimes = findCrimes(text).filter(({ marked }) => marked);
    for (const name of crimes.length > 0 ? defendants : []) {
      if (!text.includes(name)) continue;
      const own = found.get(name) ?? new Set<string>();
      for (const { crime } of crimes) own.add(crime);
      found.set(name, own);
    }
  }
  return found;
}

function candidatesOf(
  reading: Reading,
  grouped: ReadonlyMap<string, string[]>,
  defendants: readonly string[],
): AmountCandidate[] {
  const context: Context = {
    grouped,
    defendants,
    convictions: convictionsOf(reading, defendants),
    counts: new Map(),
    group: undefined,
  };
  const found: AmountCandidate[] = [];
  let sentence = 0;
  /** The offence that a heading or a verdict of the paragraph names. */
  let headed: string | undefined;
  let section: string | undefined;
  for (const line of reading.lines) {
    const told = FACTS.has(line.kind) ? 2 : ARGUED.has(line.kind) ? 1 : undefined;
    if (told === undefined) continue;
    if (line.heading !== section) headed = undefined;
    section = line.heading;
    headed = headingOf(line) ?? headed;
    for (const match of line.text.matchAll(SENTENCE)) {
      sentence++;
      const text = match[0];
      if (!/[元圆币金镑郎铢布特马克]/u.test(text)) continue;
      found.push(...ofSentence({ text, offset: match.index, line, told, sentence, headed }, context));
    }
  }
  return found;
}

type Told = { text: string; offset: number; line: Line; told: 1 | 2; sentence: number; headed: string | undefined };

function ofSentence(at: Told, context: Context): AmountCandidate[] {
  const { text, offset, line } = at;
  const sums = findMoney(text);
  if (sums.length === 0) return [];
  const clues = amountClues(text);
  const named = findCrimes(text).map((one) => one.crime);
  const found: AmountCandidate[] = [];
  let next = 0;
  for (const [index, money] of sums.entries()) {
    while (next < clues.length && (clues[next]?.end ?? 0) <= money.start) next++;
    if (money.currency !== 'CNY' || NOT_SUM.test(text.slice(money.end, money.end + 6))) continue;
    if (NOT_COUNTED.test(text.slice(money.end, money.end + COUNTED_CHARACTERS))) continue;
    const clue =
      clueOf(clues, next, money, text, context) ?? (CLOSING.test(text) ? closingClue(context, text) : undefined);
    const group = clue?.groups.find((one) => context.grouped.has(one));
    if (clue === undefined || group === undefined) continue;
    const before = text.slice(Math.max(0, money.start - BACK), money.start);
    if (BAND.test(before.slice(-BAND_BACK))) continue;
    const behindClue = text.slice(Math.min(clue.end, money.start), money.start);
    const distributed = distributedOver(text, sums, index, context.defendants);
    const subjects =
      distributed ??
      subjectsOf(text.slice(0, runStart(clues, clue, group, sums[index - 1]?.end ?? 0)), context.defendants);
    const whole = TOTAL.test(before.slice(-TOTAL_BACK));
    const total = whole || TOTAL_AHEAD.test(text.slice(Math.max(0, clue.start - TOTAL_AHEAD_BACK), clue.start));
    const last = found.at(-1);
    const same = last !== undefined && last.subjects.join() === subjects.join() && last.group === group;
    if (distributed === undefined && same && (!whole || /其中/u.test(before))) continue;
    if (distributed === undefined && PART.test(behindClue)) continue;
    const stated = STATED.test(before.slice(-TOTAL_BACK));
    const trust = UNPROVEN.test(text.slice(Math.max(0, money.start - UNPROVEN_BACK), money.start)) ? 0 : at.told;
    if (trust === 1 && !stated && behindClue.length > NEAR_CHARACTERS) continue;
    for (const crime of crimesOf(context, group, at, named, subjects)) {
      found.push({
        crime,
        group,
        money,
        line,
        start: offset + money.start,
        end: offset + money.end,
        subjects,
        total,
        trust,
        stated: stated && trust > 0 && (at.told === 1 || DECIDED.test(text)),
        decided: stated && trust > 0 && DECIDED.test(text.slice(0, money.start)),
        sentence: at.sentence,
        closing: CLOSING.test(text),
        foreign: foreignBeside(sums, index, text),
      });
    }
    context.group = group;
  }
  return found;
}

/** 以上共计286万元 goes on with what was told before. */
function closingClue(context: Context, text: string): AmountClue | undefined {
  const start = text.search(/以上|上述|综上|综合/u);
  return context.group === undefined ? undefined : { groups: [context.group], start, end: start + 2 };
}

/** Whether a sum counts is said right behind it. */
const COUNTED_CHARACTERS = 26;
const BAND_BACK = 12;
const TOTAL_BACK = 30;
const TOTAL_AHEAD_BACK = 40;
/** In arguments a sum must follow its verb at once. */
const NEAR_CHARACTERS = 24;
const UNPROVEN_BACK = 60;

/** The last word in front of a sum that tells what it is; behind 将 or 把 the first one after it. */
function clueOf(
  clues: readonly AmountClue[],
  next: number,
  money: Money,
  text: string,
  context: Context,
): AmountClue | undefined {
  const clause = text.slice(Math.max(0, money.start - BACK), money.start);
  if (PUT_BEFORE.test(clause)) {
    for (const after of clues.slice(next, next + CLUES_BACK)) {
      if (after.start - money.end > AFTER_CHARACTERS) break;
      if (after.groups.some((one) => context.grouped.has(one))) return after;
    }
  }
  for (let place = next - 1; place >= Math.max(0, next - CLUES_BACK); place--) {
    const clue = clues[place];
    if (clue === undefined) return undefined;
    // The verb of an offence that is not tried here says nothing; a loss or a gain is no object of another one.
    const passes = clue.groups.length > 0 && !clue.groups.some((one) => context.grouped.has(one) || SUM_KINDS.has(one));
    if (!passes) return clue;
  }
  return undefined;
}

/** Where the verbs of one act begin: 收受张某贿款 holds two. */
function runStart(clues: readonly AmountClue[], clue: AmountClue, group: string, from: number): number {
  let start = clue.start;
  for (let place = clues.indexOf(clue) - 1; place >= 0; place--) {
    const one = clues[place];
    if (!one?.groups.includes(group) || one.start < from || start - one.end > BACK / 2) break;
    start = one.start;
  }
  return start;
}

const CLUES_BACK = 4;
const SUM_KINDS: ReadonlySet<string> = new Set(['losing', 'gaining']);
const AFTER_CHARACTERS = 40;

/** Which of several offences with the same verbs is meant: the one named beside, that of the heading, that of the person; a loss is that of all. */
function crimesOf(
  context: Context,
  group: string,
  at: Told,
  named: readonly string[],
  subjects: readonly string[],
): string[] {
  const crimes = context.grouped.get(group) ?? [];
  const ofCount =
    at.headed !== undefined && [...context.grouped.values()].some((list) => list.includes(at.headed ?? ''));
  // A count tells of its own offence, whatever else its sentences mention.
  if (ofCount && !crimes.includes(at.headed ?? '') && named.length === 0) return [];
  if (crimes.length <= 1) return [...crimes];
  const own = [...new Set(named.filter((crime) => crimes.includes(crime)))];
  if (own.length === 1) return own;
  if (at.headed !== undefined && crimes.includes(at.headed)) return [at.headed];
  const convicted = crimes.filter((crime) => subjects.some((name) => context.convictions.get(name)?.has(crime)));
  if (convicted.length === 1) return convicted;
  if (group === 'losing') return [...crimes];
  // One paragraph for each count, in the order in which the verdict or the title names them.
  const paragraphs = context.counts.get(group) ?? [];
  if (!paragraphs.includes(at.line.n)) paragraphs.push(at.line.n);
  context.counts.set(group, paragraphs);
  const place = Math.min(paragraphs.indexOf(at.line.n), crimes.length - 1);
  return crimes.slice(place, place + 1);
}

/** （一）受贿罪。 or 2.贪污: the count that a paragraph tells. */
function headingOf(line: Line): string | undefined {
  const head = line.text.slice(0, HEADING_CHARACTERS);
  if (!/^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|关于|第[一二三四五六七八九十]起)/u.test(head))
    return undefined;
  const [first] = findCrimes(head);
  return first !== undefined && first.start <= HEADING_START ? first.crime : undefined;
}

const HEADING_CHARACTERS = 30;
const HEADING_START = 10;

function subjectsOf(before: string, defendants: readonly string[]): string[] {
  const text = before.slice(-BACK);
  const [last] = defendants
    .map((name) => ({ name, at: lastSubject(text, name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  if (!last) return [];
  const subjects = [last.name];
  let end = last.at + last.name.length;
  // 王某、陈某共同: those listed behind act with the first.
  for (;;) {
    const joint = /^(?:（[^）]{0,20}）)?(?:、|和|及)(?:被告人)?/u.exec(text.slice(end, end + JOINT_CHARACTERS));
    if (!joint) return subjects;
    const name = defendants.find((one) => text.startsWith(one, end + joint[0].length));
    if (name === undefined) return subjects;
    subjects.push(name);
    end += joint[0].length + name.length;
  }
}

const JOINT_CHARACTERS = 30;

/** Where a name stands last as a subject; -1 where it does not. */
function lastSubject(text: string, name: string): number {
  for (let at = text.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(name, at - 1)) {
    if (SUBJECT_BEFORE.test(text.slice(Math.max(0, at - 3), at))) return at;
  }
  return -1;
}

/** 二人分别收受204万元、38万元: each sum of a list as long as that of the defendants has its person. */
function distributedOver(
  text: string,
  sums: readonly Money[],
  index: number,
  defendants: readonly string[],
): string[] | undefined {
  const money = sums[index];
  const name = defendants[index];
  if (!money || name === undefined || sums.length !== defendants.length || defendants.length < 2) return undefined;
  const first = sums[0] as Money;
  const listed = sums.every((one, place) => place === 0 || LISTED.test(text.slice(sums[place - 1]?.end, one.start)));
  return listed && DISTRIBUTED.test(text.slice(Math.max(0, first.start - BACK), first.start)) ? [name] : undefined;
}

/** Foreign money listed beside the sum and not converted: 1161.1万元、4000欧元. */
function foreignBeside(sums: readonly Money[], index: number, text: string): Money[] {
  const found: Money[] = [];
  for (const step of [1, -1]) {
    for (let place = index + step; sums[place]; place += step) {
      const one = sums[place] as Money;
      const other = sums[place - step] as Money;
      const gap = step > 0 ? text.slice(other.end, one.start) : text.slice(one.end, other.start);
      if (one.currency === 'CNY' || !LISTED.test(gap)) break;
      found.push(one);
    }
  }
  return found;
}
