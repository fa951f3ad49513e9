import type { DocumentView } from '@anjian/domain';
import { useWords } from '../../words/language.tsx';
import { Batch } from './batch.tsx';
import { CitedArticles } from './cited-articles.tsx';
import { Files } from './files.tsx';
import styles from './rail.module.css';
import { RelatedDocuments } from './related-documents.tsx';
import { Revisions } from './revisions.tsx';
import { Siblings } from './siblings.tsx';

/** What belongs beside a document: its original files, its siblings, its batch, the law it cites, its revisions, and (last, since it comes late) documents like it. */
export function Rail({ view }: { view: DocumentView }) {
  const words = useWords();
  // A law that is cited as a whole has no article to search by.
  const articles = view.document.citations.filter((each) => each.article !== undefined);
  return (
    <aside className={styles.rail} data-print="no">
      {view.files.length > 0 && (
        <section aria-labelledby="rail-files" className={styles.part}>
          <h2 id="rail-files">{words.document.files}</h2>
          <Files files={view.files} />
        </section>
      )}
      {view.siblings.length > 0 && <Siblings siblings={view.siblings} />}
      {view.batch !== null && <Batch id={view.id} batch={view.batch} />}
      {articles.length > 0 && <CitedArticles citations={articles} />}
      <Revisions view={view} />
      <RelatedDocuments id={view.id} />
    </aside>
  );
}
