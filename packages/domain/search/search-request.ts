import { FACET_NAMES, type FacetName } from './facet.ts';
import { FACETS } from './facets.ts';
import { formatNarrowing, NARROWING_NAMES, type Narrowing, NOT_NARROWED, readNarrowing } from './narrowing.ts';
import { formatRange, RANGE_NAMES, RANGES, type Range, type RangeName } from './ranges.ts';
import { clip, excludingName, readFilters } from './read-filters.ts';

/** The orders of a result list. `relevance` needs a query; without one the newest come first. `amount` and `sentence`: the largest and heaviest first. */
export const SORTS = ['relevance', 'newest', 'oldest', 'effect', 'amount', 'sentence'] as const;
/** One of {@link SORTS}. */
export type Sort = (typeof SORTS)[number];

/** Longest query in characters; longer text is for similar cases, and must not stand in addresses or logs. */
export const MAX_QUERY_LENGTH = 2_000;
/** Most results on one page. */
export const MAX_SIZE = 100;
/** Results a page holds where nothing is said. */
export const DEFAULT_SIZE = 20;
/** `page × size` may not exceed this: the engine's own bound on deep paging. */
export const MAX_DEPTH = 10_000;

/**
 * A search: what is typed, what is chosen (OR within a facet, AND across), what is excluded (none of it), the ranges (AND), how it is
 * narrowed, the order and the page (from 1).
 */
export type SearchRequest = {
  q: string;
  filters: Partial<Record<FacetName, readonly string[]>>;
  excluded: Partial<Record<FacetName, readonly string[]>>;
  ranges: Partial<Record<RangeName, Range>>;
  sort: Sort;
  page: number;
  size: number;
  /** Whether other sources and versions of a document are listed each by itself, instead of once for all. */
  apart: boolean;
} & Narrowing;

/** A wrong parameter: its name and a sentence for the reader. */
export type Fault = { parameter: string; message: string };

/** The search that asks for nothing: everything, newest first. */
export const EMPTY_SEARCH: SearchRequest = {
  q: '',
  filters: {},
  excluded: {},
  ranges: {},
  ...NOT_NARROWED,
  sort: 'newest',
  page: 1,
  size: DEFAULT_SIZE,
  apart: false,
};

const KNOWN = new Set<string>([
  'q',
  'sort',
  'page',
  'size',
  'apart',
  ...FACET_NAMES,
  ...FACET_NAMES.map(excludingName),
  ...RANGE_NAMES,
  ...NARROWING_NAMES,
]);

/** Parameters that have one value; of several nobody knows which is meant. */
const ONCE = ['q', 'sort', 'page', 'size', 'apart'] as const;

/**
 * Reads a search from the parameters of an address. Every fault is listed and replaced by its default, so that the API can
 * refuse with all of them and the screen can go on with what was right.
 * @param ignore parameters that belong to somebody else (the language, say)
 */
export function parseSearch(
  params: URLSearchParams,
  ignore: readonly string[] = [],
): { request: SearchRequest; faults: Fault[] } {
  const faults: Fault[] = [];
  for (const name of new Set(params.keys())) {
    if (!KNOWN.has(name) && !ignore.includes(name))
      faults.push({ parameter: name, message: `没有名为“${clip(name)}”的参数` });
  }
  for (const name of ONCE) {
    if (params.getAll(name).length > 1) faults.push({ parameter: name, message: `${name} 只能写一次` });
  }
  const q = readQuery(params, faults);
  const sort = readSort(params, q, faults);
  const size = readNumber(params, 'size', DEFAULT_SIZE, MAX_SIZE, faults);
  let page = readNumber(params, 'page', 1, MAX_DEPTH, faults);
  if (page * size > MAX_DEPTH) {
    faults.push({ parameter: 'page', message: `最多查看前 ${MAX_DEPTH} 条结果，请缩小范围` });
    page = Math.max(1, Math.floor(MAX_DEPTH / size));
  }
  const apart = readApart(params, faults);
  const narrowing = readNarrowing(params, faults, cleaned);
  return { request: { q, ...readFilters(params, faults), ...narrowing, sort, page, size, apart }, faults };
}

/** The parameters of a search, defaults left out, in a fixed order, so that equal searches have equal addresses. */
export function formatSearch(request: SearchRequest): URLSearchParams {
  const params = new URLSearchParams();
  if (request.q !== '') params.set('q', request.q);
  for (const { name } of FACETS) {
    for (const value of request.filters[name] ?? []) params.append(name, value);
    for (const value of request.excluded[name] ?? []) params.append(excludingName(name), value);
  }
  for (const { name } of RANGES) {
    const range = request.ranges[name];
    if (range) params.set(name, formatRange(range));
  }
  formatNarrowing(request, params);
  if (request.sort !== defaultSort(request.q)) params.set('sort', request.sort);
  if (request.page !== 1) params.set('page', String(request.page));
  if (request.size !== DEFAULT_SIZE) params.set('size', String(request.size));
  if (request.apart) params.set('apart', '1');
  return params;
}

/** The order of results where none is asked for: by relevance with a query, else the newest first. */
export function defaultSort(q: string): Sort {
  return q === '' ? 'newest' : 'relevance';
}

// Halves of surrogate pairs, what became of them, and control characters come from broken pastes; no text holds them.
// (String.prototype.toWellFormed is too new for the browsers that must work.)
const BROKEN = /[\p{Cs}\p{Cc}\uFFFD]/gu;

const UNREADABLE = '\uFFFD';

function cleaned(text: string): string {
  return text.replace(BROKEN, ' ').trim();
}

function readQuery(params: URLSearchParams, faults: Fault[]): string {
  const written = (params.get('q') ?? '').trim();
  const q = cleaned(written);
  // A query with nothing readable in it stays one sign that nobody can search for, so that the reader is told so.
  if (q === '' && written !== '') return UNREADABLE;
  if (q.length <= MAX_QUERY_LENGTH) return q;
  faults.push({ parameter: 'q', message: `检索词最多 ${MAX_QUERY_LENGTH} 字，现有 ${q.length} 字` });
  return q.slice(0, MAX_QUERY_LENGTH).replace(BROKEN, '').trim();
}

function readSort(params: URLSearchParams, q: string, faults: Fault[]): Sort {
  const written = params.get('sort');
  if (written === null) return defaultSort(q);
  const sort = SORTS.find((each) => each === written);
  if (!sort) faults.push({ parameter: 'sort', message: `排序方式只有 ${SORTS.join('、')}，没有“${clip(written)}”` });
  // Nothing to be relevant to: the newest first, as on the screen.
  return sort === undefined || (sort === 'relevance' && q === '') ? defaultSort(q) : sort;
}

function readApart(params: URLSearchParams, faults: Fault[]): boolean {
  const written = params.get('apart');
  if (written !== null && written !== '1' && written !== '0')
    faults.push({ parameter: 'apart', message: `apart 应为 1（同文和各版本分别列出）或 0，不能是“${clip(written)}”` });
  return written === '1';
}

function readNumber(params: URLSearchParams, name: string, fallback: number, max: number, faults: Fault[]): number {
  const written = params.get(name);
  if (written === null) return fallback;
  const value = /^\d{1,9}$/u.test(written) ? Number(written) : Number.NaN;
  if (value >= 1 && value <= max) return value;
  faults.push({ parameter: name, message: `${name} 应为 1 到 ${max} 的整数，不能是“${clip(written)}”` });
  return fallback;
}
