import type {
  Answer,
  CrossCounts,
  Facet,
  FacetCount,
  Hit,
  LegalDocument,
  Notice,
  SearchRequest,
  SearchResults,
  WhyHit,
} from '@anjian/domain';
import { alternativesOf, EMPTY_SEARCH, formatSearch } from '@anjian/domain';
import type { Client, estypes } from '@elastic/elasticsearch';
import { articleQuery, numberQuery } from './answers/answer-queries.ts';
import { articleAnswer, notHeld, numberAnswers } from './answers/read-answers.ts';
import { readAsked } from './answers/read-asked.ts';
import { SEARCH_TIMEOUT_MS } from './indices/client.ts';
import { READ_ALIAS } from './indices/manage-indices.ts';
import type { Analyzer } from './query/analyze.ts';
import { type BuiltSearch, buildFacetCounts, buildSearch, SCORED } from './query/build-search.ts';
import { buildCounts, readCounts } from './query/count-searches.ts';
import { buildCross, readCross } from './query/cross.ts';
import { COUNT_FAMILIES, type Families, readFamilies } from './query/families.ts';
import { PUBLIC_VIEWER, type Viewer } from './query/filters.ts';
import { textTotal } from './query/kin.ts';
import { type BestHit, readMeaning, STANDING } from './query/meaning.ts';
import { meantInstead } from './query/meant-instead.ts';
import { buildRelated } from './query/related.ts';
import { isTold } from './query/scoring-clauses.ts';
import { relaxedNotice } from './query/wanted.ts';
import { RANKING } from './ranking.ts';
import { rememberFor } from './remember-for.ts';
import { facetCounts } from './results/facet-counts.ts';
import { type Answered, readHits, readResults, type StoredHit } from './results/read-results.ts';
import { askEngine } from './search-error.ts';
import { buildWhy } from './why/build-why.ts';
import { readWhy } from './why/read-why.ts';

/** Searches of every kind of work: words, marks, counts. */
const WARM_UP: readonly SearchRequest[] = ['受贿 工程', '滥用职权', '贪污 自首'].map((q) => ({
  ...EMPTY_SEARCH,
  q,
  sort: 'relevance',
}));

/** The engine compiles its own code while it runs: the tenth search takes a fifth of the first. More rounds gain little. */
const WARM_UP_ROUNDS = 4;
/** Nobody waits longer than this for the start because of it; the first search alone is made however long it takes. */
const WARM_UP_MS = 1_000;

/** How long the numbers of cases and of norms are remembered: only their logarithms matter. */
const FAMILIES_MS = 60_000;

/** Searching: every method takes the viewer, and nothing that this viewer may not see goes into hits, counts or marks. */
export type Search = {
  search(request: SearchRequest, viewer: Viewer, signal?: AbortSignal): Promise<SearchResults>;
  /** Why a document is among the results of a search; undefined where it is not. */
  why(id: string, request: SearchRequest, viewer: Viewer, signal?: AbortSignal): Promise<WhyHit | undefined>;
  /** The values of one facet, more than a search gives; `find` keeps those whose words contain it. */
  facet(
    facet: Facet,
    find: string,
    request: SearchRequest,
    viewer: Viewer,
    signal?: AbortSignal,
  ): Promise<FacetCount[]>;
  /** How what this viewer may see spreads over offences and sectors. */
  cross(viewer: Viewer, signal?: AbortSignal): Promise<CrossCounts>;
  /** Makes the engine read what searches need, so that the first reader does not wait for it; however long that takes. */
  warmUp(): Promise<void>;
  /** Up to `size` documents that cite the same articles and concern the same offences, without its siblings. */
  related(
    document: { id: string; document: LegalDocument; siblings: readonly string[] },
    size: number,
    viewer: Viewer,
    signal?: AbortSignal,
  ): Promise<Hit[]>;
};

/**
 * Makes the search over an engine.
 * @param analyzer reads queries by the code that read the documents
 * @param today the day by which validity is told, `YYYY-MM-DD`
 */
export function createSearch(client: Client, analyzer: Analyzer, today: () => string): Search {
  const ask = async <Stored = StoredHit>(body: estypes.SearchRequest, signal: AbortSignal | undefined) =>
    await askEngine(() =>
      client.search<Stored>(
        { index: READ_ALIAS, ...body },
        { requestTimeout: SEARCH_TIMEOUT_MS, ...(signal ? { signal } : {}) },
      ),
    );
  /** The page and the counts, asked for at once: neither waits for the other, and the engine remembers counts. */
  const askBoth = async ({ page, counts }: BuiltSearch, signal: AbortSignal | undefined): Promise<Answered> => {
    const [found, counted] = await Promise.all([ask(page, signal), ask<unknown>(counts, signal)]);
    return { page: found, counts: counted };
  };
  /** The best of what a text finds, the reader's choices left out: on a first page without any they are there. */
  const bestOf = async (
    answer: Answered,
    request: SearchRequest,
    viewer: Viewer,
    families: Families,
    signal: AbortSignal | undefined,
  ): Promise<BestHit[]> => {
    const bare: SearchRequest = { ...request, sort: 'relevance', page: 1, filters: {}, ranges: {} };
    if (formatSearch(bare).toString() === formatSearch(request).toString()) return answer.page.hits.hits;
    const { page } = buildSearch(bare, viewer, analyzer, today(), { families });
    const { highlight: _marks, ...body } = page;
    return (await ask({ ...body, size: RANKING.meaning.documents, _source: [...STANDING] }, signal)).hits.hits;
  };
  /** What a query names, beside its results; an engine that is too slow for it costs the reader only this. */
  const answersTo = async (
    request: SearchRequest,
    viewer: Viewer,
    day: string,
    signal: AbortSignal | undefined,
  ): Promise<{ answers: Answer[]; notices: Notice[] }> => {
    if (request.q === '' || request.page > 1) return { answers: [], notices: [] };
    const { articles, numbers } = readAsked(request.q, analyzer);
    const found = await Promise.all([
      ...numbers.map(async (asked) => {
        const answer = await ask(numberQuery(asked, viewer), signal);
        return { answers: numberAnswers(answer, day), notices: notHeld(asked, answer) };
      }),
      ...articles.map(async (asked) => ({
        answers: [articleAnswer(asked, await ask(articleQuery(asked, viewer, day), signal), day)],
        notices: [],
      })),
    ]);
    return { answers: found.flatMap((each) => each.answers), notices: found.flatMap((each) => each.notices) };
  };
  /** Results with what else could be asked for, where hardly anything was found; counted in one request. */
  const withHelp = async (
    results: SearchResults,
    request: SearchRequest,
    strict: number,
    viewer: Viewer,
    signal: AbortSignal | undefined,
  ): Promise<SearchResults> => {
    const meant = meantInstead(request.q, analyzer).map((q) => ({ ...request, q, page: 1 }));
    const ways = results.total === 0 ? alternativesOf(request) : [];
    if (meant.length + ways.length === 0) return results;
    const counts = readCounts(await ask(buildCounts([...meant, ...ways], viewer, analyzer, today()), signal));
    return {
      ...results,
      // What finds no more than what was typed was not meant.
      meant: meant.map(({ q }, place) => ({ q, total: counts[place] ?? 0 })).filter(({ total }) => total > strict),
      ways: ways.map((way, place) => ({
        address: formatSearch(way).toString(),
        total: counts[meant.length + place] ?? 0,
      })),
    };
  };
  const familiesNow = rememberFor(FAMILIES_MS, async () => readFamilies(await ask(COUNT_FAMILIES, undefined)));
  return {
    async search(request, viewer, signal) {
      const day = today();
      const families = await familiesNow();
      const built = buildSearch(request, viewer, analyzer, day, { families });
      const [answer, named] = await Promise.all([askBoth(built, signal), answersTo(request, viewer, day, signal)]);
      const { answers } = named;
      const read = { ...built, answers, notices: [...named.notices, ...built.notices] };
      // Choosing never changes what is searched.
      const strict = textTotal(answer.counts);
      const told = isTold(built.text.terms);
      const meaning = goesByMeaning(request, built.text, strict)
        ? await readMeaning(client, request.q, await bestOf(answer, request, viewer, families, signal), analyzer, told)
        : undefined;
      const few = strict < RANKING.few && !told && !request.verbatim;
      if (!few || (built.text.terms.length < 2 && meaning === undefined)) {
        const nearer = meaning && buildSearch(request, viewer, analyzer, day, { families, meaning }).page;
        // The same documents in another order: what was counted stands.
        const found = nearer ? { ...answer, page: after(answer.page, await ask(nearer, signal)) } : answer;
        const results = readResults(found, request, read, day);
        // The words are met often enough; where the filters let none of it through, the ways on are without one of them.
        return results.total > 0 && strict >= RANKING.few
          ? results
          : await withHelp(results, request, strict, viewer, signal);
      }
      const relaxed = buildSearch(request, viewer, analyzer, day, { relaxed: true, families, meaning });
      // Of two sentences on how many words are wanted the later one holds.
      const notices = [
        ...read.notices.filter(({ code }) => code !== 'relaxed'),
        relaxedNotice(strict, built.text.terms.length, {
          near: meaning !== undefined,
          ranked: request.sort === 'relevance',
        }),
      ];
      const found = await askBoth(relaxed, signal);
      const page = after(answer.page, found.page);
      const results = readResults({ ...found, page }, request, { ...relaxed, notices, answers }, day);
      return await withHelp(results, request, strict, viewer, signal);
    },
    async why(id, request, viewer, signal) {
      const day = today();
      const built = buildWhy(id, request, viewer, analyzer, day);
      return readWhy(await ask(built.body, signal), built, { today: day, scored: SCORED.has(request.sort) });
    },
    async facet(facet, find, request, viewer, signal) {
      const answer = await ask(buildFacetCounts(facet, request, viewer, analyzer, today()), signal);
      const counts = facetCounts(facet, answer.aggregations, request);
      const wanted = find.trim().toLowerCase();
      return wanted === ''
        ? counts
        : counts.filter((each) => each.label.includes(wanted) || each.labelEn.toLowerCase().includes(wanted));
    },
    async cross(viewer, signal) {
      return readCross((await ask(buildCross(viewer), signal)).aggregations);
    },
    async warmUp() {
      const started = performance.now();
      for (let round = 0; round < WARM_UP_ROUNDS; round++)
        for (const request of WARM_UP) {
          if ((round > 0 || request !== WARM_UP[0]) && performance.now() - started > WARM_UP_MS) return;
          const { page, counts } = buildSearch(request, PUBLIC_VIEWER, analyzer, today());
          for (const { timeout: _none, ...body } of [page, counts]) await client.search({ index: READ_ALIAS, ...body });
        }
    },
    async related({ id, document, siblings }, size, viewer, signal) {
      const body = buildRelated(id, document, size, viewer, today(), siblings);
      return body ? readHits(await ask(body, signal), EMPTY_SEARCH, today()) : [];
    },
  };
}

/**
 * Whether documents that are alike to the best count more: where the order is by fit and the words are the whole text's, for told facts and
 * where the words find little enough; not where a document is asked for by its number.
 */
function goesByMeaning(request: SearchRequest, { terms }: BuiltSearch['text'], strict: number): boolean {
  if (!SCORED.has(request.sort) || request.verbatim || request.scopes.length > 0 || terms.length === 0 || strict === 0)
    return false;
  if (terms.some(({ named }) => named.some(({ reason }) => reason?.type === 'number'))) return false;
  return isTold(terms) || strict <= RANKING.meaning.most;
}

/** A page that was asked for after another one took as long as both. */
function after(first: Answered['page'], page: Answered['page']): Answered['page'] {
  return { ...page, took: first.took + page.took };
}
