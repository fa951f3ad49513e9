import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments, walkSources } from '@anjian/intake';
import { beforeAll, describe, expect, it } from 'vitest';
import { type GoldRecord, toGold } from '../../apps/cli/as-gold.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');
const TRUTH = join(SAMPLES, 'truth.jsonl');

/** A line of the truth; articles with their paragraphs, sectors with their evidence: only what is compared is named. */
type Truth = GoldRecord & { genre: 'case' | 'norm' };
type Values = (record: GoldRecord) => readonly (string | null)[];
type Field = { values: Values; floor: number; casesOnly?: true };

/**
 * The values of a field as words that are compared whole, and the least F1 that is allowed, just below what is reached.
 * Floors only rise: who makes a field better lifts its floor in the same commit; 0 says that nothing is extracted yet.
 */
const FIELDS: Record<string, Field> = {
  docType: { values: ({ docType }) => [docType], floor: 0.955 },
  docNumber: { values: ({ docNumber }) => [docNumber], floor: 0.99 },
  issuers: { values: ({ issuers }) => issuers, floor: 0.985 },
  issuedOn: { values: ({ issuedOn }) => [issuedOn], floor: 0.945 },
  effectiveOn: { values: ({ effectiveOn }) => [effectiveOn], floor: 0.93 },
  crimes: { values: ({ crimes }) => crimes, floor: 0.92 },
  otherCrimes: { values: ({ otherCrimes }) => otherCrimes, floor: 0.93, casesOnly: true },
  refusedCrimes: { values: ({ rejectedCrimes }) => rejectedCrimes, floor: 0.91, casesOnly: true },
  sectors: { values: ({ sectors }) => sectors.map(({ id }) => id), floor: 0.865 },
  citedArticles: {
    values: ({ citedArticles }) => citedArticles.map(({ law, article, sub }) => `${law}:${article}:${sub ?? 0}`),
    floor: 0.975,
  },
  defendants: { values: ({ defendants }) => defendants.map(({ name }) => name), floor: 0.975, casesOnly: true },
  sentences: {
    values: ({ sentence }) => sentence.map(({ name, penalty, months }) => `${name}:${penalty}:${months ?? 0}`),
    floor: 0.98,
    casesOnly: true,
  },
  fines: {
    values: ({ sentence }) => sentence.map(({ name, fineYuan }) => (fineYuan ? `${name}:${fineYuan}` : null)),
    floor: 0.95,
    casesOnly: true,
  },
  probation: {
    values: ({ sentence }) =>
      sentence.map(({ name, probationMonths }) => (probationMonths ? `${name}:${probationMonths}` : null)),
    floor: 0.995,
    casesOnly: true,
  },
  clauses: {
    values: ({ citedArticles }) =>
      citedArticles.map(({ law, article, clause }) => (clause ? `${law}:${article}:${clause}` : null)),
    floor: 0.98,
  },
  posts: {
    values: ({ defendants }) => defendants.map(({ name, post }) => (post ? `${name}:${post}` : null)),
    floor: 0.865,
    casesOnly: true,
  },
  events: { values: ({ events }) => events.map(({ date, kind }) => `${date}:${kind}`), floor: 0.945, casesOnly: true },
  procedures: { values: ({ procedure }) => procedure, floor: 0.835 },
  province: { values: ({ region }) => [region.province], floor: 0.985, casesOnly: true },
  headings: { values: ({ headings }) => headings.map((heading) => heading.replace(/\s/gu, '')), floor: 0.99 },
  amounts: {
    values: ({ amounts }) => amounts.map(({ crime, yuan }) => `${crime}:${yuan}`),
    floor: 0.95,
    casesOnly: true,
  },
};

type Score = { precision: number; recall: number; f1: number };

describe.skipIf(!existsSync(TRUTH))('what is extracted of the demonstration corpus', () => {
  const truths: Truth[] = [];
  const found = new Map<string, GoldRecord>();
  beforeAll(async () => {
    for (const line of readFileSync(TRUTH, 'utf8').trim().split('\n')) truths.push(JSON.parse(line) as Truth);
    for await (const source of walkSources([SAMPLES])) {
      for await (const result of readDocuments(source)) {
        if (result.ok) found.set(source.name, toGold(result.document));
      }
    }
  });

  it('is there for every line of the truth', () => {
    expect(truths.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });

  it('is no worse than it was, field by field', () => {
    const scores = Object.entries(FIELDS).map(([name, field]) => ({ name, ...field, ...compare(field) }));
    const rows = scores.map(({ name, precision, recall, f1 }) => [name, precision, recall, f1].map(cell).join(' '));
    process.stdout.write(`${[['field', 'P', 'R', 'F1'].map(cell).join(' '), ...rows].join('\n')}\n`);
    expect(scores.filter(({ f1, floor }) => f1 < floor).map(({ name, f1 }) => `${name} ${f1}`)).toEqual([]);
  });

  /** Pools the values of all documents: precision, recall and F1 of one field. */
  function compare({ values, casesOnly }: Field): Score {
    let right = 0;
    let wanted = 0;
    let given = 0;
    for (const truth of truths) {
      if (casesOnly && truth.genre !== 'case') continue;
      const expected = new Set(values(truth).filter((value) => value !== null));
      const record = found.get(truth.id);
      const actual = new Set(record ? values(record).filter((value) => value !== null) : []);
      right += [...expected].filter((value) => actual.has(value)).length;
      wanted += expected.size;
      given += actual.size;
    }
    const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
    return { precision: ratio(right, given), recall: ratio(right, wanted), f1: ratio(2 * right, wanted + given) };
  }
});

const COLUMN = 14;
const cell = (value: string | number): string => (typeof value === 'number' ? value.toFixed(3) : value).padEnd(COLUMN);
