import { tellsOfCrime } from '@anjian/domain';
import type { Client, estypes } from '@elastic/elasticsearch';
import type { IndexDocument } from '../indices/index-document.ts';
import { latentModelOf } from '../latent/stored-model.ts';
import { askEngine } from '../search-error.ts';
import { type Asking, firstPass, type Narrowing, nearByMeaning, nearByWords, type Which } from './build-similar.ts';
import {
  countTerms,
  fedBack,
  fedBackVector,
  heaviest,
  mostLent,
  mostPossible,
  mostSaid,
  readLent,
  type SimilarAnalyzer,
  wordsOf,
} from './feedback.ts';
import { type NearCases, nearCases } from './near-cases.ts';
import { eitherOf, type Rarity } from './rarity.ts';
import type { RememberedRarities } from './remember-rarities.ts';

/** The fields of an index document that similar cases are compared by, beside words. */
export type Comparable = Partial<
  Pick<IndexDocument, 'crimes' | 'articles' | 'modi' | 'levels' | 'circumstances' | 'amountBand'>
>;

/** What similar cases are looked for: a text without persons, what was found in it, and the id where it is a stored document. */
export type SimilarSource = { text: string; values: Comparable; id?: string; removed: number };

/** The ways of looking that a measurement can leave out: pairs of characters, the second pass, the latent vectors. */
export const SIMILAR_WAYS = ['pairs', 'feedback', 'latent'] as const;
/** One of {@link SIMILAR_WAYS}. */
export type SimilarWay = (typeof SIMILAR_WAYS)[number];

/** What the search for near cases works with. */
export type NearServices = {
  client: Client;
  rarities: RememberedRarities;
  analyzer: SimilarAnalyzer;
  ways: readonly SimilarWay[];
  options: { requestTimeout: number; signal?: AbortSignal };
};

/** The near cases, all of them and where something is chosen those; the index that holds them, and how rare words are there. */
export type NearSearch = {
  index: string;
  widest: NearCases;
  narrowed: NearCases | undefined;
  ofWords: Rarity;
  /** The engine's own time in milliseconds. */
  took: number;
};

/** Looks for the cases nearest to a text: by its words, then by these with the words of the nearest, and by where it stands in the model. */
export async function searchNear(
  { client, rarities, analyzer, ways, options }: NearServices,
  source: SimilarSource,
  asking: Asking,
  narrowing: Narrowing,
): Promise<NearSearch> {
  const all = wordsOf(source.text, analyzer);
  const own = ways.includes('pairs') ? all : { ...all, pairs: [] };
  const counted = countTerms(own);
  const typed = await askEngine(() => rarities.ofTyped(mostSaid(counted), options));
  // The vectors of an index are read by its own model, so that all passes ask the same one, whatever readers are led to meanwhile.
  const { index } = typed;
  let took = 0;
  const ask = async (body: estypes.SearchRequest) => {
    const answer = await askEngine(() => client.search<Pick<IndexDocument, 'card'>>({ index, ...body }, options));
    took += answer.took;
    return answer.hits.hits;
  };
  /** Real cases, and fiction only where there are not enough of them. */
  const askRealFirst = async (bodyOf: (which: Which) => estypes.SearchRequest) => {
    const body = bodyOf('real');
    const found = await ask(body);
    return found.length < (body.size ?? 0) ? await ask(bodyOf('all')) : found;
  };
  const heavy = heaviest(counted, typed.ofWords, typed.ofPairs);
  const first = await askRealFirst((which) => firstPass(heavy, asking, which));
  const lent = ways.includes('feedback') ? first.map((hit) => readLent(hit, analyzer, own)) : [];
  const [more, model] = await Promise.all([
    lent.length === 0 ? typed : askEngine(() => rarities.ofLent(index, mostLent(lent), options)),
    ways.includes('latent') ? askEngine(() => latentModelOf(client, index)) : undefined,
  ]);
  const { ofWords, ofPairs } = eitherOf(typed, more);
  const terms = fedBack(counted, lent, ofWords, ofPairs);
  const vector = model && fedBackVector(own, lent, model);
  const mine = {
    mostPossible: mostPossible(terms, ofWords, ofPairs),
    tellsOfCrime: tellsOfCrime(source.text),
    values: source.values,
  };
  const look = async (within: Narrowing | undefined): Promise<NearCases> => {
    const [words, meaning] = await Promise.all([
      askRealFirst((which) => nearByWords(terms, asking, within, which)),
      vector && askRealFirst((which) => nearByMeaning(vector, asking, within, which)),
    ]);
    return nearCases(words, meaning ?? [], mine, within !== undefined);
  };
  const isNarrowed = [narrowing.filters, narrowing.ranges].some((each) => Object.keys(each).length > 0);
  const [widest, narrowed] = await Promise.all([look(undefined), isNarrowed ? look(narrowing) : undefined]);
  return { index, widest, narrowed, ofWords, took };
}
