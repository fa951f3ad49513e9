import type { Api } from '@anjian/api/client';
import type { DocumentView, FacetName, Fault, SearchRequest, SimilarResults } from '@anjian/domain';
import { formatSearch } from '@anjian/domain';
import { type ClientResponse, hc } from 'hono/client';
import type { ArticleAddress } from './document/cited/law-address.ts';
import type { LawListAddress } from './routes/law-search.ts';

/** What went wrong, as far as the screen must tell it apart. */
export type ProblemKind = 'refused' | 'missing' | 'withdrawn' | 'unavailable' | 'offline' | 'failed';

/** A request that did not succeed; `detail` is the server's own sentence (Chinese), `retryAfter` in seconds. */
export class ApiProblem extends Error {
  readonly kind: ProblemKind;
  readonly detail: string;
  readonly faults: readonly Fault[];
  readonly requestId: string;
  readonly retryAfter: number;

  constructor(
    kind: ProblemKind,
    { detail = '', faults = [], requestId = '', retryAfter = DEFAULT_RETRY_SECONDS, cause }: Partial<Told> = {},
  ) {
    super(detail === '' ? kind : detail, { cause });
    this.name = 'ApiProblem';
    this.kind = kind;
    this.detail = detail;
    this.faults = faults;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
  }
}

type Told = { detail: string; faults: Fault[]; requestId: string; retryAfter: number; cause: unknown };

// An engine that restarts needs some seconds; asking more often only adds to its load.
const DEFAULT_RETRY_SECONDS = 5;

const KIND_BY_STATUS: Record<number, ProblemKind> = {
  400: 'refused',
  404: 'missing',
  410: 'withdrawn',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** What is asked of an article: the text of a day, and a page of what cites it, narrowed to a crime or a year. */
export type ArticleQuestion = {
  on: string | null;
  crime?: string | undefined;
  year?: string | undefined;
  page?: number;
  size?: number;
};

// Relative: on the server, which asks nothing by this way, there is no origin.
const { api } = hc<Api>('/');

/** What JSON can hold: a key is there with a value or not there; the client's type would also allow a key without a value. */
type Held<T> = T extends object ? { [K in keyof T]: Held<Exclude<T[K], undefined>> } : T;

/** The answer of a request as its route types it. */
async function answer<T, Status extends number>(
  request: Promise<ClientResponse<T, Status, 'json'>>,
  signal: AbortSignal,
): Promise<Held<T>> {
  const response = await request.catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new ApiProblem('offline', { cause });
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Held<T>;
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const kind = KIND_BY_STATUS[response.status] ?? 'failed';
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  const body: Partial<Told> = await response.json().catch(() => ({}));
  return new ApiProblem(kind, {
    detail: body.detail ?? '',
    faults: body.faults ?? [],
    requestId: body.requestId ?? '',
    ...(retryAfter > 0 ? { retryAfter } : {}),
  });
}

/** A page of results. @throws {ApiProblem} */
export function fetchResults(request: SearchRequest, signal: AbortSignal) {
  return answer(api.search.$get({ query: parametersOf(request) }, { init: { signal } }), signal);
}

/** What may be meant by a text that is being typed. @throws {ApiProblem} */
export function fetchSuggestions(typed: string, signal: AbortSignal) {
  return answer(api.suggest.$get({ query: { q: typed } }, { init: { signal } }), signal);
}

/** Why a document is among the results of a search. @throws {ApiProblem} */
export function fetchWhy(id: string, request: SearchRequest, signal: AbortSignal) {
  return answer(api.search.why.$get({ query: { ...parametersOf(request), id } }, { init: { signal } }), signal);
}

/** The values of one facet under a search, those whose name holds `find`. @throws {ApiProblem} */
export function fetchFacet(name: FacetName, request: SearchRequest, find: string, signal: AbortSignal) {
  const asked = { param: { name }, query: { ...parametersOf({ ...request, page: 1 }), find } };
  return answer(api.facets[':name'].$get(asked, { init: { signal } }), signal);
}

/** How the library spreads over offences and sectors. @throws {ApiProblem} */
export function fetchCross(signal: AbortSignal) {
  return answer(api.cross.$get({}, { init: { signal } }), signal);
}

/** A document with the places that `q` matches; the newest revision where none is asked for. @throws {ApiProblem} */
export function fetchDocument(
  id: string,
  { q, revision }: { q: string; revision?: number | undefined },
  signal: AbortSignal,
): Promise<DocumentView> {
  const query = {
    ...(q === '' ? {} : { q }),
    ...(revision === undefined ? {} : { revision: String(revision) }),
  };
  const asked = { param: { id }, query };
  // The metadata of a source is any JSON, and the type of any JSON has no end: named by hand instead.
  const request: Promise<unknown> = api.documents[':id'].$get(asked, { init: { signal } });
  return answer(request as Promise<ClientResponse<DocumentView, 200, 'json'>>, signal) as Promise<DocumentView>;
}

/** What similar cases are looked for by: a text, a file or a stored document. */
export type SimilarSource = { text: string } | { file: File } | { id: string };

/** Cases like a text, a file or a document. What is asked stands in the body only, and no cache keeps the answer. @throws {ApiProblem} */
export function fetchSimilar(
  source: SimilarSource,
  request: SearchRequest,
  signal: AbortSignal,
): Promise<SimilarResults> {
  const { size, ...filters } = parametersOf(request);
  const asked = { filters, ...(size ? { size: Number(size[0]) } : {}) };
  const body =
    'file' in source
      ? { body: formOf(source.file, asked) }
      : { body: JSON.stringify({ ...source, ...asked }), headers: { 'content-type': 'application/json' } };
  const sent: Promise<unknown> = fetch('/api/similar', { method: 'POST', cache: 'no-store', signal, ...body });
  return answer(sent as Promise<ClientResponse<SimilarResults, 200, 'json'>>, signal) as Promise<SimilarResults>;
}

function formOf(file: File, asked: { filters: Record<string, string[]>; size?: number }): FormData {
  const form = new FormData();
  form.set('file', file);
  form.set('filters', JSON.stringify(asked.filters));
  if (asked.size !== undefined) form.set('size', String(asked.size));
  return form;
}

/** Documents that cite the same articles or concern the same offences. @throws {ApiProblem} */
export function fetchRelated(id: string, signal: AbortSignal) {
  return answer(api.documents[':id'].related.$get({ param: { id } }, { init: { signal } }), signal);
}

/** An article of a law: its stored texts, and what cites it. @throws {ApiProblem} */
export function fetchArticle({ law, n }: ArticleAddress, asked: ArticleQuestion, signal: AbortSignal) {
  const query = {
    ...(asked.on == null ? {} : { on: asked.on }),
    ...(asked.crime === undefined ? {} : { crime: asked.crime }),
    ...(asked.year === undefined ? {} : { year: asked.year }),
    ...(asked.page === undefined ? {} : { page: String(asked.page) }),
    ...(asked.size === undefined ? {} : { size: String(asked.size) }),
  };
  // The client puts the parts of a path together as they are.
  const parts = { param: { law: encodeURIComponent(law), n }, query };
  return answer(api.laws[':law'].articles[':n'].$get(parts, { init: { signal } }), signal);
}

/** The norms that can be opened by article, a page at a time. @throws {ApiProblem} */
export function fetchLaws({ q, tier, page }: LawListAddress, signal: AbortSignal) {
  const query = {
    ...(q ? { q } : {}),
    ...(tier ? { tier } : {}),
    ...(page ? { page } : {}),
    size: String(LAWS_A_PAGE),
  };
  return answer(api.laws.$get({ query }, { init: { signal } }), signal);
}

/** Lines of the list of laws on one page: few enough to be read through. */
const LAWS_A_PAGE = 50;

/** What a document cites, as far as the library holds it. @throws {ApiProblem} */
export function fetchCitations(id: string, signal: AbortSignal) {
  return answer(api.documents[':id'].citations.$get({ param: { id } }, { init: { signal } }), signal);
}

/** What cites a document. @throws {ApiProblem} */
export function fetchCiting(id: string, size: number, signal: AbortSignal) {
  const asked = { param: { id }, query: { size: String(size) } };
  return answer(api.documents[':id'].citing.$get(asked, { init: { signal } }), signal);
}

/** A search as the client of the API wants its parameters: a list where a name is repeated. */
function parametersOf(request: SearchRequest): Record<string, string[]> {
  const params = formatSearch(request);
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
}
