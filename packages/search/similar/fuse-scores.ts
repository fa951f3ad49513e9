import { SIMILAR } from '../ranking.ts';

/** A case as one way of looking found it. */
export type Scored = { id: string; score: number };

/**
 * How near each case is by the words and by what the words go together with, from 0 to 1: each list from its last (0) to its first (1),
 * then their mean by {@link SIMILAR.latentShare}. What a list does not hold is not nearer by it than its last. By score and not by rank:
 * ranks of a weaker list hurt.
 */
export function fuseScores(byWords: readonly Scored[], byMeaning: readonly Scored[]): Map<string, number> {
  const share = byMeaning.length === 0 ? 0 : SIMILAR.latentShare;
  const fused = new Map<string, number>();
  for (const [list, weight] of [
    [byWords, 1 - share],
    [byMeaning, share],
  ] as const) {
    for (const { id, score } of spread(list)) fused.set(id, (fused.get(id) ?? 0) + weight * score);
  }
  return fused;
}

function spread(list: readonly Scored[]): Scored[] {
  const scores = list.map(({ score }) => score);
  const [least, top] = [Math.min(...scores), Math.max(...scores)];
  // A list of equals says nothing against any of them.
  return list.map(({ id, score }) => ({ id, score: top > least ? (score - least) / (top - least) : 1 }));
}
