import { SECTIONS } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import type { IndexDocument } from '../indices/index-document.ts';
import { readParagraphMark } from '../indices/paragraph-mark.ts';
import { sectionAt } from '../indices/section-lines.ts';
import { storedBody } from '../indices/stored-body.ts';
import { type LatentModel, latentVector, meanVector } from '../latent/latent-model.ts';
import { type Frequencies, frequencies, mostFrequent, pairsOf } from '../query/frequencies.ts';
import { SIMILAR } from '../ranking.ts';
import type { SimilarTerms } from './build-similar.ts';
import type { Rarity } from './rarity.ts';
import { type Feedback, feedbackWeights } from './word-weights.ts';

/** What reads texts as the documents were read: index words that carry meaning, and letters folded. */
export type SimilarAnalyzer = { contentWords(text: string): string[]; fold(text: string): string };

/** The words and pairs of a text, with repetitions. */
export type Words = { words: string[]; pairs: string[] };

/** What a case of the first pass lends to the second. */
export type Lent = Words & { score: number };

/** The words and pairs of a text. */
export function wordsOf(text: string, { contentWords, fold }: SimilarAnalyzer): Words {
  return { words: contentWords(text), pairs: pairsOf(fold(text)) };
}

/** The words and pairs of a text whose rarity is asked: of a long one those that it says most often. */
export function mostSaid({ words, pairs }: SimilarTerms): Words {
  const most = (counts: Frequencies): string[] => [...mostFrequent(counts, SIMILAR.asked).keys()];
  return { words: most(words), pairs: most(pairs) };
}

/** The words that are lent, and of the pairs, which are many times more, those that most documents lend. */
export function mostLent(lent: readonly Lent[]): Words {
  const lenders = frequencies(lent.flatMap(({ pairs }) => [...new Set(pairs)]));
  return {
    words: [...new Set(lent.flatMap(({ words }) => words))],
    pairs: [...mostFrequent(lenders, SIMILAR.askedPairs).keys()],
  };
}

/** How often each word and each pair stands in a text. */
export function countTerms({ words, pairs }: Words): SimilarTerms {
  return { words: frequencies(words), pairs: frequencies(pairs) };
}

/** What is looked for in the first pass: the heaviest words and pairs, as often as they stand in the text. */
export function heaviest({ words, pairs }: SimilarTerms, ofWords: Rarity, ofPairs: Rarity): SimilarTerms {
  return { words: best(words, ofWords, SIMILAR.words), pairs: best(pairs, ofPairs, SIMILAR.pairs) };
}

function best(counts: Frequencies, rarity: Rarity, most: number): Map<string, number> {
  const weighed = [...counts].map(([word, count]) => ({ word, count, weight: count * rarity(word) }));
  const chosen = weighed
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most);
  return new Map(chosen.map(({ word, count }) => [word, count]));
}

/** The words of a case's facts, or of its whole text where no heading sets them apart; pairs only where they are looked for. */
export function readLent(
  hit: estypes.SearchHit<Pick<IndexDocument, 'card'>>,
  { contentWords }: SimilarAnalyzer,
  own: Words,
): Lent {
  const pieces = storedBody(hit).slice(1).map(readParagraphMark);
  const facts = pieces.filter(({ paragraph }) => {
    const kind = sectionAt(hit._source?.card.sections ?? '', paragraph ?? 0)?.kind;
    return kind !== undefined && SECTIONS.get(kind)?.role === 'facts';
  });
  const text = (facts.length > 0 ? facts : pieces).map((piece) => piece.text).join('\n');
  return { words: contentWords(text), pairs: own.pairs.length === 0 ? [] : pairsOf(text), score: hit._score ?? 0 };
}

/** What is looked for in the second pass: the words of the text with those of the nearest cases. */
export function fedBack(own: SimilarTerms, lent: readonly Lent[], ofWords: Rarity, ofPairs: Rarity): SimilarTerms {
  const asFeedback = (name: 'words' | 'pairs'): Feedback[] =>
    lent.map((each) => ({ words: each[name], score: each.score }));
  const pairs = feedbackWeights(own.pairs, asFeedback('pairs'), ofPairs);
  return {
    words: feedbackWeights(own.words, asFeedback('words'), ofWords),
    pairs: new Map([...pairs].map(([pair, weight]) => [pair, weight * SIMILAR.pairShare])),
  };
}

/** Where a text stands with its nearest cases, these together counting as much as the text itself; undefined where the model says nothing of it. */
export function fedBackVector(own: Words, lent: readonly Lent[], model: LatentModel): Int8Array | undefined {
  const mine = latentVector(own.words.join(' '), model);
  return (
    mine &&
    meanVector(
      mine,
      lent.flatMap(({ words }) => latentVector(words.join(' '), model) ?? []),
    )
  );
}

/** What a case would score that has all of these words, and nothing but them. */
export function mostPossible({ words, pairs }: SimilarTerms, ofWords: Rarity, ofPairs: Rarity): number {
  const sum = (weights: SimilarTerms['words'], rarity: Rarity): number =>
    [...weights].reduce((total, [word, weight]) => total + weight * rarity(word), 0);
  return sum(words, ofWords) + sum(pairs, ofPairs);
}
