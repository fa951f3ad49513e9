import type { AmountCandidate, CaseAmount } from './find-amounts.ts';
import { evidenceIn } from './reading.ts';

const PENNY = 0.005;
/** Two figures nearer than this part of each other are one, rounded once. */
const SAME = 0.01;

/** Chooses what an offence is about of all the sums that may be: the whole, not a part of it; per defendant where told apart. */
export function chooseAmounts(candidates: readonly AmountCandidate[], kind: string | undefined): CaseAmount[] {
  const trusted = mostTrusted(candidates);
  if (trusted.length === 0) return [];
  const persons = kind === undefined ? personsOf(trusted) : [];
  if (persons.length > 1) {
    return persons.flatMap((name) =>
      amountOf(
        trusted.filter(({ subjects }) => subjects.includes(name)),
        kind,
        name,
      ),
    );
  }
  return amountOf(trusted, kind, undefined);
}

/** What the facts tell, or what the last decision states; else what is argued, then what was charged or seized. */
function mostTrusted(candidates: readonly AmountCandidate[]): AmountCandidate[] {
  const facts = candidates.filter(({ trust, stated }) => trust === 2 || stated);
  if (facts.length > 0) return facts;
  const argued = candidates.filter(({ trust }) => trust === 1);
  return argued.length > 0 ? argued : [...candidates];
}

/** The defendants who have sums of their own, each in a sentence that tells of him alone. */
function personsOf(candidates: readonly AmountCandidate[]): string[] {
  const alone = new Set(candidates.filter(({ subjects }) => subjects.length === 1).flatMap(({ subjects }) => subjects));
  if (alone.size < 2) return [];
  return [...new Set(candidates.flatMap(({ subjects }) => subjects))];
}

function amountOf(
  candidates: readonly AmountCandidate[],
  kind: string | undefined,
  name: string | undefined,
): CaseAmount[] {
  const wholes = candidates.filter(({ total }) => total);
  const pool = wholes.length > 0 ? wholes : candidates;
  const chosen = wholeOf(pool, kind);
  const [first] = chosen;
  if (!first) return [];
  const value = sumOf(chosen.map(({ money }) => money.value));
  const evidence = chosen
    .slice(0, MAX_EVIDENCE)
    .map(({ line, start, end }) => evidenceIn(line, start, end, chosen.length > 1 ? 'amount.sum' : 'amount.printed'));
  const shared = {
    crime: first.crime,
    ...(name === undefined ? {} : { name }),
    ...(kind === undefined ? {} : { kind: kind as 'loss' | 'gain' }),
  };
  const foreign = chosen.length > 1 ? [] : first.foreign;
  return [
    { ...shared, value, currency: 'CNY', ...(chosen.length > 1 ? { derived: true } : {}), evidence },
    ...foreign.map((money) => ({
      ...shared,
      value: money.value,
      currency: money.currency,
      evidence: [evidenceIn(first.line, money.start, money.end, 'amount.foreign')],
    })),
  ];
}

const MAX_EVIDENCE = 6;

/** The one sum that is the whole, or the sums that make it up. */
function wholeOf(pool: readonly AmountCandidate[], kind: string | undefined): AmountCandidate[] {
  if (!isFilled(pool)) return [];
  const largest = largestOf(pool);
  if (kind !== undefined) {
    const told = pool.filter(({ trust }) => trust === 2);
    return [isFilled(told) ? largestOf(told) : largest];
  }
  const decided = pool.filter((one) => one.decided).at(-1);
  if (decided) return [decided];
  const facts = distinct(pool.filter(({ trust }) => trust === 2));
  const rest = facts.filter((one) => one !== largest);
  const others = sumOf(rest.map(({ money }) => money.value));
  const isWhole =
    (largest === facts[0] && largest.total) ||
    largest.closing ||
    !facts.includes(largest) ||
    near(largest.money.value, others);
  return isWhole || facts.length < 2 ? [largest] : facts;
}

function isFilled<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}

function largestOf([first, ...rest]: readonly [AmountCandidate, ...AmountCandidate[]]): AmountCandidate {
  return rest.reduce((best, one) => (one.money.value > best.money.value + PENNY ? one : best), first);
}

/** One sum of each sentence, and a figure told twice once. */
function distinct(candidates: readonly AmountCandidate[]): AmountCandidate[] {
  const found: AmountCandidate[] = [];
  const sentences = new Set<number>();
  for (const one of candidates) {
    const twice = found.some(({ money }) => near(money.value, one.money.value));
    if (twice || sentences.has(one.sentence)) continue;
    sentences.add(one.sentence);
    found.push(one);
  }
  return found;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(a, b);
}

const CENTS = 100;
function sumOf(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * CENTS) / CENTS;
}
