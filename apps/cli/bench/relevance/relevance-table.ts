import type { Evaluation, Means } from './evaluate.ts';
import { MEASURES, type Measures } from './measures.ts';
import type { Difference } from './paired-test.ts';

const NAMES: Record<keyof Measures, string> = {
  ndcg10: 'nDCG@10',
  map: 'MAP',
  mrr: 'MRR',
  hit1: 'Hit@1',
  recall20: 'R@20',
  recall100: 'R@100',
};
const WIDTH = 9;

/** The figures of a run as a table for people: one line for all, one for each kind of query. */
export function formatEvaluation({ means, ndcg10Interval, skipped, groups }: Evaluation): string {
  const head = ['n', ...MEASURES.map((name) => NAMES[name])].map(cell).join('');
  const { low, high } = ndcg10Interval;
  return [
    head,
    `${row(means)}全部（nDCG@10 的 95% 区间 ${figure(low)} 至 ${figure(high)}）`,
    ...Object.entries(groups).flatMap(([field, values]) =>
      Object.entries(values).map(([value, group]) => `${row(group)}${field}=${value}`),
    ),
    ...(skipped > 0 ? [`${skipped} 条检索没有判为相关的文书，未计`] : []),
  ].join('\n');
}

/** The differences between two runs as a table for people. */
export function formatDifferences(differences: Record<keyof Measures, Difference>): string {
  const rows = MEASURES.map((name) => {
    const { delta, low, high, p } = differences[name];
    const sign = delta > 0 ? '+' : '';
    return `${cell(NAMES[name])}${cell(sign + figure(delta))}[${figure(low)}, ${figure(high)}]  p=${p.toFixed(4)}`;
  });
  return ['与对照相比（差，95% 区间，随机化检验）', ...rows].join('\n');
}

function row(means: Means): string {
  return [String(means.queries), ...MEASURES.map((name) => figure(means[name]))].map(cell).join('');
}

function figure(value: number): string {
  return value.toFixed(3);
}

function cell(text: string): string {
  return text.padEnd(WIDTH);
}
