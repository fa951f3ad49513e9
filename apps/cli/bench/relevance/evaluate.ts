import type { JudgedQuery } from './judged-queries.ts';
import { MEASURES, type Measures, meanOf, measure } from './measures.ts';
import { comparePaired, type Difference, meanInterval } from './paired-test.ts';
import type { Qrels, Run } from './trec-files.ts';

/** Means over a number of queries. */
export type Means = { queries: number } & Measures;

/**
 * How a run serves a judged set: means over all queries for which something is relevant (`skipped` counts the others), the 95 %
 * interval of nDCG@10, and means of each kind of query, by field and value.
 */
export type Evaluation = {
  means: Means;
  ndcg10Interval: { low: number; high: number };
  skipped: number;
  groups: Record<string, Record<string, Means>>;
};

type Measured = { query: JudgedQuery; measures: Measures };

/** Evaluates a run; a query that the run does not hold found nothing. */
export function evaluate(queries: readonly JudgedQuery[], qrels: Qrels, run: Run, relevantFrom: number): Evaluation {
  const measured = measureAll(queries, qrels, run, relevantFrom);
  const byField = Object.groupBy(
    measured.flatMap((one) => Object.entries(one.query.groups).map(([field, value]) => ({ field, value, one }))),
    ({ field }) => field,
  );
  const groups = Object.entries(byField).map(([field, all = []]) => {
    const byValue = Object.entries(Object.groupBy(all, ({ value }) => value));
    return [
      field,
      Object.fromEntries(byValue.map(([value, some = []]) => [value, meansOf(some.map(({ one }) => one))])),
    ];
  });
  return {
    means: meansOf(measured),
    ndcg10Interval: meanInterval(measured.map(({ measures }) => measures.ndcg10)),
    skipped: queries.length - measured.length,
    groups: Object.fromEntries(groups),
  };
}

/** Compares a run with an earlier one, measure by measure, over the same queries. */
export function compareRuns(
  queries: readonly JudgedQuery[],
  qrels: Qrels,
  runs: { after: Run; before: Run },
  relevantFrom: number,
): Record<keyof Measures, Difference> {
  const after = measureAll(queries, qrels, runs.after, relevantFrom);
  const before = measureAll(queries, qrels, runs.before, relevantFrom);
  const values = (all: readonly Measured[], name: keyof Measures): number[] =>
    all.map(({ measures }) => measures[name]);
  const differences = MEASURES.map((name) => [name, comparePaired(values(after, name), values(before, name))]);
  return Object.fromEntries(differences) as Record<keyof Measures, Difference>;
}

function measureAll(queries: readonly JudgedQuery[], qrels: Qrels, run: Run, relevantFrom: number): Measured[] {
  return queries.flatMap((query) => {
    const measures = measure(run.get(query.id) ?? [], qrels.get(query.id) ?? new Map(), relevantFrom);
    return measures ? [{ query, measures }] : [];
  });
}

function meansOf(measured: readonly Measured[]): Means {
  return { queries: measured.length, ...meanOf(measured.map(({ measures }) => measures)) };
}
