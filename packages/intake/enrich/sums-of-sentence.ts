import type { AmountCandidate } from './amount-candidate.ts';
import { amountClues } from './amount-clues.ts';
import { type AmountContext, type CrimeChoice, crimesOf, groupOf } from './amount-counts.ts';
import { closingClue, counterpartOf, sidesOf } from './amount-sides.ts';
import { standingOf } from './amount-standing.ts';
import { BACK, distributedOver, foreignBeside, subjectsOf } from './amount-subjects.ts';
import { type CrimeMention, findCrimes } from './crime-names.ts';
import { clueOf, isDisposed, runStart } from './find-clue.ts';
import { findMoney, type Money } from './money.ts';
import { goesOn, isNextThing, isOneAct } from './one-act.ts';
import type { Line } from './reading.ts';
import { sumOfCrime } from './sorted-sums.ts';
import { sumPartner } from './sum-partner.ts';
import {
  isBandOrTakenOff,
  isNotUpheld,
  isOfSeveral,
  isPriceBesideDifference,
  isSeized,
  isSetAside,
  isThrownTogether,
} from './uncounted-sums.ts';

/** Right in front of a sum, with nothing but a few words between. */
const TOTAL =
  /(?:共计|合计|总计|累计|共|实际为|总额|总价值|总值|折合|折款|计(?!算|划|价|入)|数额(?:高?达|为)?|金额(?:高?达|为)?)[^，。；]{0,12}$/u;
const TOTAL_AHEAD = /(?:共计?|累计|先后[^，。；]{0,8}次|多次)[^，。；]{0,40}$/u;
/** 其中5万美元折合人民币31.4万元，共计折合人民币51.4万元: the whole again, behind a part. */
const CONVERTED_WHOLE =
  /[，、](?:以上|上述)?(?:款项|财物)?(?:(?:共计?|合计|总计)折合(?:为|成)?(?:人民币)?|折合(?:为|成)?(?:人民币)?(?:共计?|合计|总计)(?:人民币)?)$/u;
/** 尚有541.8万元的财产，不能说明其合法来源: what the property is is said behind it. */
const UNEXPLAINED_BEHIND =
  /^[^。；元]{0,40}(?:不能|无法|未能|说不)(?:说明|讲清|说清|清)[^。；]{0,10}来源|^[^。；元]{0,16}来源不明/u;
const UNEXPLAINED = 'unexplained';
/** 综上 closes an account of single acts. */
export const CLOSING = /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])?(?:综上|以上|上述|综合)/u;
const PART = /其中|人均|平均|每次|每月|每年|分别|各|包括|含/u;
/** 将7万元非法占为己有。分述如下： begins an account of the parts. */
const DETAILED = /^[^。；]{0,20}[。，；](?:具体)?(?:分述|详述|事实|犯罪事实|情况)?(?:分述)?如下/u;
const DETAILED_CHARACTERS = 36;
/** An account of single acts numbers them. */
const ITEM =
  /(?:^|[：:])\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是|第[一二三四五六七八九十]|另)/u;

/** A sentence of a case with sums in it, and where it stands. */
export type SentenceWithSums = {
  text: string;
  offset: number;
  line: Line;
  told: 1 | 2;
  sentence: number;
  stop: number;
  headed: string | undefined;
  /** Whether it closes an account of single acts. */
  closing: boolean;
  /** Whether a party says so. */
  claimed: boolean;
  /** Whether the court found what was charged. */
  confirmed: boolean;
};

/** Finds the sums of a sentence that may be those of an offence, in order, and keeps in the context of which group the last one was. */
export function sumsOfSentence(at: SentenceWithSums, context: AmountContext): AmountCandidate[] {
  const { text, offset, line } = at;
  const sums = findMoney(text);
  if (sums.length === 0 || sums.length > MAX_SUMS) return [];
  const clues = amountClues(text);
  const named = findCrimes(text);
  const found: AmountCandidate[] = [];
  const item = ITEM.test(text);
  let next = 0;
  let acts = 0;
  for (const [index, money] of sums.entries()) {
    while (next < clues.length && (clues[next]?.end ?? 0) <= money.start) next++;
    const behind = text.slice(money.end, money.end + COUNTED_CHARACTERS);
    if (money.currency !== 'CNY') {
      // 收受5万美元。…上述款项共折合人民币41.4万元: the sum in yuan goes on with what was told in another currency.
      const told = clueOf(clues, next, money, text, context);
      context.group = (told && groupOf(context, told.groups, isDisposed(text, money))) ?? context.group;
      continue;
    }
    if (isPriceBesideDifference(text.slice(0, money.start), text)) continue;
    if (isSetAside(behind) || isThrownTogether(text.slice(0, money.start), behind)) continue;
    const place = { money, line, start: offset + money.start, end: offset + money.end };
    const inText = { sentence: at.sentence, stop: at.stop, item };
    const characterised = sumOfCrime(text, money, sums[index + 1]?.start ?? text.length, context);
    if (characterised !== undefined) {
      found.push({ ...place, ...CHARACTERISED, ...characterised, choices: [characterised.crime], ...inText });
      continue;
    }
    const unexplained = context.grouped.has(UNEXPLAINED) && UNEXPLAINED_BEHIND.test(text.slice(money.end));
    const clue = unexplained
      ? { groups: [UNEXPLAINED], start: money.start, end: money.start }
      : (clueOf(clues, next, money, text, context) ?? (at.closing ? closingClue(context, text) : undefined));
    const group = clue && groupOf(context, clue.groups, isDisposed(text, money));
    const before = text.slice(Math.max(0, money.start - BACK), money.start);
    if (clue === undefined || group === undefined) continue;
    if (isBandOrTakenOff(before) || isOfSeveral(before, context)) continue;
    if (isNotUpheld(text.slice(0, money.start), text.slice(money.end))) continue;
    const behindClue = text.slice(Math.min(clue.end, money.start), money.start);
    const distributed = distributedOver(text, sums, index, context.defendants);
    const subjects =
      distributed ??
      subjectsOf(text.slice(0, runStart(clues, clue, group, sums[index - 1]?.end ?? 0)), context.defendants);
    const partner = sumPartner(text.slice(0, money.start), context.defendants);
    const whole = TOTAL.test(before.slice(-TOTAL_BACK));
    const ahead = text.slice(Math.max(0, clue.start - TOTAL_AHEAD_BACK), clue.start);
    const total =
      whole ||
      (at.closing && !CLOSING.test(text)) ||
      DETAILED.test(line.text.slice(place.end, place.end + DETAILED_CHARACTERS)) ||
      (TOTAL_AHEAD.test(ahead) && !/[各每][^，。；]{0,8}$/u.test(ahead));
    const last = found.at(-1);
    const same = last !== undefined && last.subjects.join() === subjects.join() && last.group === group;
    const gap = last === undefined ? '' : text.slice(last.end - offset, money.start);
    const whose = last === undefined ? '' : text.slice(0, last.start - offset).slice(-TOTAL_BACK);
    // 送给甲某2万元、乙某5000元: what another defendant got is another act.
    const ofOther = context.defendants.some((name) => gap.includes(name));
    if (
      distributed === undefined &&
      same &&
      !ofOther &&
      (isOneAct(gap) || (goesOn(gap) && !TOTAL.test(whose) && !whole))
    ) {
      // 现金5万元、价值3.2万元的手表: one act, several things.
      last.money = { ...last.money, value: last.money.value + money.value };
      last.end = offset + money.end;
      // 共计 in front of the first thing does not speak of the others.
      if (goesOn(gap) || isNextThing(gap)) last.total = false;
      continue;
    }
    const beside = namedBeside(named, money);
    const lost = LOST.test(text.slice(clue.start, money.start));
    const renamed = last?.named === true && beside !== undefined && beside !== last.crime;
    const another = renamed || (lost && last?.lost === false);
    const wholeAgain = CONVERTED_WHOLE.test(before);
    if (
      same &&
      wholeAgain &&
      last.total &&
      foreignIn(sums, last.end - offset, money.start) &&
      last.money.value < money.value
    ) {
      // 收受人民币213万元、美元7万元，折合人民币共计289万元: the figure of all currencies takes the place of that of one.
      Object.assign(last, { ...place, foreign: [] });
      continue;
    }
    const later = same && !whole && last?.total === false && clue.start >= last.end - offset && isLaterAct(gap);
    if (later) acts++;
    if (distributed === undefined && same && !another && !later && (!whole || (/其中/u.test(before) && !wholeAgain)))
      continue;
    if (distributed === undefined && !wholeAgain && PART.test(behindClue.replace(ONE_OF_THEM, ''))) continue;
    const { stated, decided, held, unproven } = standingOf(text, money, at.confirmed);
    if (!stated && isSeized(before)) continue;
    const trust = at.claimed || unproven ? 0 : at.told;
    if (trust === 1 && !stated && behindClue.length > NEAR_CHARACTERS) continue;
    const names = named.map(({ crime }) => crime);
    let taken: CrimeChoice | undefined;
    for (const side of sidesOf({ group, subjects }, { clues, from: sums[index - 1]?.end ?? 0, money, text }, context)) {
      const told = crimesOf(context, side.group, at, names, side.subjects);
      const choices = counterpartOf(taken, told) ?? told;
      taken = choices;
      for (const crime of choices.chosen) {
        found.push({
          ...place,
          ...side,
          ...inText,
          sentence: at.sentence + acts / MOST_ACTS,
          crime,
          choices: choices.among,
          named: beside === crime,
          total: total || held,
          trust,
          stated: stated && trust > 0 && (at.told === 1 || decided),
          decided: decided && trust > 0,
          lost,
          closing: at.closing,
          partner,
          foreign: foreignBeside(sums, index, at),
        });
      }
    }
    context.group = group;
  }
  return found;
}

/** 收受甲某2.5万元，2002年春节收受甲某1.5万元: a day of its own and a verb of its own make another act in one sentence. */
function isLaterAct(gap: string): boolean {
  return LATER.test(gap) && !PART.test(gap);
}

const LATER =
  /^[^，。；]{0,20}，(?:后?又?(?:于|在))?(?:(?:同|次|翌|当)年|(?:19|20)\d{2}年|\d{1,2}月|[一二三四五六七八九十]{1,2}月)/u;
/** Acts of one sentence are numbered behind its own number. */
const MOST_ACTS = 1_000;

function foreignIn(sums: readonly Money[], from: number, until: number): boolean {
  return sums.some(({ currency, start }) => currency !== 'CNY' && start >= from && start < until);
}

/** The offence named right in front of a sum: 贪污217万元. */
function namedBeside(named: readonly CrimeMention[], { start }: Money): string | undefined {
  return named.findLast(({ end }) => end <= start && start - end <= NAMED_CHARACTERS)?.crime;
}

/** 收受其中一家企业给予的76万元 is no part of a sum told before. */
const ONE_OF_THEM = /其中(?:的)?[一两二三某](?:家|个|人|名|位|些)?/u;
const LOST = /损失|流失|垫款|^(?:造成|致使)[^，。；]{0,4}$/u;

const CHARACTERISED = {
  subjects: [],
  named: true,
  total: true,
  trust: 2,
  stated: true,
  decided: true,
  lost: false,
  closing: false,
  partner: undefined,
  foreign: [],
} as const satisfies Partial<AmountCandidate>;

/** More sums than this in one sentence are a table or no prose at all. */
const MAX_SUMS = 100;
/** Whether a sum counts is said right behind it. */
const COUNTED_CHARACTERS = 26;
const TOTAL_BACK = 30;
const TOTAL_AHEAD_BACK = 40;
/** In arguments a sum must follow its verb at once. */
const NEAR_CHARACTERS = 24;
const NAMED_CHARACTERS = 16;
