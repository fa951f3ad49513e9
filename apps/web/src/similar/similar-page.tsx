import { EMPTY_SEARCH } from '@anjian/domain';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { SimilarSource } from '../api.ts';
import { FacetPanel } from '../search/facets/facet-panel.tsx';
import { OwnRefine } from '../search/refine.ts';
import { focusLastOpened, rememberList } from '../search/results/last-opened.ts';
import { Placeholder } from '../search/results/placeholder.tsx';
import { useMedia, WIDE } from '../ui/use-media.ts';
import { useWords } from '../words/language.tsx';
import { SimilarFailure } from './similar-failure.tsx';
import { SimilarForm } from './similar-form.tsx';
import styles from './similar-page.module.css';
import { SimilarResultsView } from './similar-results.tsx';
import { useSimilar } from './use-similar.ts';

/** The page `/similar`: facts are pasted or read from a file, or a stored document is the start (`?id=…`); cases like it come back. */
export function SimilarPage() {
  const words = useWords();
  const { similar } = words;
  const { id } = useSearch({ strict: false }) as { id?: string };
  const state = useSimilar(id);
  const { results, request, busy, error } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const wide = useMedia(WIDE);
  useEffect(() => {
    rememberList(null);
    focusLastOpened();
  }, []);
  const submitted = useRef(false);
  useEffect(() => {
    // What was asked for by the button is read from its beginning; narrowing leaves the focus where it is.
    if (results && submitted.current && heading.current) {
      heading.current.focus({ preventScroll: true });
      // Under a long text they would begin below the window.
      if (heading.current.getBoundingClientRect().top > window.innerHeight / 2) heading.current.scrollIntoView();
    }
    if (results) submitted.current = false;
  }, [results]);
  const submit = (source: SimilarSource) => {
    submitted.current = true;
    void state.ask(source, EMPTY_SEARCH);
  };
  return (
    <OwnRefine.Provider value={state.refine}>
      <main id="main" tabIndex={-1} className={styles.page}>
        <title>{`${similar.title} — ${words.product}`}</title>
        <div className={styles.ask}>
          <h1>{similar.title}</h1>
          <p className={styles.hint}>{id === undefined ? similar.lead : similar.fromDocument}</p>
          <SimilarForm state={state} short={id !== undefined || results !== null} submit={submit} />
        </div>
        {error !== null && <SimilarFailure error={error} retry={state.retry} stale={results !== null} />}
        {results === null && busy && <Loading />}
        {results && (
          <div className={styles.found}>
            {wide && (
              <aside data-print="no">
                <FacetPanel request={request} facets={results.facets} known={!busy && error === null} />
              </aside>
            )}
            <SimilarResultsView
              heading={heading}
              results={results}
              request={request}
              state={busy ? 'busy' : error === null ? 'current' : 'stale'}
              wide={wide}
            />
          </div>
        )}
      </main>
    </OwnRefine.Provider>
  );
}

/** What is shown until the first cases are there: a sentence, and cards without words where it takes its time. */
function Loading() {
  const { similar } = useWords();
  return (
    <>
      <p role="status" className={styles.loading}>
        {similar.loading}
      </p>
      <Placeholder />
    </>
  );
}
