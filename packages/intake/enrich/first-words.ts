import { scanWords } from './scan-words.ts';

/** The word of a list that a text holds, and where it stands first (UTF-16). */
export type FirstWord = { word: string; at: number };

/** Makes a finder of the words of several lists: for each list the first of its words, in the order of the list, that the text holds. */
export function firstWords(
  lists: readonly { id: string; words: readonly string[] }[],
): (text: string, counts?: (word: string) => boolean) => Map<string, FirstWord> {
  const ranks = new Map<string, { id: string; rank: number }[]>();
  for (const { id, words } of lists)
    for (const [rank, word] of words.entries()) ranks.set(word, [...(ranks.get(word) ?? []), { id, rank }]);
  const scan = scanWords(ranks.keys());
  return (text, counts) => {
    const best = new Map<string, FirstWord & { rank: number }>();
    scan(text, (word, at) => {
      for (const { id, rank } of ranks.get(word) ?? []) {
        if (rank < (best.get(id)?.rank ?? Number.POSITIVE_INFINITY) && (counts?.(word) ?? true))
          best.set(id, { word, at, rank });
      }
    });
    return best;
  };
}
