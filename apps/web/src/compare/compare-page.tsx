import { useQueries } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { documentQuery } from '../queries.ts';
import { Banner } from '../ui/banner.tsx';
import buttons from '../ui/button.module.css';
import { Failure } from '../ui/failure.tsx';
import { useMedia, WIDE } from '../ui/use-media.ts';
import { useLabel, useWords } from '../words/language.tsx';
import { BackToList } from './back-to-list.tsx';
import { CompareActions } from './compare-actions.tsx';
import { comparedIn, LEAST_COMPARED } from './compare-address.ts';
import styles from './compare-page.module.css';
import { compareRows } from './compare-rows.ts';
import { CompareTable } from './compare-table.tsx';
import { useShownColumns } from './use-shown-columns.tsx';

/** The page `/compare?id=…&id=…`: two to four documents side by side, element by element, then section by section. */
export function ComparePage() {
  const words = useWords();
  const label = useLabel();
  const { id = [] } = useSearch({ strict: false }) as { id?: string[] };
  const { ids, dropped } = comparedIn(id);
  const answers = useQueries({ queries: ids.map((each) => documentQuery(each, { q: '' })) });
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const views = answers.flatMap(({ data }) => (data ? [data] : []));
  const errors = answers.flatMap(({ error }) => (error ? [error] : []));
  const wide = useMedia(WIDE);
  const { shown, chooser } = useShownColumns(views, wide);
  const loading = answers.some(({ isPending }) => isPending);
  const { compare } = words;
  const rows = compareRows(shown, { words, label }).filter((row) => !onlyDifferent || !row.same);
  const ready = !loading && views.length >= LEAST_COMPARED;
  return (
    <main id="main" tabIndex={-1} className={styles.page} data-paper="across">
      <title>{`${compare.title} — ${words.product}`}</title>
      <div data-print="no">
        <BackToList />
      </div>
      <div className={styles.head}>
        <h1>{compare.title}</h1>
        {ready && (
          <label className={styles.only} data-print="no">
            <input
              type="checkbox"
              checked={onlyDifferent}
              onChange={(event) => setOnlyDifferent(event.target.checked)}
            />
            {compare.onlyDifferent}
          </label>
        )}
        {ready && <CompareActions views={shown} rows={rows} />}
      </div>
      {dropped > 0 && <Banner tone="care">{compare.dropped(dropped)}</Banner>}
      {errors.map((error) => (
        <Failure key={error.message} error={error} retry={() => answers.forEach((each) => void each.refetch())} />
      ))}
      {loading && <p role="status">{words.document.loading}</p>}
      {!loading && views.length < LEAST_COMPARED && <TooFew />}
      {ready && (
        <>
          {chooser}
          <CompareTable views={shown} ids={ids} rows={rows} />
        </>
      )}
    </main>
  );
}

function TooFew() {
  const { compare, frame } = useWords();
  return (
    <div className={styles.few}>
      <p>{compare.tooFew}</p>
      <p>
        <Link to="/" search={{}} className={buttons.primary}>
          {frame.toSearch}
        </Link>
      </p>
    </div>
  );
}
