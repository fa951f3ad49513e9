import { EMPTY_SEARCH } from '@anjian/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { searchQuery } from '../../queries.ts';
import { Failure } from '../../ui/failure.tsx';
import { formatCount } from '../../words/format.ts';
import { useWords } from '../../words/language.tsx';
import { SearchBox } from '../box/search-box.tsx';
import { Coverage } from './coverage.tsx';
import { CrossTable } from './cross-table.tsx';
import { Examples } from './examples.tsx';
import { NewestDocuments } from './newest-documents.tsx';
import { OwnSearches } from './own-searches.tsx';
import styles from './start-page.module.css';

/** The page before anything is asked: how to ask, what is new, and what the library holds. */
export function StartPage() {
  const words = useWords();
  const { start } = words;
  const { data, error, refetch } = useQuery(searchQuery(EMPTY_SEARCH));
  const lead = data && data.total > 0 ? start.lead(formatCount(data.total, words)) : start.leadUnknown;
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <title>{`${words.results.plainTitle} — ${words.product}`}</title>
      <div className={styles.opening}>
        <h1 className={styles.title}>{start.title}</h1>
        <p className={styles.lead}>{lead}</p>
        <SearchBox q="" large />
        <div className={styles.own}>
          <OwnSearches />
        </div>
        <Examples />
        <ul className={styles.ways}>
          <li className={styles.way}>
            <Link to="/similar" search={{}}>
              {words.similar.entry}
            </Link>
            <p>{words.similar.entryText}</p>
          </li>
          <li className={styles.way}>
            <Link to="/laws" search={{}}>
              {words.laws.entry}
            </Link>
            <p>{words.laws.entryText}</p>
          </li>
        </ul>
      </div>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!data && error ? null : data?.total === 0 ? (
        <section className={styles.empty}>
          <h2>{start.emptyLibrary}</h2>
          <p>{start.emptyLibraryText}</p>
        </section>
      ) : (
        <>
          <CrossTable />
          <div className={styles.columns}>
            <NewestDocuments hits={data?.hits ?? []} />
            <Coverage facets={data?.facets ?? {}} />
          </div>
        </>
      )}
    </main>
  );
}
