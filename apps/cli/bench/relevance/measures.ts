/** Judgements of one query: document → grade, 0 for one that was looked at and does not matter. */
export type Grades = ReadonlyMap<string, number>;

/** How well a ranking serves, each from 0 to 1; a document without a judgement counts as one that does not matter. */
export type Measures = Record<(typeof MEASURES)[number], number>;

/** The measures, in the order in which they are shown. */
export const MEASURES = ['ndcg10', 'map', 'mrr', 'hit1', 'recall20', 'recall100'] as const;

const NDCG_DEPTH = 10;

/**
 * Measures a ranking, best first and without repetitions, by the definitions of trec_eval: nDCG with the grade itself as gain and
 * log₂(rank + 1) as discount; average precision, reciprocal rank, first place and recall over the documents graded at least
 * `relevantFrom`. Undefined where no document is graded so high.
 */
export function measure(ranking: readonly string[], grades: Grades, relevantFrom = 1): Measures | undefined {
  const isRelevant = (id: string): boolean => (grades.get(id) ?? 0) >= relevantFrom;
  const relevant = [...grades.keys()].filter(isRelevant).length;
  if (relevant === 0) return undefined;
  const ideal = [...grades.values()].toSorted((a, b) => b - a);
  const found = ranking.flatMap((id, place) => (isRelevant(id) ? [place + 1] : []));
  const recall = (depth: number): number => found.filter((rank) => rank <= depth).length / relevant;
  return {
    ndcg10: discounted(ranking.map((id) => grades.get(id) ?? 0)) / discounted(ideal),
    map: found.reduce((sum, rank, before) => sum + (before + 1) / rank, 0) / relevant,
    mrr: found[0] === undefined ? 0 : 1 / found[0],
    hit1: found[0] === 1 ? 1 : 0,
    recall20: recall(20),
    recall100: recall(100),
  };
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, NDCG_DEPTH).reduce((sum, gain, place) => sum + Math.max(0, gain) / Math.log2(place + 2), 0);
}

/** The means of the measures of several queries; zeros for none. */
export function meanOf(all: readonly Measures[]): Measures {
  const mean = (name: keyof Measures): number => all.reduce((sum, each) => sum + each[name], 0) / (all.length || 1);
  return Object.fromEntries(MEASURES.map((name) => [name, mean(name)])) as Measures;
}
