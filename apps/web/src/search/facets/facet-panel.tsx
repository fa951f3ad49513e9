import {
  FACETS,
  type FacetCount,
  type FacetName,
  rangeOf,
  type SearchRequest,
  type SearchResults,
} from '@anjian/domain';
import { useState } from 'react';
import { ChevronIcon } from '../../ui/icons.tsx';
import { useWords } from '../../words/language.tsx';
import { FacetGroup } from './facet-group.tsx';
import styles from './facet-panel.module.css';

// The facets that most searches need stand open; the others are one click away and keep the panel short.
const OPEN_FIRST = new Set<FacetName>(['crime', 'sector', 'kind', 'amountBand', 'year']);

// Facets of few searches stand together behind one button, below those of many.
const SELDOM = new Set<FacetName>(['modus', 'outcome', 'otherCrime', 'procedure', 'validity', 'issuer', 'article']);

// A switch above the results.
const ELSEWHERE: FacetName = 'family';

const NONE: readonly FacetCount[] = [];

function isChosen({ filters, excluded, ranges }: SearchRequest, name: FacetName): boolean {
  const range = rangeOf(name);
  return filters[name] !== undefined || excluded[name] !== undefined || (range !== undefined && range.name in ranges);
}

type Props = { request: SearchRequest; facets: SearchResults['facets']; known: boolean };

/** The facets of a search that have values. `known` is false while the counts belong to the search before. */
export function FacetPanel({ request, facets, known }: Props) {
  const { filters } = useWords();
  const [asked, setAsked] = useState(false);
  const there = FACETS.filter(
    ({ name }) => name !== ELSEWHERE && ((facets[name]?.length ?? 0) > 0 || isChosen(request, name)),
  );
  const often = there.filter(({ name }) => !SELDOM.has(name));
  const seldom = there.filter(({ name }) => SELDOM.has(name));
  // What is chosen is never hidden.
  const shown = [...often, ...seldom.filter(({ name }) => asked || isChosen(request, name))];
  return (
    <div className={styles.panel}>
      <h2 className="visually-hidden">{filters.title}</h2>
      {shown.map((facet) => (
        <FacetGroup
          key={facet.name}
          facet={facet}
          request={request}
          counts={facets[facet.name] ?? NONE}
          known={known}
          openAtFirst={OPEN_FIRST.has(facet.name)}
        />
      ))}
      {seldom.length > 0 && (
        <button type="button" className={styles.more} aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {asked ? filters.fewerFacets : filters.moreFacets(seldom.length)}
          <ChevronIcon />
        </button>
      )}
    </div>
  );
}
