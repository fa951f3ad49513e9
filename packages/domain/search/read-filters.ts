import { FACET_NAMES, type Facet, type FacetName } from './facet.ts';
import { FACETS, facetValue } from './facets.ts';
import { parseRange, RANGE_NAMES, RANGES, type Range, type RangeName } from './ranges.ts';
import type { Fault, SearchRequest } from './search-request.ts';

/** Most values chosen, and most excluded, in one facet. */
export const MAX_FACET_VALUES = 50;
/** Longer than the longest name of a value. */
const MAX_VALUE_LENGTH = 200;

/** The parameter that excludes values of a facet: `-crime`, as a minus in a query excludes a word. */
export function excludingName(name: FacetName): `-${FacetName}` {
  return `-${name}`;
}

/** Whether a parameter narrows results: a facet, its exclusion or a range. */
export function isFilterName(name: string): boolean {
  return FILTER_NAMES.has(name);
}

const FILTER_NAMES = new Set<string>([...FACET_NAMES, ...FACET_NAMES.map(excludingName), ...RANGE_NAMES]);

/** Reads the choices, exclusions and ranges of an address; what is wrong is added to `faults` and left out. */
export function readFilters(
  params: URLSearchParams,
  faults: Fault[],
): Pick<SearchRequest, 'filters' | 'excluded' | 'ranges'> {
  const filters: Partial<Record<FacetName, string[]>> = {};
  const excluded: Partial<Record<FacetName, string[]>> = {};
  for (const facet of FACETS) {
    const chosen = readValues(facet, facet.name, params, faults);
    const left = readValues(facet, excludingName(facet.name), params, faults);
    const both = left.filter((value) => chosen.includes(value));
    if (both.length > 0) faults.push({ parameter: excludingName(facet.name), message: bothMessage(facet, both) });
    const out = left.filter((value) => !chosen.includes(value));
    if (chosen.length > 0) filters[facet.name] = chosen;
    if (out.length > 0) excluded[facet.name] = out;
  }
  return { filters, excluded, ranges: readRanges(params, faults) };
}

function readValues(facet: Facet, parameter: string, params: URLSearchParams, faults: Fault[]): string[] {
  const written = [...new Set(params.getAll(parameter))].filter((value) => value !== '');
  if (written.length > MAX_FACET_VALUES)
    faults.push({ parameter, message: `${facet.label.zh}最多选 ${MAX_FACET_VALUES} 项` });
  const values = new Set<string>();
  for (const each of written.slice(0, MAX_FACET_VALUES)) {
    const value = each.length <= MAX_VALUE_LENGTH ? facetValue(facet, each) : undefined;
    if (value !== undefined) values.add(value);
    else
      faults.push({ parameter, message: `${facet.label.zh}${facet.open?.expects ?? '中没有'}${quoted(facet, each)}` });
  }
  return [...values];
}

function quoted(facet: Facet, written: string): string {
  return facet.open ? `，不能是“${clip(written)}”` : `“${clip(written)}”`;
}

function bothMessage(facet: Facet, values: readonly string[]): string {
  return `${facet.label.zh}的“${clip(values.join('、'))}”不能既选定又排除`;
}

function readRanges(params: URLSearchParams, faults: Fault[]): SearchRequest['ranges'] {
  const ranges: Partial<Record<RangeName, Range>> = {};
  for (const kind of RANGES) {
    const written = params.getAll(kind.name).filter((value) => value !== '');
    const [first] = written;
    if (first === undefined) continue;
    if (written.length > 1) faults.push({ parameter: kind.name, message: `${kind.label.zh}的范围只能写一个` });
    const range = parseRange(kind, first);
    if (typeof range === 'string') faults.push({ parameter: kind.name, message: range });
    else ranges[kind.name] = range;
  }
  return ranges;
}

// Halves of surrogate pairs and control characters come from broken pastes and must not go into a sentence.
const BROKEN = /[\p{Cs}\p{Cc}\uFFFD]/gu;

/** Enough of a wrong value to know it again. */
export function clip(text: string): string {
  const shown = text.replace(BROKEN, '\uFFFD');
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
}
