import type { estypes } from '@elastic/elasticsearch';

/** How rare a word is in the library: the inverse document frequency of BM25, 0 for a word that no document has. */
export type Rarity = (word: string) => number;

/** The request that tells in how many documents each of these words and pairs stands; the engine keeps nothing of it. */
export function rarityRequest(
  index: string,
  words: readonly string[],
  pairs: readonly string[],
): estypes.TermvectorsRequest {
  return {
    index,
    // A mark between pairs, so that they are cut as they are.
    doc: { factsW: words.join(' '), body: pairs.join('，') },
    fields: ['factsW', 'body.bigram'],
    term_statistics: true,
    field_statistics: true,
    positions: false,
    offsets: false,
    payloads: false,
  };
}

/** Reads the rarity of the words of one field from the answer. */
export function readRarity(answer: estypes.TermvectorsResponse, field: string): Rarity {
  const vector = answer.term_vectors?.[field];
  const documents = vector?.field_statistics?.doc_count ?? 0;
  return (word) => {
    const found = vector?.terms[word]?.doc_freq;
    return found === undefined ? 0 : Math.log(1 + (documents - found + 0.5) / (found + 0.5));
  };
}
