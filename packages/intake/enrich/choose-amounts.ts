import type { AmountCandidate } from './amount-candidate.ts';
import type { CaseAmount } from './find-amounts.ts';
import { evidenceIn } from './reading.ts';
import { isSameFigure } from './settle-figures.ts';

const PENNY = 0.005;

/**
 * Chooses what an offence is about of all the sums that may be: the whole, not a part of it; per defendant where told apart.
 * `convicted` are those of several defendants whose offence it is, as far as the decision tells.
 */
export function chooseAmounts(
  candidates: readonly AmountCandidate[],
  kind: string | undefined,
  convicted: readonly string[],
): CaseAmount[] {
  const trusted = mostTrusted(ofConvicted(candidates, convicted));
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
  return amountOf(trusted, kind, kind === undefined && convicted.length === 1 ? convicted[0] : undefined);
}

/** What others did who were convicted of something else is no sum of this offence, where those convicted of it have some. */
function ofConvicted(candidates: readonly AmountCandidate[], convicted: readonly string[]): readonly AmountCandidate[] {
  if (convicted.length === 0) return candidates;
  const own = candidates.filter(
    ({ subjects }) => subjects.length === 0 || subjects.some((one) => convicted.includes(one)),
  );
  return own.length > 0 ? own : candidates;
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

/** Issuing and accepting papers is punished for the loss that it caused, 《刑法》第一百八十八条、第一百八十九条. */
const LOSS_BEFORE_OBJECT: ReadonlySet<string> = new Set(['issuing']);

function amountOf(
  candidates: readonly AmountCandidate[],
  kind: string | undefined,
  name: string | undefined,
): CaseAmount[] {
  const lost = candidates.filter((one) => one.lost && LOSS_BEFORE_OBJECT.has(one.group) && one.trust > 0);
  if (lost.length > 0 && kind === undefined) return amountOf(lost, 'loss', name);
  // 先后三次收受共计44000元 in a numbered act is the whole of that act.
  const wholes = candidates.filter(
    (one) =>
      one.total && !(one.item && candidates.some(({ item, total }) => item && !total)) && !isOfPartner(one, candidates),
  );
  const pool = wholes.length > 0 ? wholes : candidates;
  const chosen = wholeOf(pool, candidates, kind);
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

/**
 * 收受张某现金5万元。…先后六次收受李某现金共计30万元: a total that names the other side is the whole of what that one gave, where other acts are
 * told before it that it does not add up, or acts with others.
 */
function isOfPartner(total: AmountCandidate, candidates: readonly AmountCandidate[]): boolean {
  if (total.partner === undefined || total.closing || total.stated) return false;
  const others = candidates.filter((one) => one.sentence !== total.sentence && one.trust === total.trust);
  const before = distinct(others.slice(0, others.findIndex(({ sentence }) => sentence > total.sentence) >>> 0));
  const adds = isSameFigure(total.money.value, sumOf(before.map(({ money }) => money.value)));
  const told = before.some((one) => !one.closing && !isSameFigure(one.money.value, total.money.value)) && !adds;
  return told || others.some(({ partner }) => partner !== undefined && partner !== total.partner);
}

const MAX_EVIDENCE = 6;

/** The one sum that is the whole, or the sums that make it up. */
function wholeOf(
  pool: readonly AmountCandidate[],
  all: readonly AmountCandidate[],
  kind: string | undefined,
): AmountCandidate[] {
  if (!isFilled(pool)) return [];
  const largest = largestOf(pool);
  const decided = pool.filter((one) => one.decided).at(-1);
  if (decided) return [decided];
  if (kind !== undefined) {
    // 致使他人获得302万元，造成损失207万元: what is called a loss is one.
    const called = all.filter(({ lost, trust }) => lost && trust > 0);
    const from = kind === 'loss' && called.length > 0 ? called : pool;
    const told = from.filter(({ trust }) => trust === 2);
    return isFilled(told) ? [largestOf(told)] : isFilled(from) ? [largestOf(from)] : [largest];
  }
  // Where nothing but the charge is told, its acts are the facts.
  const level = pool.every(({ trust }) => trust === 0) ? 0 : 2;
  const facts = distinct(pool.filter(({ trust }) => trust === level));
  const parallel = parallelOf(facts);
  const [beside] = parallel;
  if (beside && parallel.length > 1) {
    // 收受张某共计26万元；收受李某共计13万元；收受王某2万元: what was taken once needs no word for all of it.
    const single = all.filter(
      (one) =>
        !one.total &&
        one.trust === level &&
        one.line === beside.line &&
        one.stop === beside.stop &&
        parallel.every(({ sentence }) => sentence !== one.sentence),
    );
    return [...parallel, ...distinctFrom(single, parallel)];
  }
  const rest = facts.filter((one) => one !== largest);
  const others = sumOf(rest.map(({ money }) => money.value));
  const isWhole =
    (largest === facts[0] && (largest.total || isOverview(facts))) ||
    closesAccount(largest, distinct(all.filter(({ trust }) => trust === level))) ||
    largest.closing ||
    !facts.includes(largest) ||
    isSameFigure(largest.money.value, others);
  return isWhole || facts.length < 2 ? [largest] : facts;
}

/** The last figure is that of all acts told before it. */
function closesAccount(largest: AmountCandidate, facts: readonly AmountCandidate[]): boolean {
  const before = facts.slice(0, facts.indexOf(largest));
  return (
    before.length > 1 &&
    largest.total &&
    isSameFigure(largest.money.value, sumOf(before.map(({ money }) => money.value)))
  );
}

/** The first figure is that of all the numbered acts behind it. */
function isOverview([first, ...rest]: readonly AmountCandidate[]): boolean {
  return first !== undefined && !first.item && rest.length > 1 && rest.every(({ item }) => item);
}

/** What follows is part of what was told. */
const DETAILS = /其中|具体|包括|如下|分别|主要/u;

/** Totals of acts told side by side, with semicolons between or numbers in front: none of them is the whole. */
function parallelOf(facts: readonly AmountCandidate[]): AmountCandidate[] {
  const [first, ...rest] = facts;
  if (!first?.total) return [];
  const others = rest.filter(
    (one) => one.total && one.line === first.line && (one.stop === first.stop || (one.item && first.item)),
  );
  const [second] = others;
  if (!second || DETAILS.test(first.line.text.slice(first.end, second.start))) return [];
  const values = [first, ...others].map(({ money }) => money.value);
  const whole = Math.max(...values);
  // One of them may be the sum of the others: 共同贪污64000元；个人贪污15350元；共计贪污79350元.
  return isSameFigure(whole, sumOf(values) - whole) ? [] : [first, ...others];
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
  const sentences = new Set<string>();
  for (const one of candidates) {
    const twice = found.some(({ money }) => isSameFigure(money.value, one.money.value));
    // 王某、陈某共同收受1万元，王某单独收受3千元: what one did alone is another act.
    const told = `${one.sentence} ${one.subjects.join()}`;
    if (twice || sentences.has(told)) continue;
    sentences.add(told);
    found.push(one);
  }
  return found;
}

/** One sum of each part of the sentence, without a figure that was told already. */
function distinctFrom(candidates: readonly AmountCandidate[], told: readonly AmountCandidate[]): AmountCandidate[] {
  return distinct(candidates).filter(({ money }) => !told.some((one) => isSameFigure(one.money.value, money.value)));
}

const CENTS = 100;
function sumOf(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * CENTS) / CENTS;
}
