import type { Client } from '@elastic/elasticsearch';
import { READ_ALIAS } from '../indices/manage-indices.ts';
import type { Words } from './feedback.ts';
import { type AskOptions, askRarities, eitherOf, type Rarities } from './rarity.ts';

/** How rare words are, those of stored documents remembered. */
export type RememberedRarities = {
  /** The rarity of words of a text that somebody asks with: nothing of it is remembered. */
  ofTyped(words: Words, options: AskOptions): Promise<Rarities>;
  /** The rarity of words that documents of this index lend. */
  ofLent(index: string, words: Words, options: AskOptions): Promise<Rarities>;
};

/** Words and pairs that are remembered; beyond, remembering begins anew. */
const MOST = 50_000;
/** A library that has grown or shrunk by this share has other rarities. */
const CHANGED = 0.05;

/**
 * Makes the asking for rarities that asks nothing of the library's own words twice. Near cases are much alike, so that after some searches
 * little is left to ask.
 */
export function rememberRarities(client: Client): RememberedRarities {
  let known = emptyFor({ index: '', documents: 0 });
  const isUnknown = (word: string, rarities: ReadonlyMap<string, number>): boolean => !rarities.has(word);
  const unknown = ({ words, pairs }: Words): Words => ({
    words: words.filter((word) => isUnknown(word, known.words)),
    pairs: pairs.filter((pair) => isUnknown(pair, known.pairs)),
  });
  return {
    async ofTyped(all, options) {
      const before = known;
      const { words, pairs } = unknown(all);
      // One word at least, since the answer tells which index it is and how large.
      const asked = await askRarities(
        client,
        READ_ALIAS,
        { words: words.length > 0 ? words : all.words.slice(0, 1), pairs },
        options,
      );
      const isOther = asked.index !== before.index || Math.abs(asked.documents / before.documents - 1) > CHANGED;
      const isAll = words.length === all.words.length && pairs.length === all.pairs.length;
      if (isOther || before.words.size + before.pairs.size > MOST) known = emptyFor(asked);
      if (!isOther) return eitherOf(asked, remembered(before));
      return isAll ? asked : await askRarities(client, asked.index, all, options);
    },
    async ofLent(index, all, options) {
      const from = known;
      const some = index === from.index ? unknown(all) : all;
      if (some.words.length + some.pairs.length === 0) return remembered(from);
      const asked = await askRarities(client, index, some, options);
      if (index !== from.index) return asked;
      for (const word of some.words) from.words.set(word, asked.ofWords(word));
      for (const pair of some.pairs) from.pairs.set(pair, asked.ofPairs(pair));
      return remembered(from);
    },
  };
}

type Known = Pick<Rarities, 'index' | 'documents'> & { words: Map<string, number>; pairs: Map<string, number> };

function emptyFor({ index, documents }: Pick<Rarities, 'index' | 'documents'>): Known {
  return { index, documents, words: new Map(), pairs: new Map() };
}

function remembered({ index, documents, words, pairs }: Known): Rarities {
  return { index, documents, ofWords: (word) => words.get(word) ?? 0, ofPairs: (pair) => pairs.get(pair) ?? 0 };
}
