import type { Client, estypes } from '@elastic/elasticsearch';
import type { Words } from './feedback.ts';

/** How rare a word is in the library: the inverse document frequency of BM25, 0 for a word that no document has. */
export type Rarity = (word: string) => number;

/** The rarity of words and of pairs of characters, and the index by which it was told with how many documents have words. */
export type Rarities = { index: string; documents: number; ofWords: Rarity; ofPairs: Rarity };

/** How long an answer is waited for, and by what it is broken off. */
export type AskOptions = { requestTimeout: number; signal?: AbortSignal };

/** Asks in how many documents each of these words and pairs stands; the engine keeps nothing of it. */
export async function askRarities(
  client: Client,
  index: string,
  { words, pairs }: Words,
  options: AskOptions,
): Promise<Rarities> {
  const answer = await client.termvectors(
    {
      index,
      // A mark between pairs, so that they are cut as they are.
      doc: { factsW: words.join(' '), body: pairs.join('，') },
      fields: ['factsW', 'body.bigram'],
      term_statistics: true,
      field_statistics: true,
      positions: false,
      offsets: false,
      payloads: false,
    },
    options,
  );
  return {
    index: answer._index,
    documents: answer.term_vectors?.factsW?.field_statistics?.doc_count ?? 0,
    ofWords: rarityIn(answer, 'factsW'),
    ofPairs: rarityIn(answer, 'body.bigram'),
  };
}

function rarityIn(answer: estypes.TermvectorsResponse, field: string): Rarity {
  const vector = answer.term_vectors?.[field];
  const documents = vector?.field_statistics?.doc_count ?? 0;
  return (word) => {
    const found = vector?.terms[word]?.doc_freq;
    return found === undefined ? 0 : Math.log(1 + (documents - found + 0.5) / (found + 0.5));
  };
}

/** The rarities of both: what one does not know the other may. */
export function eitherOf(one: Rarities, other: Rarities): Rarities {
  return {
    index: one.index,
    documents: one.documents,
    ofWords: (word) => one.ofWords(word) || other.ofWords(word),
    ofPairs: (pair) => one.ofPairs(pair) || other.ofPairs(pair),
  };
}
