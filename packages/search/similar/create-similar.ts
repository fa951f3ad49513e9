import type { Shared, SimilarHit, SimilarResults } from '@anjian/domain';
import { EMPTY_SEARCH } from '@anjian/domain';
import type { Client } from '@elastic/elasticsearch';
import { SEARCH_TIMEOUT_MS } from '../indices/client.ts';
import { READ_ALIAS } from '../indices/manage-indices.ts';
import { storedBody } from '../indices/stored-body.ts';
import type { Viewer } from '../query/filters.ts';
import { rememberFor } from '../remember-for.ts';
import { readResults, type StoredHit } from '../results/read-results.ts';
import { askEngine } from '../search-error.ts';
import { type Asking, finalPass, type Narrowing } from './build-similar.ts';
import { counterpartsOf } from './counterparts.ts';
import type { SimilarAnalyzer } from './feedback.ts';
import { rememberRarities } from './remember-rarities.ts';
import { type Comparable, SIMILAR_WAYS, type SimilarSource, type SimilarWay, searchNear } from './search-near.ts';
import { sidePassages, windowsOf } from './side-passages.ts';
import { COUNT_CITED, likelyOf, readCited } from './votes.ts';

/** Looks for similar cases; nothing of the text is kept anywhere. */
export type Similar = (
  source: SimilarSource,
  narrowing: Narrowing,
  viewer: Viewer,
  signal?: AbortSignal,
) => Promise<SimilarResults>;

type Stored = StoredHit & Comparable;

/** Counts of the library may be so old. */
const CITED_MS = 60_000;

/** Hits for which passages are looked for; further ones come without. */
const WITH_PASSAGES = 20;

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
  const rarities = rememberRarities(client);
  return async (source, narrowing, viewer, signal) => {
    const options = { requestTimeout: SEARCH_TIMEOUT_MS, ...(signal ? { signal } : {}) };
    const asking: Asking = { viewer, without: source.id, today: today() };
    const { index, widest, narrowed, ofWords, took } = await searchNear(
      { client, rarities, analyzer, ways, options },
      source,
      asking,
      narrowing,
    );
    const near = [...new Map([...widest.near, ...(narrowed?.near ?? [])].map((each) => [each.id, each])).values()];
    const [cited, answer] = await Promise.all([
      citedNow(),
      askEngine(() => client.search<Stored>({ index, ...finalPass(asking, narrowing, near) }, options)),
    ]);
    const read = readResults(
      { page: answer, counts: answer },
      { ...EMPTY_SEARCH, ...narrowing },
      { notices: [] },
      asking.today,
    );
    const { page: _page, answers: _answers, meant: _meant, ways: _ways, readAs: _readAs, ...results } = read;
    const likely = likelyOf(widest.near, cited);
    const windows = windowsOf(source.text, analyzer.contentWords);
    const stored = new Map(answer.hits.hits.map((hit) => [hit._id, hit]));
    const hits = results.hits.map((hit, place): SimilarHit => {
      const { _source, ...found } = stored.get(hit.id) ?? {};
      const { card, ...values } = _source ?? {};
      const body = storedBody(found);
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
      likely: {
        ...likely,
        otherwise: counterpartsOf(
          source.text,
          likely.crimes.map(({ value }) => value),
        ),
      },
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
