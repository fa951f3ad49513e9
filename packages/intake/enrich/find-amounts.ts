import type { CaseDocument } from '@anjian/domain';
import { type AmountGroup, amountClues, amountGroupOf } from './amount-clues.ts';
import { type AmountContext, convictionsOf, crimesOf, headingOf } from './amount-counts.ts';
import { closingClue, otherSide } from './amount-sides.ts';
import { BACK, distributedOver, foreignBeside, subjectsOf } from './amount-subjects.ts';
import { chooseAmounts } from './choose-amounts.ts';
import { claimedLines } from './claimed-lines.ts';
import { findCrimes } from './crime-names.ts';
import { clueOf, runStart } from './find-clue.ts';
import { findMoney, type Money } from './money.ts';
import type { Line, Reading } from './reading.ts';
import { sumOfCrime } from './sorted-sums.ts';
import { isBandOrTakenOff, isSeized, isSetAside } from './uncounted-sums.ts';

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
  /(?:共计|合计|总计|累计|共|实际为|总额|总价值|总值|折合|折款|计(?!算|划|价|入)|数额(?:高?达|为)?|金额(?:高?达|为)?)[^，。；]{0,12}$/u;
const TOTAL_AHEAD = /(?:共计?|累计|先后[^，。；]{0,8}次|多次)[^，。；]{0,40}$/u;
/** 综上 closes an account of single acts. */
const CLOSING = /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])?(?:综上|以上|上述|综合)/u;
const PART = /其中|人均|平均|每次|每月|每年|分别|各|包括|含/u;
const UNPROVEN =
  /指控|起诉书|辩称|辩护|上诉(?:称|提出)|抗诉|量刑建议|追缴|没收|退缴|退赃|上缴|查封|扣押|冻结|罚金|不予认定|扣除|未遂|移送(?:意见|材料|时|(?:审查)?起诉)|原认定/u;
/** A figure that somebody who decides states as that of the offence. */
const STATED =
  /(?:受贿|行贿|贪污|挪用公款|挪用|侵占|犯罪|涉案|贿赂|非法所得|获利)(?:总)?(?:数额|金额|所得|财物)?[^，。；]{0,6}$/u;
const DECIDED = /认定|判决|裁定|法院认为|审理认为|审理查明|实际为|更正/u;

/** 以贪污217万元提起公诉, 涉嫌受贿141万元的问题被移送: what was brought to court in the end. */
const BROUGHT =
  /^(?:余元)?(?:的(?:问题|事实|犯罪(?:问题|事实)))?[^，。；]{0,4}(?:提起公诉|(?:被)?移送[^，。；]{0,14}(?:检察|起诉))/u;

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

function candidatesOf(
  reading: Reading,
  grouped: ReadonlyMap<string, string[]>,
  defendants: readonly string[],
): AmountCandidate[] {
  const context: AmountContext = {
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
  const claimed = claimedLines(reading);
  let closing = false;
  for (const line of reading.lines) {
    const told = FACTS.has(line.kind) ? 2 : ARGUED.has(line.kind) ? 1 : undefined;
    if (told === undefined) continue;
    if (line.heading !== section) headed = undefined;
    section = line.heading;
    headed = headingOf(line) ?? headed;
    for (const match of line.text.matchAll(SENTENCE)) {
      sentence++;
      const text = match[0];
      // 综上，甲收受792万元；乙收受559万元。 closes the account of each.
      closing = CLOSING.test(text) || (closing && line.text[match.index - 1] === '；');
      if (!/[元圆币金镑郎铢布特马克]/u.test(text)) continue;
      found.push(
        ...ofSentence(
          { text, offset: match.index, line, told, sentence, headed, closing, claimed: claimed.has(line) },
          context,
        ),
      );
    }
  }
  return found;
}

type Told = {
  text: string;
  offset: number;
  line: Line;
  told: 1 | 2;
  sentence: number;
  headed: string | undefined;
  /** Whether it closes an account of single acts. */
  closing: boolean;
  /** Whether a party says so. */
  claimed: boolean;
};

function ofSentence(at: Told, context: AmountContext): AmountCandidate[] {
  const { text, offset, line } = at;
  const sums = findMoney(text);
  if (sums.length === 0) return [];
  const clues = amountClues(text);
  const named = findCrimes(text).map((one) => one.crime);
  const found: AmountCandidate[] = [];
  let next = 0;
  for (const [index, money] of sums.entries()) {
    while (next < clues.length && (clues[next]?.end ?? 0) <= money.start) next++;
    if (money.currency !== 'CNY' || isSetAside(text.slice(money.end, money.end + COUNTED_CHARACTERS))) continue;
    const clue = clueOf(clues, next, money, text, context) ?? (at.closing ? closingClue(context, text) : undefined);
    const group = clue?.groups.find((one) => context.grouped.has(one));
    const before = text.slice(Math.max(0, money.start - BACK), money.start);
    const characterised = sumOfCrime(text, money, sums[index + 1]?.start ?? text.length, context);
    if (characterised !== undefined) {
      const place = { money, line, start: offset + money.start, end: offset + money.end };
      found.push({ ...place, ...CHARACTERISED, ...characterised, sentence: at.sentence });
      continue;
    }
    if (clue === undefined || group === undefined) continue;
    if (isBandOrTakenOff(before)) continue;
    const behindClue = text.slice(Math.min(clue.end, money.start), money.start);
    const distributed = distributedOver(text, sums, index, context.defendants);
    const subjects =
      distributed ??
      subjectsOf(text.slice(0, runStart(clues, clue, group, sums[index - 1]?.end ?? 0)), context.defendants);
    const whole = TOTAL.test(before.slice(-TOTAL_BACK));
    const ahead = text.slice(Math.max(0, clue.start - TOTAL_AHEAD_BACK), clue.start);
    const total =
      whole ||
      (at.closing && !CLOSING.test(text)) ||
      (TOTAL_AHEAD.test(ahead) && !/[各每][^，。；]{0,8}$/u.test(ahead));
    const last = found.at(-1);
    const same = last !== undefined && last.subjects.join() === subjects.join() && last.group === group;
    if (distributed === undefined && same && LISTED.test(text.slice(last.end - offset, money.start))) {
      // 现金5万元、价值3.2万元的手表: one act, several things.
      last.money = { ...last.money, value: last.money.value + money.value };
      last.end = offset + money.end;
      continue;
    }
    if (distributed === undefined && same && (!whole || /其中/u.test(before))) continue;
    if (distributed === undefined && PART.test(behindClue)) continue;
    const stated = STATED.test(before.slice(-TOTAL_BACK));
    if (!stated && isSeized(before)) continue;
    const trust =
      at.claimed || UNPROVEN.test(text.slice(Math.max(0, money.start - UNPROVEN_BACK), money.start)) ? 0 : at.told;
    if (trust === 1 && !stated && behindClue.length > NEAR_CHARACTERS) continue;
    const brought = BROUGHT.test(text.slice(money.end, money.end + COUNTED_CHARACTERS));
    const mirrored = otherSide(clues, group, sums[index - 1]?.end ?? 0, money, context);
    const sides = [
      ...crimesOf(context, group, at, named, subjects).map((crime) => ({ crime, group, subjects })),
      ...(mirrored === undefined
        ? []
        : crimesOf(context, mirrored, at, named, []).map((crime) => ({ crime, group: mirrored, subjects: [] }))),
    ];
    for (const side of sides) {
      found.push({
        ...side,
        money,
        line,
        start: offset + money.start,
        end: offset + money.end,
        total,
        trust,
        stated: stated && trust > 0 && (at.told === 1 || DECIDED.test(text) || brought),
        decided: stated && trust > 0 && (DECIDED.test(text.slice(0, money.start)) || brought),
        sentence: at.sentence,
        closing: at.closing,
        foreign: foreignBeside(sums, index, at),
      });
    }
    context.group = group;
  }
  return found;
}

/** Between two things of one list. */
const LISTED = /^[^，。；：分各每其共计余约至到]{0,16}[、和及](?:以及)?[^，。；：分各每其共计余至到]{0,10}$/u;

const CHARACTERISED = {
  subjects: [],
  total: true,
  trust: 2,
  stated: true,
  decided: true,
  closing: false,
  foreign: [],
} as const satisfies Partial<AmountCandidate>;

/** Whether a sum counts is said right behind it. */
const COUNTED_CHARACTERS = 26;
const TOTAL_BACK = 30;
const TOTAL_AHEAD_BACK = 40;
/** In arguments a sum must follow its verb at once. */
const NEAR_CHARACTERS = 24;
const UNPROVEN_BACK = 60;
