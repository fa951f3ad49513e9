import { cut } from './segmenter.ts';

/** Shortest word that two words of their own can make. */
const SHORTEST = 4;
const SHORTEST_HALF = 2;

/**
 * The two words that a word of the general dictionary is made of, none where it is made otherwise: 银行行长 is a 行长 of a 银行, though its
 * texts say 银行支行行长. Compounds of our own dictionaries are listed with their parts.
 */
export function halvesOf(word: string): [string, string] | undefined {
  if (word.length < SHORTEST || !/^\p{Script=Han}+$/u.test(word)) return undefined;
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (cut(first).length === 1 && cut(second).length === 1) return [first, second];
  }
  return undefined;
}
