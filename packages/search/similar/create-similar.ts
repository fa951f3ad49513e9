import type { Shared, SimilarHit, SimilarResults } from '@anjian/domain';
import { EMPTY_SEARCH, SECTIONS } from '@anjian/domain';
import type { Client, estypes } from '@elastic/elasticsearch';
import { SEARCH_TIMEOUT_MS } from '../indices/client.ts';
import type { IndexDocument } from '../indices/index-document.ts';
import { READ_ALIAS } from '../indices/manage-indices.ts';
import { readParagraphMark } from '../indices/paragraph-mark.ts';
import { sectionAt } from '../indices/section-lines.ts';
import type { Viewer } from '../query/filters.ts';
import { frequencies, mostFrequent, pairsOf } from '../query/frequencies.ts';
import { SIMILAR } from '../ranking.ts';
import { readResults, type StoredHit } from '../results/read-results.ts';
import { askEngine } from '../search-error.ts';
import { type Asking, finalPass, firstPass, type Narrowing, type SimilarTerms, shortList } from './build-similar.ts';
import { type Rarity, rarityRequest, readRarity } from './rarity.ts';
import { sidePassages, windowsOf } from './side-passages.ts';
import { likelyOf, type Voter } from './votes.ts';
import { type Feedback, feedbackWeights } from './word-weights.ts';

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

/** What reads texts as the documents were read: index words that carry meaning, and letters folded. */
export type SimilarAnalyzer = { contentWords(text: string): string[]; fold(text: string): string };

type Stored = StoredHit & Comparable & Pick<IndexDocument, 'body'>;

/** Hits for which passages are looked for; further ones come without. */
const WITH_PASSAGES = 20;

/** Makes the search for similar cases over an engine; `today` is the day by which validity is told, `YYYY-MM-DD`. */
export function createSimilar(client: Client, analyzer: SimilarAnalyzer, today: () => string): Similar {
  return async (source, narrowing, viewer, signal) => {
    const options = { requestTimeout: SEARCH_TIMEOUT_MS, ...(signal ? { signal } : {}) };
    const ask = async (body: estypes.SearchRequest) =>
      await askEngine(() => client.search<Stored>({ index: READ_ALIAS, ...body }, options));
    const asking: Asking = { viewer, without: source.id, today: today() };
    const own = readTerms(source.text, analyzer);
    const first = await ask(firstPass(own, asking));
    const lent = first.hits.hits.map((hit) => readFeedback(hit, analyzer));
    const words = [...new Set([...own.words.keys(), ...lent.flatMap((each) => each.words)])];
    const pairs = [...new Set([...own.pairs.keys(), ...lent.flatMap((each) => each.pairs)])];
    const statistics = await askEngine(() => client.termvectors(rarityRequest(READ_ALIAS, words, pairs), options));
    const rarity = readRarity(statistics, 'factsW');
    const terms = fedBack(own, lent, rarity, readRarity(statistics, 'body.bigram'));
    const isNarrowed = [narrowing.filters, narrowing.ranges].some((each) => Object.keys(each).length > 0);
    const [near, narrowed] = await Promise.all([
      ask(shortList(terms, asking, undefined)),
      isNarrowed ? ask(shortList(terms, asking, narrowing)) : undefined,
    ]);
    const ids = [...near.hits.hits, ...(narrowed?.hits.hits ?? [])].flatMap(({ _id }) => _id ?? []);
    const answer = await ask(finalPass(terms, asking, narrowing, ids));
    const read = readResults(answer, { ...EMPTY_SEARCH, ...narrowing }, { notices: [] }, asking.today);
    const { page: _page, answers: _answers, meant: _meant, ways: _ways, readAs: _readAs, ...results } = read;
    const windows = windowsOf(source.text, analyzer.contentWords);
    const stored = new Map(answer.hits.hits.map((hit) => [hit._id, hit._source]));
    const hits = results.hits.map((hit, place): SimilarHit => {
      const { body = [], card, ...values } = stored.get(hit.id) ?? {};
      const passages =
        card && place < WITH_PASSAGES ? sidePassages(windows, body, card.sections, analyzer.contentWords, rarity) : [];
      return { ...hit, passages, shared: sharedOf(source.values, values) };
    });
    return {
      ...results,
      took: first.took + near.took + answer.took,
      hits,
      understood: sharedOf(source.values, source.values),
      likely: likelyOf(near.hits.hits.map(readVoter)),
      removed: source.removed,
    };
  };
}

function readTerms(text: string, { contentWords, fold }: SimilarAnalyzer): SimilarTerms {
  return {
    words: mostFrequent(frequencies(contentWords(text)), SIMILAR.words),
    pairs: mostFrequent(frequencies(pairsOf(fold(text))), SIMILAR.pairs),
  };
}

type Lent = { words: string[]; pairs: string[]; score: number };

/** The words of a case's facts, or of its whole text where no heading sets them apart. */
function readFeedback(hit: estypes.SearchHit<Stored>, { contentWords }: SimilarAnalyzer): Lent {
  const pieces = (hit._source?.body ?? []).slice(1).map(readParagraphMark);
  const facts = pieces.filter(({ paragraph }) => {
    const kind = sectionAt(hit._source?.card.sections ?? '', paragraph ?? 0)?.kind;
    return kind !== undefined && SECTIONS.get(kind)?.role === 'facts';
  });
  const text = (facts.length > 0 ? facts : pieces).map((piece) => piece.text).join('\n');
  return { words: contentWords(text), pairs: pairsOf(text), score: hit._score ?? 0 };
}

function fedBack(own: SimilarTerms, lent: readonly Lent[], ofWords: Rarity, ofPairs: Rarity): SimilarTerms {
  const asFeedback = (name: 'words' | 'pairs'): Feedback[] =>
    lent.map((each) => ({ words: each[name], score: each.score }));
  const pairs = feedbackWeights(own.pairs, asFeedback('pairs'), ofPairs);
  return {
    words: feedbackWeights(own.words, asFeedback('words'), ofWords),
    pairs: new Map([...pairs].map(([pair, weight]) => [pair, weight * SIMILAR.pairShare])),
  };
}

function readVoter({ fields = {}, _score }: estypes.SearchHit): Voter {
  return { crimes: fields.crimes ?? [], articles: fields.articles ?? [], score: _score ?? 0 };
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
