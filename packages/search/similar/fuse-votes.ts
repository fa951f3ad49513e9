import { SIMILAR } from '../ranking.ts';
import type { Scored } from './fuse-scores.ts';

/**
 * Articles as a search found them by their words, best first, with what similar cases cite: the places of the search from 1 down to 0, the
 * votes from their best (1) on, by {@link SIMILAR.votesWeight}.
 */
export function fuseVotes(found: readonly string[], votes: readonly Scored[]): string[] {
  const top = Math.max(...votes.map(({ score }) => score), 0) || 1;
  const scores = new Map(found.map((id, place) => [id, 1 / Math.sqrt(1 + place)]));
  for (const { id, score } of votes) scores.set(id, (scores.get(id) ?? 0) + (SIMILAR.votesWeight * score) / top);
  return [...scores].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
}
