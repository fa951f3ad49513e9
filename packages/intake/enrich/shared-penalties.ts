import { matchesOf } from './matches-of.ts';
import { findMoney } from './money.ts';
import { LISTED_TERM, monthsOf, type Penalty } from './penalties.ts';

/** Between the parts of a list: 三年、二年和一年. */
const LISTED = '(?:、|，|和|及|以及)';
/** 均并处罚金, 各并处罚金, 罚金各: one sum for each. */
const EACH = /(?:各|均|分别)(?:并处|处)?罚金|罚金(?:人民币)?各/u;
const FINE = /罚金(?:人民币)?(?:各)?/u;
const LISTED_SUM = new RegExp(`^${LISTED}?(?:罚金)?(?:人民币)?$`, 'u');
const LISTED_TERMS = new RegExp(`^(?:${LISTED}${LISTED_TERM})+(?![前后以])`, 'u');
const PROBATION = new RegExp(`缓刑(?:考验期限?)?(?:为)?(${LISTED_TERM}(?:${LISTED}(?:缓刑)?${LISTED_TERM})+)`, 'u');
const ONE_TERM = new RegExp(LISTED_TERM, 'gu');

/**
 * Shares out what one sentence imposes on a list of persons in their order: 分别判处甲、乙有期徒刑三年、二年，缓刑四年、三年，并处罚金十五万元、
 * 十二万元. `rest` is what stands behind the last penalty. A list of another length than that of the persons is nobody's, and what was read stays.
 */
export function sharedPenalties(penalties: readonly [Penalty, ...Penalty[]], rest: string, count: number): Penalty[] {
  if (count < 2) return [...penalties];
  const each = termsOf(penalties, rest, count);
  if (each === undefined) return [...penalties];
  const fines = listedFines(rest, count);
  const probations = probationsOf(rest, count);
  return each.map((penalty, index) => {
    const fineYuan = fines?.[index];
    const probationMonths = probations?.[index];
    return {
      ...penalty,
      ...(fineYuan === undefined ? {} : { fineYuan }),
      ...(probationMonths === undefined ? {} : { probationMonths }),
    };
  });
}

/** A penalty for each: as many as persons, terms listed behind the first, or one for all. */
function termsOf(penalties: readonly [Penalty, ...Penalty[]], rest: string, count: number): Penalty[] | undefined {
  if (penalties.length === count) return [...penalties];
  if (penalties.length > 1) return undefined;
  const [first] = penalties;
  const more = first.months === undefined ? [] : [...matchesOf(ONE_TERM, LISTED_TERMS.exec(rest)?.[0] ?? '')];
  if (more.length === 0) return Array.from({ length: count }, () => first);
  if (more.length !== count - 1) return undefined;
  return [first, ...more.map(({ 0: term }) => ({ ...first, months: monthsOf(term) }))];
}

function probationsOf(rest: string, count: number): number[] | undefined {
  const terms = [...matchesOf(ONE_TERM, PROBATION.exec(rest)?.[1] ?? '')].map(({ 0: term }) => monthsOf(term));
  return terms.length === count ? terms : undefined;
}

/** The fines in yuan of a list as long as that of the persons, or the one that each has to pay; undefined where neither is printed. */
export function listedFines(rest: string, count: number): number[] | undefined {
  const word = FINE.exec(rest);
  if (!word) return undefined;
  const sums = findMoney(rest).filter(({ start }) => start >= word.index);
  const listed = sums.slice(0, count).filter((sum, index) => {
    const end = index === 0 ? word.index + word[0].length : (sums[index - 1]?.end ?? 0);
    return sum.currency === 'CNY' && (index === 0 ? sum.start - end <= 1 : LISTED_SUM.test(rest.slice(end, sum.start)));
  });
  const [first] = listed;
  if (listed.length === count) return listed.map(({ value }) => Math.round(value));
  return first && EACH.test(rest) ? Array.from({ length: count }, () => Math.round(first.value)) : undefined;
}
