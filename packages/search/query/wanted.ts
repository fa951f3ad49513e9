import type { Notice } from '@anjian/domain';
import type { QueryTerm } from './query-terms.ts';

/** How many of a query's words are wanted: what the engine is told, and what the reader is. */
export type Wanted = { minimum: number | string; notice?: Notice[] };

/** Up to this many words all are wanted. */
const ALL_WANTED = 4;
/** Up to this many words people choose what they type; more are told facts, of which no text has most. */
const CHOSEN_WORDS = 12;
/**
 * With more words than {@link ALL_WANTED}, this share of them is wanted, in percent; 70 left colloquial questions without an answer
 * (judged queries of the samples: nDCG@10 from .651 to .715 together with {@link TOLD_SHARE}).
 */
const CHOSEN_SHARE = 50;
/** With more than {@link CHOSEN_WORDS}: keeps out only what has nothing to do with the facts, and is one word at least; at 70 pasted facts found nothing at all. */
const TOLD_SHARE = 8;

/** How many of these words are wanted; relaxed, half of them and one at least. */
export function wantedOf(terms: readonly QueryTerm[], relaxed: boolean): Wanted {
  const count = terms.length;
  if (relaxed && count > 1) {
    const minimum = relaxedMinimum(count);
    return { minimum };
  }
  if (count <= ALL_WANTED) return { minimum: count };
  const share = count <= CHOSEN_WORDS ? CHOSEN_SHARE : TOLD_SHARE;
  return {
    minimum: `${share}%`,
    notice: [{ code: 'relaxed', message: `检索词有 ${count} 个，含其中 ${share}% 以上的文书即列出` }],
  };
}

/** What is said where fewer words were wanted than by the rule. */
export function relaxedNotice(strict: number, count: number): Notice {
  const minimum = relaxedMinimum(count);
  const rest = minimum === 1 ? '含其中任何一个的' : `含其中 ${minimum} 个以上的`;
  const found =
    strict === 0 ? `没有文书同时含 ${count} 个检索词` : `同时含 ${count} 个检索词的只有 ${strict} 件，排在最前`;
  return { code: 'relaxed', message: `${found}；下面列出${rest}` };
}

/** Words that are wanted of so many after the rule found hardly anything: half, and one at least. */
function relaxedMinimum(count: number): number {
  return Math.max(1, Math.floor(count / 2));
}
