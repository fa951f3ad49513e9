import { SCOPES, type ScopeName } from './scopes.ts';
import type { Fault } from './search-request.ts';

/** How a search is kept narrower or closer to what was typed, beside facets and ranges. */
export type Narrowing = {
  /** The parts of documents in which the text must stand; none are all. */
  scopes: readonly ScopeName[];
  /** Queries that narrow the results, each in the language of the query; all that they say is wanted. */
  within: readonly string[];
  /** Only the words as they were typed, none of those that statutes say for them, and none fewer. */
  verbatim: boolean;
};

/** No narrowing. */
export const NOT_NARROWED: Narrowing = { scopes: [], within: [], verbatim: false };

/** The names of the parameters. */
export const NARROWING_NAMES = ['in', 'within', 'verbatim'] as const;

/** Most searches within results, one after the other. */
const MAX_WITHIN = 5;
/** Longest of them in characters. */
const MAX_WITHIN_LENGTH = 100;

/** Reads the narrowing from the parameters of an address; faults are listed and left out. */
export function readNarrowing(params: URLSearchParams, faults: Fault[], clean: (text: string) => string): Narrowing {
  const scopes = new Set<ScopeName>();
  for (const written of params.getAll('in')) {
    const scope = SCOPES.find(({ name, label }) => name === written || label.zh === written);
    if (scope) scopes.add(scope.name);
    else faults.push({ parameter: 'in', message: `检索范围只有${SCOPES.map(({ label }) => label.zh).join('、')}` });
  }
  const within = [...new Set(params.getAll('within').map(clean))].filter((each) => each !== '');
  if (within.length > MAX_WITHIN) faults.push({ parameter: 'within', message: `在结果中检索最多 ${MAX_WITHIN} 次` });
  const short = within.slice(0, MAX_WITHIN).filter((each) => each.length <= MAX_WITHIN_LENGTH);
  if (short.length < Math.min(within.length, MAX_WITHIN))
    faults.push({ parameter: 'within', message: `在结果中检索的词最多 ${MAX_WITHIN_LENGTH} 字` });
  const verbatim = params.get('verbatim');
  if (verbatim !== null && verbatim !== '1') faults.push({ parameter: 'verbatim', message: 'verbatim 只能是 1' });
  return {
    // In the order of the list, so that equal searches have equal addresses.
    scopes: SCOPES.map(({ name }) => name).filter((name) => scopes.has(name)),
    within: short,
    verbatim: verbatim === '1',
  };
}

/** Adds the narrowing to the parameters of an address. */
export function formatNarrowing({ scopes, within, verbatim }: Narrowing, params: URLSearchParams): void {
  for (const name of scopes) params.append('in', name);
  for (const each of within) params.append('within', each);
  if (verbatim) params.set('verbatim', '1');
}
