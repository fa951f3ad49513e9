import { DEFAULT_SIZE, EMPTY_SEARCH, MAX_SIZE, type SearchRequest, type SimilarResults } from '@anjian/domain';
import type { RefObject } from 'react';
import { conditionsOf } from '../search/conditions.ts';
import { FilterButton } from '../search/filters/filter-button.tsx';
import { useRefine } from '../search/refine.ts';
import { Chips } from '../search/results/chips.tsx';
import { useListKeys } from '../search/results/use-list-keys.ts';
import { SelectionBar } from '../selection/selection-bar.tsx';
import buttons from '../ui/button.module.css';
import { formatCount } from '../words/format.ts';
import { useWords } from '../words/language.tsx';
import { LikelyPanel } from './likely-panel.tsx';
import { SimilarHitCard } from './similar-hit.tsx';
import styles from './similar-page.module.css';

type Props = {
  heading: RefObject<HTMLHeadingElement | null>;
  results: SimilarResults;
  request: SearchRequest;
  /** Whether these are the cases of the request, those before it, or those before one that failed. */
  state: 'current' | 'busy' | 'stale';
  wide: boolean;
};

/** How many cases were found and how they are narrowed, what is likely, and the cases. */
export function SimilarResultsView({ heading, results, request, state, wide }: Props) {
  const words = useWords();
  const { similar } = words;
  const refine = useRefine();
  const { likely, hits, total, tooFar, removed, facets } = results;
  const isNarrowed = conditionsOf(request, words).length > 0;
  useListKeys();
  const count = similar.total(formatCount(total, words));
  return (
    <section aria-label={similar.results} aria-busy={state === 'busy'} className={styles.results}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {similar.results}
        </h2>
        <p role="status">
          {state === 'busy' ? similar.busy : count}{' '}
          {state !== 'busy' && tooFar > 0 && similar.tooFar(formatCount(tooFar, words))}{' '}
          {removed > 0 && similar.removed(removed)}
        </p>
        {!wide && <FilterButton request={request} facets={facets} known={state === 'current'} total={total} />}
      </div>
      <Chips request={request} fallback={() => heading.current?.focus()} />
      {total > 0 && <LikelyPanel likely={likely} />}
      {hits.length === 0 ? (
        <div className={styles.none}>
          <p>{isNarrowed ? similar.noneNarrowed : similar.none}</p>
          {isNarrowed && (
            <button type="button" className={buttons.plain} onClick={() => refine(EMPTY_SEARCH)}>
              {similar.widen}
            </button>
          )}
        </div>
      ) : (
        <ol className={styles.cards}>
          {hits.map((hit) => (
            <li key={hit.id}>
              <SimilarHitCard hit={hit} />
            </li>
          ))}
        </ol>
      )}
      {hits.length < Math.min(total, MAX_SIZE) && hits.length >= request.size && (
        <button
          type="button"
          className={buttons.plain}
          onClick={() => refine({ ...request, size: Math.min(MAX_SIZE, request.size + 2 * DEFAULT_SIZE) })}
        >
          {similar.more(formatCount(hits.length, words))}
        </button>
      )}
      <SelectionBar />
    </section>
  );
}
