import { type Frequencies, frequencies } from '../query/frequencies.ts';
import { SIMILAR } from '../ranking.ts';

/** A document of the first pass: its words and its score. */
export type Feedback = { words: readonly string[]; score: number };

/**
 * Weights for the second pass (Rocchio): what was pasted and what the best documents of the first pass share, each made to weigh
 * alike in all. Frequencies in the documents saturate as they do in the ranking, and better documents count for more.
 * @param idf rarity of a word in the library, 0 for one that no document has
 */
export function feedbackWeights(
  query: Frequencies,
  documents: readonly Feedback[],
  idf: (word: string) => number,
): Map<string, number> {
  const { feedbackShare, feedbackWords } = SIMILAR;
  const lent = lentWords(documents);
  const ownSum = weighed(query, idf);
  const lentSum = weighed(lent, idf);
  const weights = new Map<string, number>();
  const add = (word: string, weight: number): void => {
    weights.set(word, (weights.get(word) ?? 0) + weight);
  };
  const share = lentSum > 0 ? feedbackShare : 0;
  if (ownSum > 0) for (const [word, tf] of query) add(word, ((1 - share) * tf) / ownSum);
  if (lentSum > 0) for (const [word, weight] of lent) add(word, (share * weight) / lentSum);
  const best = [...weights]
    .filter(([word]) => idf(word) > 0)
    .toSorted((a, b) => b[1] * idf(b[0]) - a[1] * idf(a[0]))
    .slice(0, feedbackWords);
  // A boost of 1 for the heaviest keeps scores readable; only their ratios matter.
  const top = Math.max(...best.map(([, weight]) => weight));
  return new Map(best.map(([word, weight]) => [word, weight / top]));
}

/** The mean saturated frequency of each word in the documents, by their scores. */
function lentWords(documents: readonly Feedback[]): Map<string, number> {
  const { k1, b } = SIMILAR;
  const scores = documents.reduce((sum, { score }) => sum + score, 0);
  const mean = documents.reduce((sum, { words }) => sum + words.length, 0) / (documents.length || 1);
  const lent = new Map<string, number>();
  for (const { words, score } of documents) {
    const slope = k1 * (1 - b + (b * words.length) / (mean || 1));
    for (const [word, tf] of frequencies(words)) {
      lent.set(word, (lent.get(word) ?? 0) + ((score / scores) * tf) / (tf + slope));
    }
  }
  return lent;
}

function weighed(counts: Frequencies, idf: (word: string) => number): number {
  let sum = 0;
  for (const [word, count] of counts) sum += count * idf(word);
  return sum;
}
