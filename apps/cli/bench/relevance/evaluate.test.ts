import { expect, it } from 'vitest';
import { compareRuns, evaluate } from './evaluate.ts';
import { formatDifferences, formatEvaluation } from './relevance-table.ts';

const QUERIES = [
  { id: 'q1', text: '一', groups: { kind: 'facts' } },
  { id: 'q2', text: '二', groups: { kind: 'exact' } },
  { id: 'q3', text: '三', groups: { kind: 'exact' } },
  { id: 'q4', text: '四', groups: { kind: 'exact' } },
];
const QRELS = new Map([
  ['q1', new Map([['a', 1]])],
  ['q2', new Map([['b', 1]])],
  ['q3', new Map([['c', 1]])],
]);
const RUN = new Map([
  ['q1', ['a']],
  ['q2', ['x', 'b']],
]);

it('a run is measured as a whole and by kind of query; what it lacks found nothing, what nobody judged is left out', () => {
  const found = evaluate(QUERIES, QRELS, RUN, 1);
  expect(found.means).toMatchObject({ queries: 3, mrr: 0.5, hit1: 1 / 3 });
  expect(found.skipped).toBe(1);
  expect(found.groups.kind?.facts).toMatchObject({ queries: 1, mrr: 1 });
  expect(found.groups.kind?.exact).toMatchObject({ queries: 2, mrr: 0.25 });
  expect(formatEvaluation(found)).toContain('kind=exact');
});

it('two runs are compared over the same queries', () => {
  const before = new Map([['q1', ['x', 'a']]]);
  const found = compareRuns(QUERIES, QRELS, { after: RUN, before }, 1);
  expect(found.mrr.delta).toBeCloseTo((0.5 + 0.5) / 3, 10);
  expect(found.mrr.p).toBeGreaterThan(0.4);
  expect(formatDifferences(found)).toContain('MRR');
});
