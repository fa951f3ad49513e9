/** How often each word occurs in a text. */
export type Frequencies = ReadonlyMap<string, number>;

/** Counts words. */
export function frequencies(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The most frequent words, with their frequencies; of equal ones those that come first. */
export function mostFrequent(counts: Frequencies, most: number): Map<string, number> {
  return counts.size <= most ? new Map(counts) : new Map([...counts].toSorted((a, b) => b[1] - a[1]).slice(0, most));
}

/** The pairs of Chinese characters side by side, as the index cuts them. */
export function pairsOf(text: string): string[] {
  return (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const characters = [...run];
    return characters.slice(1).map((character, place) => `${characters[place]}${character}`);
  });
}
