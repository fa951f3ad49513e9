import {
  defaultSort,
  FACETS,
  facetTerm,
  type Label,
  RANGES,
  type SearchRequest,
  toggleExcluded,
  toggleFilter,
  withRange,
} from '@anjian/domain';
import type { Words } from '../words/zh.ts';
import { queryParts } from './query-parts.ts';
import { rangeWords } from './range-words.ts';

/** One condition of a search: a part of the query, a chosen value, an excluded one or a range, in words, and the search without it. */
export type Condition = { key: string; text: string; excluded: boolean; without: SearchRequest };

/** Every condition beside the query, in the order of the facets, then ranges and how the search is narrowed. */
export function conditionsOf(request: SearchRequest, words: Words): Condition[] {
  const say = (label: Label) => (words.locale === 'zh-CN' ? label.zh : label.en);
  const { filters } = words;
  const values = FACETS.flatMap((facet) => {
    const name = say(facet.label);
    const chosen = (request.filters[facet.name] ?? []).map((value) => ({
      key: `${facet.name}:${value}`,
      text: filters.chip(name, say(facetTerm(facet, value).label)),
      excluded: false,
      without: toggleFilter(request, facet.name, value),
    }));
    const excluded = (request.excluded[facet.name] ?? []).map((value) => ({
      key: `-${facet.name}:${value}`,
      text: filters.chipWithout(name, say(facetTerm(facet, value).label)),
      excluded: true,
      without: toggleExcluded(request, facet.name, value),
    }));
    return [...chosen, ...excluded];
  });
  const ranges = RANGES.flatMap(({ name, label }) => {
    const range = request.ranges[name];
    const text = range && filters.chip(say(label), rangeWords(name, range, words));
    return text === undefined
      ? []
      : [{ key: name, text, excluded: false, without: withRange(request, name, undefined) }];
  });
  return [...values, ...ranges, ...narrowingOf(request, words)];
}

/** The parts of the query and every condition beside it. */
export function allConditionsOf(request: SearchRequest, words: Words): Condition[] {
  const parts = queryParts(request.q, words).map(({ text, excluded, without }, place) => ({
    key: `q${place}:${text}`,
    text,
    excluded,
    without: { ...request, page: 1, q: without, sort: without === '' ? defaultSort('') : request.sort },
  }));
  return [...parts, ...conditionsOf(request, words)];
}

function narrowingOf(request: SearchRequest, words: Words): Condition[] {
  const { query } = words;
  const condition = (key: string, text: string, change: Partial<SearchRequest>): Condition => ({
    key,
    text,
    excluded: false,
    without: { ...request, page: 1, ...change },
  });
  return [
    ...request.scopes.map((name) =>
      condition(`in:${name}`, query.inScope(query.scopes[name]), {
        scopes: request.scopes.filter((each) => each !== name),
      }),
    ),
    ...request.within.map((text) =>
      condition(`within:${text}`, query.within(text), { within: request.within.filter((each) => each !== text) }),
    ),
    ...(request.verbatim ? [condition('verbatim', query.verbatim, { verbatim: false })] : []),
  ];
}
