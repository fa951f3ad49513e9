import { SET_FIELDS, type SetField } from './fields.ts';
import type { GoldDocument } from './gold-document.ts';
import { type Counts, PAIRED_FIELDS } from './paired-fields.ts';

/** Precision, recall and F1 of one field over documents; null where there is nothing to divide. `macroF1` is the mean over labels. */
export type FieldScore = Counts & {
  documents: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  macroF1: number | null;
  /** The share of documents without an error in this field. */
  exact: number;
};

/** The scores of a set of documents: by field, and two accuracies of their own. */
export type Scores = {
  fields: Record<string, FieldScore>;
  /** The main sector, where one is labelled. */
  primarySector: { right: number; of: number };
  /** Offences labelled as refused that are shown as offences of the case. */
  refusedShown: { shown: number; of: number };
};

/** A labelled document, and what was understood of it. */
export type Pair = { gold: GoldDocument; given: GoldDocument };

/** The names of all fields in the order of the table. */
export const FIELD_NAMES = [...Object.keys(SET_FIELDS), ...Object.keys(PAIRED_FIELDS)];

const isSet = (name: string): name is keyof typeof SET_FIELDS => Object.hasOwn(SET_FIELDS, name);

/** Whether a field is asked of a document: norms have no defendants. */
export function isAsked(name: string, gold: GoldDocument): boolean {
  const field: SetField | undefined = isSet(name) ? SET_FIELDS[name] : undefined;
  return gold.genre !== 'norm' || (field !== undefined && field.casesOnly !== true);
}

/** The labelled values of a set field, and those given without the ones that do not count. */
export function setsOf(
  name: keyof typeof SET_FIELDS,
  { gold, given }: Pair,
): { wanted: Set<string>; had: Set<string> } {
  const field: SetField = SET_FIELDS[name];
  const wanted = new Set(field.values(gold));
  const ignored = new Set(field.ignored?.(gold) ?? []);
  return { wanted, had: new Set(field.values(given).filter((value) => wanted.has(value) || !ignored.has(value))) };
}

/** What is right, too much and missing in one field of one document. */
export function countField(name: string, pair: Pair): Counts {
  if (!isSet(name)) return PAIRED_FIELDS[name]?.(pair.gold, pair.given) ?? { right: 0, extra: 0, missing: 0 };
  const { wanted, had } = setsOf(name, pair);
  const right = [...wanted].filter((value) => had.has(value)).length;
  return { right, extra: had.size - right, missing: wanted.size - right };
}

/** Scores what was understood of labelled documents, field by field, counts pooled over documents. */
export function scoreExtraction(pairs: readonly Pair[]): Scores {
  const fields = Object.fromEntries(FIELD_NAMES.map((name) => [name, scoreField(name, pairs)]));
  const withSector = pairs.filter(({ gold }) => gold.sectors.length > 0);
  const refused = pairs.map(({ gold, given }) => {
    const labelled = new Set(gold.rejectedCrimes);
    return { of: labelled.size, shown: new Set(given.crimes.filter((crime) => labelled.has(crime))).size };
  });
  return {
    fields,
    primarySector: {
      right: withSector.filter(({ gold, given }) => gold.sectors[0] === given.sectors[0]).length,
      of: withSector.length,
    },
    refusedShown: { shown: sum(refused.map(({ shown }) => shown)), of: sum(refused.map(({ of }) => of)) },
  };
}

function scoreField(name: string, pairs: readonly Pair[]): FieldScore {
  const asked = pairs.filter(({ gold }) => isAsked(name, gold));
  const counts = asked.map((pair) => countField(name, pair));
  const right = sum(counts.map((one) => one.right));
  const extra = sum(counts.map((one) => one.extra));
  const missing = sum(counts.map((one) => one.missing));
  const exact = counts.filter((one) => one.extra === 0 && one.missing === 0).length;
  return {
    documents: asked.length,
    right,
    extra,
    missing,
    precision: ratio(right, right + extra),
    recall: ratio(right, right + missing),
    f1: ratio(2 * right, 2 * right + extra + missing),
    macroF1: isSet(name) ? macroOf(name, asked) : null,
    exact: ratio(exact, asked.length) ?? 0,
  };
}

/** The mean F1 over the labels that are labelled somewhere. */
function macroOf(name: keyof typeof SET_FIELDS, pairs: readonly Pair[]): number | null {
  const labels = new Map<string, Counts>();
  for (const pair of pairs) {
    const { wanted, had } = setsOf(name, pair);
    for (const label of new Set([...wanted, ...had])) {
      const one = labels.get(label) ?? { right: 0, extra: 0, missing: 0 };
      if (!wanted.has(label)) one.extra++;
      else if (had.has(label)) one.right++;
      else one.missing++;
      labels.set(label, one);
    }
  }
  const labelled = [...labels.values()].filter(({ right, missing }) => right + missing > 0);
  const figures = labelled.map(({ right, extra, missing }) => (2 * right) / (2 * right + extra + missing));
  return ratio(sum(figures), figures.length);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
