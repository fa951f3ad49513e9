import { MAX_DEPTH, type SearchRequest } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { addressOf } from '../../routes/address.ts';
import { useWords } from '../../words/language.tsx';
import { lastPage, pageList } from './page-list.ts';
import styles from './pager.module.css';

/** The pages of a result list; nothing where one page holds it all. */
export function Pager({ request, total }: { request: SearchRequest; total: number }) {
  const { pages } = useWords();
  const last = lastPage(total, request.size);
  if (last <= 1) return null;
  const link = (page: number) => ({ to: '/' as const, search: addressOf({ ...request, page }) });
  return (
    <nav className={styles.pager} aria-label={pages.label} data-print="no">
      {request.page > 1 && (
        <Link {...link(request.page - 1)} rel="prev" className={styles.step}>
          {pages.previous}
        </Link>
      )}
      <ol className={styles.list}>
        {pageList(request.page, last).map((page) =>
          typeof page === 'number' ? (
            <li key={page}>
              <Link
                {...link(page)}
                preload={false}
                aria-label={pages.page(page)}
                aria-current={page === request.page ? 'page' : undefined}
                className={page === request.page ? styles.here : styles.page}
              >
                {page}
              </Link>
            </li>
          ) : (
            <li key={page} className={styles.gap} aria-hidden="true">
              …
            </li>
          ),
        )}
      </ol>
      {request.page < last && (
        <Link {...link(request.page + 1)} rel="next" className={styles.step}>
          {pages.next}
        </Link>
      )}
      {request.page === last && total > MAX_DEPTH && <p className={styles.end}>{pages.end}</p>}
    </nav>
  );
}
