import type { DocumentView, FacetCount, FacetName, Fault, Hit, SearchRequest, SearchResults } from '@anjian/domain';
import { formatSearch } from '@anjian/domain';

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

async function get<T>(path: string, params: URLSearchParams, signal: AbortSignal): Promise<T> {
  const query = params.toString();
  let response: Response;
  try {
    response = await fetch(query === '' ? path : `${path}?${query}`, { signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new ApiProblem('offline', { cause });
  }
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
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
export function fetchResults(request: SearchRequest, signal: AbortSignal): Promise<SearchResults> {
  return get('/api/search', formatSearch(request), signal);
}

/** The values of one facet under a search, those whose name holds `find`. @throws {ApiProblem} */
export function fetchFacet(
  name: FacetName,
  request: SearchRequest,
  find: string,
  signal: AbortSignal,
): Promise<{ name: FacetName; values: FacetCount[] }> {
  const params = formatSearch({ ...request, page: 1 });
  params.set('find', find);
  return get(`/api/facets/${name}`, params, signal);
}

/** A document with the places that `q` matches; the newest revision where none is asked for. @throws {ApiProblem} */
export function fetchDocument(
  id: string,
  { q, revision }: { q: string; revision?: number | undefined },
  signal: AbortSignal,
): Promise<DocumentView> {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  if (revision !== undefined) params.set('revision', String(revision));
  return get(`/api/documents/${encodeURIComponent(id)}`, params, signal);
}

/** Documents that cite the same articles or concern the same offences. @throws {ApiProblem} */
export function fetchRelated(id: string, signal: AbortSignal): Promise<{ hits: Hit[] }> {
  return get(`/api/documents/${encodeURIComponent(id)}/related`, new URLSearchParams(), signal);
}
