import { type FacetName, formatSearch, type SearchRequest } from '@anjian/domain';
import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import {
  ApiProblem,
  type ArticleQuestion,
  fetchArticle,
  fetchCitations,
  fetchCiting,
  fetchCross,
  fetchDocument,
  fetchFacet,
  fetchLaws,
  fetchRelated,
  fetchResults,
  fetchSuggestions,
  fetchWhy,
} from './api.ts';
import type { ArticleAddress } from './document/cited/law-address.ts';
import type { LawListAddress } from './routes/law-search.ts';

// Long enough that going back shows the list at once, short enough that a new document appears on the next search.
const FRESH_MS = 30_000;
// Going back through a whole afternoon's reading shall not ask again; a page of results is some 100 KB.
const KEPT_MS = 10 * 60_000;

/** The cache of what the server answered. A closed network says “offline” although the server is there, so that is never asked. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: FRESH_MS,
        gcTime: KEPT_MS,
        retry: false,
        refetchOnWindowFocus: false,
        // What comes back by itself is asked for again by itself; the rest waits for the reader.
        refetchInterval: ({ state: { error } }) =>
          error instanceof ApiProblem && (error.kind === 'unavailable' || error.kind === 'offline')
            ? error.retryAfter * 1000
            : false,
      },
    },
  });
}

/** A page of results; the one before stays on the screen until it is there. */
export function searchQuery(request: SearchRequest) {
  return queryOptions({
    queryKey: ['search', formatSearch(request).toString()],
    queryFn: ({ signal }) => fetchResults(request, signal),
    placeholderData: keepPreviousData,
  });
}

/** Why a document is among the results of a search. */
export function whyQuery(id: string, request: SearchRequest) {
  return queryOptions({
    queryKey: ['why', id, formatSearch({ ...request, page: 1 }).toString()],
    queryFn: ({ signal }) => fetchWhy(id, request, signal),
  });
}

/** Suggestions for a text that is being typed; one that fails shows none, and is not asked again by itself. */
export function suggestQuery(typed: string) {
  return queryOptions({
    queryKey: ['suggest', typed],
    queryFn: ({ signal }) => fetchSuggestions(typed, signal),
    refetchInterval: false,
  });
}

/** The values of one facet whose names hold `find`. */
export function facetQuery(name: FacetName, request: SearchRequest, find: string) {
  return queryOptions({
    queryKey: ['facet', name, formatSearch({ ...request, page: 1 }).toString(), find],
    queryFn: ({ signal }) => fetchFacet(name, request, find, signal),
    placeholderData: keepPreviousData,
  });
}

/** How the library spreads over offences and sectors. */
export function crossQuery() {
  return queryOptions({ queryKey: ['cross'], queryFn: ({ signal }) => fetchCross(signal) });
}

/** A document with the marks of a search. */
export function documentQuery(id: string, asked: { q: string; revision?: number | undefined }) {
  return queryOptions({
    queryKey: ['document', id, asked.revision ?? 'newest', asked.q],
    queryFn: ({ signal }) => fetchDocument(id, asked, signal),
  });
}

/** What else belongs beside a document. */
export function relatedQuery(id: string) {
  return queryOptions({ queryKey: ['related', id], queryFn: ({ signal }) => fetchRelated(id, signal) });
}

/** An article of a law; the page before stays while another one is on its way. */
export function articleQuery(article: ArticleAddress, asked: ArticleQuestion) {
  return queryOptions({
    queryKey: ['article', article.law, article.n, asked],
    queryFn: ({ signal }) => fetchArticle(article, asked, signal),
    placeholderData: (before) =>
      before?.law === article.law && before.key.endsWith(`:${article.n}`) ? before : undefined,
  });
}

/** The norms that can be opened by article; the page before stays while another one is on its way. */
export function lawsQuery(asked: LawListAddress) {
  return queryOptions({
    queryKey: ['laws', asked.q ?? '', asked.tier ?? '', asked.page ?? '1'],
    queryFn: ({ signal }) => fetchLaws(asked, signal),
    placeholderData: keepPreviousData,
  });
}

/** What a document cites, as far as the library holds it. */
export function citationsQuery(id: string) {
  return queryOptions({ queryKey: ['citations', id], queryFn: ({ signal }) => fetchCitations(id, signal) });
}

/** What cites a document. */
export function citingQuery(id: string, size: number) {
  return queryOptions({
    queryKey: ['citing', id, size],
    queryFn: ({ signal }) => fetchCiting(id, size, signal),
    placeholderData: keepPreviousData,
  });
}
