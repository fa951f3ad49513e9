import type { DocumentView } from '@anjian/domain';
import { useWords } from '../../words/language.tsx';
import { dayOfLaw } from '../cited/day-of-law.ts';
import { Batch } from './batch.tsx';
import { CitedArticles } from './cited-articles.tsx';
import { CitingDocuments } from './citing-documents.tsx';
import { Files } from './files.tsx';
import styles from './rail.module.css';
import { RelatedDocuments } from './related-documents.tsx';
import { Repeals } from './repeals.tsx';
import { Revisions } from './revisions.tsx';
import { Siblings } from './siblings.tsx';

/** What belongs beside a document: its original files, its siblings, its batch, the law it cites, its revisions, and (last, since it comes late) documents like it. */
export function Rail({ view }: { view: DocumentView }) {
  const words = useWords();
  const citations = [...view.document.citations, ...(view.document.references ?? [])];
  const repeals = (view.document.family === 'norm' ? view.document.repeals : undefined) ?? [];
  // Norms that repeal it stand over the text, those that it repeals in a list of their own.
  const siblings = view.siblings.filter(({ relation }) => relation !== 'repealer' && relation !== 'repealed');
  return (
    <aside className={styles.rail} data-print="no">
      {view.files.length > 0 && (
        <section aria-labelledby="rail-files" className={styles.part}>
          <h2 id="rail-files">{words.document.files}</h2>
          <Files files={view.files} />
        </section>
      )}
      {siblings.length > 0 && <Siblings siblings={siblings} />}
      {repeals.length > 0 && <Repeals repeals={repeals} siblings={view.siblings} />}
      {view.batch !== null && <Batch id={view.id} batch={view.batch} />}
      {citations.length > 0 && <CitedArticles id={view.id} citations={citations} on={dayOfLaw(view.document)} />}
      <CitingDocuments id={view.id} />
      <Revisions view={view} />
      <RelatedDocuments id={view.id} isCase={view.document.family === 'case'} />
    </aside>
  );
}
