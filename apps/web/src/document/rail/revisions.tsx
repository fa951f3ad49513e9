import type { DocumentView } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { formatMoment } from '../../words/format.ts';
import { useWords } from '../../words/language.tsx';
import styles from './rail.module.css';

/** The revisions of a document, newest first, each a link to the text as it was. */
export function Revisions({ view }: { view: DocumentView }) {
  const catalogue = useWords();
  const { document: words } = catalogue;
  return (
    <section aria-labelledby="rail-revisions" className={styles.part}>
      <h2 id="rail-revisions">{words.revisions}</h2>
      <ol className={styles.revisions}>
        {view.revisions.map(({ revision, at, cause }) => (
          <li key={revision}>
            {revision === view.revision ? (
              <span aria-current="true">
                {words.revision(revision)}
                {words.thisRevision}
              </span>
            ) : (
              <Link to="/documents/$id/v/$n" params={{ id: view.id, n: String(revision) }} search={{}} preload={false}>
                {words.revision(revision)}
              </Link>
            )}
            <span className={styles.faint}>
              {formatMoment(at, catalogue)} {words.cause(cause)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
