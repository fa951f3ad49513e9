import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { ApiProblem } from '../api.ts';
import { documentQuery } from '../queries.ts';
import { Failure, failureWords } from '../ui/failure.tsx';
import { useWords } from '../words/language.tsx';
import { BackLink } from './back-link.tsx';
import styles from './document-page.module.css';
import { DocumentScreen } from './document-screen.tsx';

/** The pages `/documents/$id` and `/documents/$id/v/$n`: a document, or the reason why there is none. */
export function DocumentPage() {
  const words = useWords();
  const { id = '', n } = useParams({ strict: false });
  const { q = '' } = useSearch({ strict: false }) as { q?: string };
  const revision = n !== undefined && /^\d{1,9}$/u.test(n) ? Number(n) : undefined;
  const { data, error, refetch } = useQuery(documentQuery(id, { q, revision }));
  if (data) return <DocumentScreen key={`${data.id} ${data.revision}`} view={data} q={q} />;
  const kind = error instanceof ApiProblem ? error.kind : 'failed';
  const title = error ? words.results.errorTitle(failureWords(kind, words).title) : words.document.loading;
  return (
    <main id="main" tabIndex={-1} className={styles.plain}>
      <title>{`${title} — ${words.product}`}</title>
      <BackLink id={id} q={q} />
      {error ? (
        <>
          <h1 className="visually-hidden">{failureWords(kind, words).title}</h1>
          <Failure error={error} retry={() => void refetch()} />
        </>
      ) : (
        <p role="status" className={styles.loading}>
          {words.document.loading}
        </p>
      )}
    </main>
  );
}
