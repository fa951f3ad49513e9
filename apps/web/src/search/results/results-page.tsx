import type { Fault, SearchRequest } from '@anjian/domain';
import { memo, useEffect, useRef } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useMedia, WIDE } from '../../ui/use-media.ts';
import { useWords } from '../../words/language.tsx';
import { FacetPanel } from '../facets/facet-panel.tsx';
import { FamilySwitch } from '../family/family-switch.tsx';
import { FilterButton } from '../filters/filter-button.tsx';
import { Answers } from './answers.tsx';
import { Chips } from './chips.tsx';
import { HitList } from './hit-list.tsx';

import { focusLastOpened, rememberList } from './last-opened.ts';
import { Narrow } from './narrow.tsx';

import { Notices } from './notices.tsx';
import { FacetPlaceholder } from './placeholder.tsx';
import { ResultsHead } from './results-head.tsx';
import styles from './results-page.module.css';
import { useResults } from './use-results.ts';
import { useResultsTitle } from './use-results-title.ts';

/** A search with its facets, chips and results. `faults` are the parts of the address that could not be read. */
export const ResultsPage = memo(function ResultsPage(props: { request: SearchRequest; faults: readonly Fault[] }) {
  const { request, faults } = props;
  const { results: words } = useWords();
  const state = useResults(request);
  const { results, current, error } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const wide = useMedia(WIDE);
  const title = useResultsTitle(request, current ? null : error);
  useEffect(focusLastOpened, []);
  useEffect(() => rememberList(request), [request]);
  const page = useRef(request.page);
  useEffect(() => {
    // Another page begins at its top, for the eye (the router scrolls) and for the keyboard.
    if (page.current !== request.page) heading.current?.focus({ preventScroll: true });
    page.current = request.page;
  }, [request.page]);
  const facets = results?.facets ?? {};
  return (
    <main id="main" tabIndex={-1} className={styles.page} data-paper="list">
      <title>{title.page}</title>
      {wide && (
        <aside className={styles.facets} data-print="no">
          <FacetPanel request={request} facets={facets} known={current} />
          {!results && !error && <FacetPlaceholder />}
        </aside>
      )}
      <div className={styles.results}>
        <ResultsHead ref={heading} title={title.heading} request={request} state={state}>
          <div className={styles.filters}>
            <FilterButton request={request} facets={facets} known={current} total={results?.total ?? null} />
          </div>
        </ResultsHead>
        <Narrow request={request} total={current ? (results?.total ?? 0) : 0}>
          <FamilySwitch request={request} facets={facets} known={current} />
        </Narrow>
        <Chips request={request} fallback={() => heading.current?.focus()} />
        {faults.length > 0 && (
          <Banner tone="care" title={words.ignored}>
            {faults.map((fault) => (
              <p key={fault.parameter + fault.message}>{fault.message}</p>
            ))}
          </Banner>
        )}
        {error && <Failure error={error} retry={state.retry} stale={results !== undefined} />}
        {results && current && <Notices request={request} results={results} />}
        {results && current && <Answers answers={results.answers} q={request.q} />}
        <HitList request={request} state={state} />
      </div>
    </main>
  );
});
