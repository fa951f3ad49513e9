import type { Notice } from '@anjian/domain';
import { RANKING } from '../ranking.ts';
import type { QueryTerm } from './query-terms.ts';

/** How many of a query's words are wanted: what the engine is told, and what the reader is. */
export type Wanted = { minimum: number; notice?: Notice[] };

/** How many of these words are wanted; relaxed or told, any of them. */
export function wantedOf(terms: readonly QueryTerm[], relaxed: boolean): Wanted {
  const count = terms.length;
  const { allWanted, toldWords, chosenShare } = RANKING;
  if (relaxed && count > 1) return { minimum: 1 };
  if (count <= allWanted) return { minimum: count };
  if (count > toldWords) return { minimum: 1, notice: [{ code: 'relaxed', message: TOLD }] };
  const minimum = Math.max(1, Math.floor(count * chosenShare));
  return {
    minimum,
    notice: [{ code: 'relaxed', message: `检索词有 ${count} 个，含其中 ${minimum} 个以上的文书即列出` }],
  };
}

const TOLD = '按叙述的内容检索：含其中任何一个词的文书都列出，越相近的越靠前';

/** Up to so many words are named one by one. */
const MOST_NAMED = 5;

/**
 * What is said where fewer words were wanted than by the rule. `words` are these as they were cut, which is not always as they were typed;
 * `near` where the list goes on with what is alike, `ranked` where what has all words stands first.
 */
export function relaxedNotice(
  strict: number,
  words: readonly string[],
  { near, ranked }: { near: boolean; ranked: boolean },
): Notice {
  const count = words.length;
  const several = count <= MOST_NAMED ? words.map((word) => `“${word}”`).join('') : `全部 ${count} 个检索词`;
  const all = count === 1 ? `含${several}` : `同时含${several}`;
  const found = strict === 0 ? `没有文书${all}` : `${all}的只有 ${strict} 件${ranked ? '，排在最前' : ''}`;
  const rest = [...(count > 1 ? ['含其中任何一个'] : []), ...(near ? ['内容相近'] : [])];
  return { code: 'relaxed', message: `${found}；${strict === 0 ? '下面' : '其余'}是${rest.join('或')}的文书` };
}
