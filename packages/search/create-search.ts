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
import { type BuiltSearch, buildSearch, facetCountsOf, SCORED } from './query/build-search.ts';
import { CITING } from './query/cited-law.ts';
import { buildCounts, readCounts } from './query/count-searches.ts';
import { buildCross, readCross } from './query/cross.ts';
import { COUNT_FAMILIES, type Families, readFamilies } from './query/families.ts';
import { accessClause, type Viewer } from './query/filters.ts';
import { textTotal } from './query/kin.ts';
import { type BestHit, type Meaning, nearestAmong, readMeaning, STANDING } from './query/meaning.ts';
import { meantInstead } from './query/meant-instead.ts';
import { buildRelated } from './query/related.ts';
import { isTold } from './query/scoring-clauses.ts';
import { relaxedNotice } from './query/wanted.ts';
import { canWiden, findsFew, goesByMeaning } from './query/widening.ts';
import { RANKING } from './ranking.ts';
import { rememberFor } from './remember-for.ts';
import { facetCounts } from './results/facet-counts.ts';
import { type Answered, after, readHits, readResults, type StoredHit } from './results/read-results.ts';
import { askEngine } from './search-error.ts';
import { warmUp } from './warm-up.ts';
import { buildWhy } from './why/build-why.ts';
import { readWhy } from './why/read-why.ts';

/** How long the numbers of cases and of norms are remembered: only their logarithms matter. */
const FAMILIES_MS = 60_000;

/** What a search is asked with beside its words, and how many documents have all of these. */
type Found = { strict: number; viewer: Viewer; families: Families; signal: AbortSignal | undefined };

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
    answer: Answered | undefined,
    request: SearchRequest,
    { strict, viewer, families, signal }: Found,
  ): Promise<BestHit[]> => {
    const bare: SearchRequest = { ...request, sort: 'relevance', page: 1, filters: {}, ranges: {} };
    if (strict > 0 && answer && formatSearch(bare).toString() === formatSearch(request).toString())
      return answer.page.hits.hits;
    // Where nothing has all the words, what has some of them says what is meant.
    const { page } = buildSearch(bare, viewer, analyzer, today(), { families, relaxed: strict === 0 });
    const { highlight: _marks, ...body } = page;
    const size = Math.max(RANKING.meaning.documents, RANKING.citedLaw.documents);
    return (await ask({ ...body, size, _source: [...STANDING, ...CITING] }, signal)).hits.hits;
  };
  /** What the best mean together, and where little has the words, what is listed for standing nearest alone. */
  const meaningOf = async (
    answer: Answered | undefined,
    request: SearchRequest,
    { text }: BuiltSearch,
    found: Found,
  ): Promise<Meaning | undefined> => {
    if (!goesByMeaning(request, text, found.strict)) return undefined;
    const best = await bestOf(answer, request, found);
    const meaning = await readMeaning(client, request.q, best, analyzer, isTold(text.terms));
    if (!meaning || !findsFew(request, text, found.strict)) return meaning;
    const among = [accessClause(found.viewer), ...text.conditional];
    const { hits } = await ask(nearestAmong(meaning, among), found.signal);
    return { ...meaning, near: hits.hits.flatMap(({ _id }) => _id ?? []) };
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
    const meant = meantInstead(request.q, analyzer);
    const ways = results.total === 0 ? alternativesOf(request) : [];
    if (meant.length + ways.length === 0) return results;
    const typed = meant.flatMap(({ q, mistake }) => [q, mistake]).map((q) => ({ ...request, q, page: 1 }));
    const counts = readCounts(await ask(buildCounts([...typed, ...ways], viewer, analyzer, today()), signal));
    return {
      ...results,
      // What finds no more than what was typed was not meant, unless nothing is called as was typed.
      meant: meant.flatMap(({ q }, place) => {
        const [total = 0, mistaken = 0] = counts.slice(2 * place);
        return total > (mistaken === 0 ? 0 : strict) ? [{ q, total }] : [];
      }),
      ways: ways.map((way, place) => ({
        address: formatSearch(way).toString(),
        total: counts[typed.length + place] ?? 0,
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
      const meaning = await meaningOf(answer, request, built, { strict, viewer, families, signal });
      if (!findsFew(request, built.text, strict) || !canWiden(built.text, meaning)) {
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
        relaxedNotice(
          strict,
          built.text.terms.map(({ text }) => text),
          { near: meaning !== undefined, ranked: request.sort === 'relevance' },
        ),
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
      const day = today();
      const families = await familiesNow();
      const built = buildSearch(request, viewer, analyzer, day, { families });
      const answer = await ask(facetCountsOf(facet, built, request, day), signal);
      const strict = textTotal(answer);
      const few = findsFew(request, built.text, strict);
      const meaning = few
        ? await meaningOf(undefined, request, built, { strict, viewer, families, signal })
        : undefined;
      // The values of what the page lists: where it goes on with fewer words, theirs too.
      const { aggregations } =
        few && canWiden(built.text, meaning)
          ? await ask(
              facetCountsOf(
                facet,
                buildSearch(request, viewer, analyzer, day, { relaxed: true, families, meaning }),
                request,
                day,
              ),
              signal,
            )
          : answer;
      const counts = facetCounts(facet, aggregations, request);
      const wanted = find.trim().toLowerCase();
      return wanted === ''
        ? counts
        : counts.filter((each) => each.label.includes(wanted) || each.labelEn.toLowerCase().includes(wanted));
    },
    async cross(viewer, signal) {
      return readCross((await ask(buildCross(viewer), signal)).aggregations);
    },
    warmUp: () => warmUp(client, analyzer, today()),
    async related({ id, document, siblings }, size, viewer, signal) {
      const body = buildRelated(id, document, size, viewer, today(), siblings);
      return body ? readHits(await ask(body, signal), EMPTY_SEARCH, today()) : [];
    },
  };
}
