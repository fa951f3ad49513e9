import type { Notice } from '@anjian/domain';
import { RANKING } from '../ranking.ts';
import type { QueryTerm } from './query-terms.ts';

/** How many of a query's words are wanted: what the engine is told, and what the reader is. */
export type Wanted = { minimum: number; notice?: Notice[] };

/** How many of these words are wanted; relaxed, half of them or fewer and one at least. */
export function wantedOf(terms: readonly QueryTerm[], relaxed: boolean): Wanted {
  const count = terms.length;
  if (relaxed && count > 1) return { minimum: relaxedMinimum(count) };
  const { allWanted, toldWords, chosenShare, toldShare } = RANKING;
  if (count <= allWanted) return { minimum: count };
  const minimum = atLeast(count, count <= toldWords ? chosenShare : toldShare);
  return {
    minimum,
    notice: [{ code: 'relaxed', message: `检索词有 ${count} 个，含其中 ${minimum} 个以上的文书即列出` }],
  };
}

/** This share of so many words, rounded down, and one at least. */
function atLeast(count: number, share: number): number {
  return Math.max(1, Math.floor(count * share));
}

/** What is said where fewer words were wanted than by the rule. */
export function relaxedNotice(strict: number, count: number): Notice {
  const minimum = relaxedMinimum(count);
  const rest = minimum === 1 ? '含其中任何一个的' : `含其中 ${minimum} 个以上的`;
  const found =
    strict === 0 ? `没有文书同时含 ${count} 个检索词` : `同时含 ${count} 个检索词的只有 ${strict} 件，排在最前`;
  return { code: 'relaxed', message: `${found}；下面列出${rest}` };
}

/** Words that are wanted of so many after the rule found hardly anything. */
function relaxedMinimum(count: number): number {
  return atLeast(count, count <= RANKING.allWanted ? RANKING.relaxedShare : RANKING.toldShare);
}
