import {
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
import { rangeWords } from './range-words.ts';

/** One condition of a search: a chosen value, an excluded one or a range, in words, and the search without it. */
export type Condition = { key: string; text: string; excluded: boolean; without: SearchRequest };

/** Every condition of a search, in the order of the facets, ranges last. */
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
  return [...values, ...ranges];
}

const QUOTES = /[“”"„‟«»「」『』＂]/gu;

/** The query without its quotation marks, or null where it has none. */
export function unquoted(q: string): string | null {
  const plain = q.replace(QUOTES, ' ').replace(/\s+/gu, ' ').trim();
  return plain === q || plain === '' ? null : plain;
}
