import type { Shared, SimilarHit, SimilarResults } from '@anjian/domain';
import { EMPTY_SEARCH, tellsOfCrime } from '@anjian/domain';
import type { Client, estypes } from '@elastic/elasticsearch';
import { SEARCH_TIMEOUT_MS } from '../indices/client.ts';
import type { IndexDocument } from '../indices/index-document.ts';
import { READ_ALIAS } from '../indices/manage-indices.ts';
import { latentModelOf } from '../latent/stored-model.ts';
import type { Viewer } from '../query/filters.ts';
import { rememberFor } from '../remember-for.ts';
import { readResults, type StoredHit } from '../results/read-results.ts';
import { askEngine } from '../search-error.ts';
import {
  type Asking,
  finalPass,
  firstPass,
  type Narrowing,
  nearByMeaning,
  nearByWords,
  type Which,
} from './build-similar.ts';
import {
  countTerms,
  fedBack,
  fedBackVector,
  heaviest,
  mostPossible,
  readLent,
  type SimilarAnalyzer,
  wordsOf,
} from './feedback.ts';
import { type NearCases, nearCases } from './near-cases.ts';
import { askRarities, eitherOf } from './rarity.ts';
import { sidePassages, windowsOf } from './side-passages.ts';
import { COUNT_CITED, likelyOf, readCited } from './votes.ts';

/** The fields of an index document that similar cases are compared by, beside words. */
type Comparable = Partial<
  Pick<IndexDocument, 'crimes' | 'articles' | 'modi' | 'levels' | 'circumstances' | 'amountBand'>
>;

/** What similar cases are looked for: a text without persons, what was found in it, and the id where it is a stored document. */
export type SimilarSource = { text: string; values: Comparable; id?: string; removed: number };

/** Looks for similar cases; nothing of the text is kept anywhere. */
export type Similar = (
  source: SimilarSource,
  narrowing: Narrowing,
  viewer: Viewer,
  signal?: AbortSignal,
) => Promise<SimilarResults>;

type Stored = StoredHit & Comparable & Pick<IndexDocument, 'body'>;

/** Counts of the library may be so old. */
const CITED_MS = 60_000;

/** Hits for which passages are looked for; further ones come without. */
const WITH_PASSAGES = 20;

/** The ways of looking that a measurement can leave out: pairs of characters, the second pass, the latent vectors. */
export const SIMILAR_WAYS = ['pairs', 'feedback', 'latent'] as const;
/** One of {@link SIMILAR_WAYS}. */
export type SimilarWay = (typeof SIMILAR_WAYS)[number];

/**
 * Makes the search for similar cases over an engine; `today` is the day by which validity is told, `YYYY-MM-DD`.
 * @param ways in which it looks; only a measurement leaves some out
 */
export function createSimilar(
  client: Client,
  analyzer: SimilarAnalyzer,
  today: () => string,
  ways: readonly SimilarWay[] = SIMILAR_WAYS,
): Similar {
  // How often the library's cases cite each article: of no text that anybody asks for.
  const citedNow = rememberFor(CITED_MS, async () =>
    readCited(await askEngine(() => client.search({ index: READ_ALIAS, ...COUNT_CITED }))),
  );
  return async (source, narrowing, viewer, signal) => {
    const options = { requestTimeout: SEARCH_TIMEOUT_MS, ...(signal ? { signal } : {}) };
    const asking: Asking = { viewer, without: source.id, today: today() };
    const all = wordsOf(source.text, analyzer);
    const own = ways.includes('pairs') ? all : { ...all, pairs: [] };
    const counted = countTerms(own);
    const typed = await askEngine(() => askRarities(client, READ_ALIAS, [own], options));
    // The vectors of an index are read by its own model, so that all passes ask the same one, whatever readers are led to meanwhile.
    const { index } = typed;
    let took = 0;
    const ask = async (body: estypes.SearchRequest) => {
      const answer = await askEngine(() => client.search<Stored>({ index, ...body }, options));
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
      lent.length === 0 ? typed : askEngine(() => askRarities(client, index, lent, options)),
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
    const cited = await citedNow();
    const near = [...new Map([...widest.near, ...(narrowed?.near ?? [])].map((each) => [each.id, each])).values()];
    const answer = await askEngine(() =>
      client.search<Stored>({ index, ...finalPass(asking, narrowing, near) }, options),
    );
    const read = readResults(answer, { ...EMPTY_SEARCH, ...narrowing }, { notices: [] }, asking.today);
    const { page: _page, answers: _answers, meant: _meant, ways: _ways, readAs: _readAs, ...results } = read;
    const windows = windowsOf(source.text, analyzer.contentWords);
    const stored = new Map(answer.hits.hits.map((hit) => [hit._id, hit._source]));
    const hits = results.hits.map((hit, place): SimilarHit => {
      const { body = [], card, ...values } = stored.get(hit.id) ?? {};
      const passages =
        card && place < WITH_PASSAGES ? sidePassages(windows, body, card.sections, analyzer.contentWords, ofWords) : [];
      return { ...hit, passages, shared: sharedOf(source.values, values) };
    });
    return {
      ...results,
      took: took + answer.took,
      hits,
      tooFar: narrowed ? 0 : widest.tooFar,
      understood: sharedOf(source.values, source.values),
      likely: likelyOf(widest.near, cited),
      removed: source.removed,
    };
  };
}

function sharedOf(mine: Comparable, theirs: Comparable): Shared {
  const both = (one: readonly string[] = [], other: readonly string[] = []): string[] =>
    one.filter((value) => other.includes(value));
  const band = mine.amountBand !== undefined && mine.amountBand === theirs.amountBand ? [mine.amountBand] : [];
  return {
    crime: both(mine.crimes, theirs.crimes),
    article: both(mine.articles, theirs.articles),
    modus: both(mine.modi, theirs.modi),
    level: both(mine.levels, theirs.levels),
    circumstance: both(mine.circumstances, theirs.circumstances),
    amountBand: band,
  };
}
