import type { GoldDocument } from './gold-document.ts';

/** How many values were right, how many too much, how many missing. */
export type Counts = { right: number; extra: number; missing: number };

/** Sums within this share of the labelled one are the same: texts round. */
const SAME_SHARE = 0.01;

type Amount = GoldDocument['amounts'][number];

/** Whether a sum is the labelled one: of the same offence and person, and close to it or to another defensible figure. */
export function isSameAmount(want: Amount, { crime, name, yuan }: Amount): boolean {
  if (crime !== want.crime || (name && want.name && name !== want.name)) return false;
  return [want.yuan, ...(want.alt ?? [])].some((value) => close(value ?? 0, yuan ?? 0));
}

function close(wanted: number, given: number): boolean {
  return Math.abs(wanted - given) <= SAME_SHARE * Math.max(Math.abs(wanted), 1);
}

/** Every labelled sum takes one of those given. */
function amounts(gold: GoldDocument, given: GoldDocument): Counts {
  const left = given.amounts.filter(({ yuan }) => yuan != null);
  const wanted = gold.amounts.filter(({ yuan }) => yuan != null);
  let right = 0;
  for (const want of wanted) {
    const at = left.findIndex((one) => isSameAmount(want, one));
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return { right, extra: left.length, missing: wanted.length - right };
}

type Sentence = GoldDocument['sentence'][number];
type Part = (sentence: Sentence) => string | number | null | undefined;

/** The penalty with its term, as one word. */
export function penaltyOf({ penalty, months, monthsMax }: Sentence): string {
  return `${penalty ?? ''} ${months || 0} ${monthsMax || 0}`;
}

const PARTS = {
  sentence_penalty: penaltyOf,
  sentence_fine: ({ fineYuan }) => fineYuan,
  sentence_probation: ({ probationMonths }) => probationMonths,
} as const satisfies Record<string, Part>;

/** A short and a full name of a unit are one; names of persons are shorter. */
const UNIT_CHARACTERS = 4;

/** Sentences by the name of the defendant; those that are only inferred, or partly printed, are not asked. */
function sentences(part: Part, isPenalty: boolean) {
  return (gold: GoldDocument, given: GoldDocument): Counts => {
    const left = ({ inferred, partial }: Sentence): boolean => Boolean(inferred || partial);
    const skipped = new Set(gold.sentence.filter(left).map(({ name }) => name));
    const wanted = new Map(gold.sentence.filter((one) => !left(one)).map((one) => [one.name, one]));
    const found = new Map(given.sentence.filter(({ name }) => !skipped.has(name)).map((one) => [one.name, one]));
    nameAlike(found, wanted);
    const counts = { right: 0, extra: 0, missing: 0 };
    for (const name of new Set([...wanted.keys(), ...found.keys()])) {
      const [want, have] = [wanted.get(name), found.get(name)];
      const a = want && part(want);
      const b = have && !(isPenalty && !have.penalty) ? part(have) : undefined;
      if (a != null && a === b) counts.right++;
      else {
        if (b != null) counts.extra++;
        if (a != null) counts.missing++;
      }
    }
    return counts;
  };
}

function nameAlike(found: Map<string, Sentence>, wanted: ReadonlyMap<string, Sentence>): void {
  for (const [name, sentence] of [...found]) {
    if (wanted.has(name) || [...name].length < UNIT_CHARACTERS) continue;
    const same = [...wanted.keys()].find(
      (one) => !found.has(one) && [...one].length >= UNIT_CHARACTERS && (name.includes(one) || one.includes(name)),
    );
    if (same === undefined) continue;
    found.delete(name);
    found.set(same, sentence);
  }
}

/** The fields whose values are paired rather than compared whole; all are of cases only. */
export const PAIRED_FIELDS: Record<string, (gold: GoldDocument, given: GoldDocument) => Counts> = {
  amounts,
  sentence_penalty: sentences(PARTS.sentence_penalty, true),
  sentence_fine: sentences(PARTS.sentence_fine, false),
  sentence_probation: sentences(PARTS.sentence_probation, false),
};
