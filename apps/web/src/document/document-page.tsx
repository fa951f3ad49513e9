import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { documentQuery } from '../queries.ts';
import { useWords } from '../words/language.tsx';
import { BackLink } from './back-link.tsx';
import styles from './document-page.module.css';
import { DocumentScreen } from './document-screen.tsx';
import { NoDocument } from './no-document.tsx';

/** The pages `/documents/$id` and `/documents/$id/v/$n`: a document, or the reason why there is none. */
export function DocumentPage() {
  const words = useWords();
  const { id = '', n } = useParams({ strict: false });
  const { q = '' } = useSearch({ strict: false }) as { q?: string };
  const revision = n !== undefined && /^\d{1,9}$/u.test(n) ? Number(n) : undefined;
  const { data, error, refetch } = useQuery(documentQuery(id, { q, revision }));
  if (data) return <DocumentScreen key={`${data.id} ${data.revision}`} view={data} q={q} />;
  return error ? (
    <NoDocument error={error} retry={() => void refetch()} />
  ) : (
    <main id="main" tabIndex={-1} className={styles.page}>
      <title>{`${words.document.loading} — ${words.product}`}</title>
      <div className={styles.top}>
        <BackLink id={id} q={q} />
      </div>
      {/* The sheet stands at once where the text will be, so that nothing jumps. */}
      <div className={`${styles.article} ${styles.loading}`}>
        <p role="status">{words.document.loading}</p>
      </div>
    </main>
  );
}
