import { FACETS, type FacetCount, type FacetName, type SearchRequest, type SearchResults } from '@anjian/domain';
import { useWords } from '../../words/language.tsx';
import { FacetGroup } from './facet-group.tsx';
import styles from './facet-panel.module.css';

// The facets that most searches need stand open; the others are one click away and keep the panel short.
const OPEN_FIRST = new Set(['crime', 'sector', 'kind', 'tier', 'year']);

const NONE: readonly FacetCount[] = [];

function hasValues(request: SearchRequest, facets: SearchResults['facets'], name: FacetName): boolean {
  return (facets[name]?.length ?? 0) > 0 || request.filters[name] !== undefined;
}

/** The facets of a search that have values. `known` is false while the counts belong to the search before. */
export function FacetPanel({
  request,
  facets,
  known,
}: {
  request: SearchRequest;
  facets: SearchResults['facets'];
  known: boolean;
}) {
  const { filters } = useWords();
  return (
    <div className={styles.panel}>
      <h2 className="visually-hidden">{filters.title}</h2>
      {FACETS.filter(({ name }) => hasValues(request, facets, name)).map((facet) => (
        <FacetGroup
          key={facet.name}
          facet={facet}
          request={request}
          counts={facets[facet.name] ?? NONE}
          known={known}
          openAtFirst={OPEN_FIRST.has(facet.name)}
        />
      ))}
    </div>
  );
}
