import type { DocumentView } from '@anjian/domain';
import { DownloadIcon } from '../../ui/icons.tsx';
import { useWords } from '../../words/language.tsx';
import { dayOfLaw } from '../cited/day-of-law.ts';
import { CitedArticles } from './cited-articles.tsx';
import { CitingDocuments } from './citing-documents.tsx';
import styles from './rail.module.css';
import { RelatedDocuments } from './related-documents.tsx';
import { Revisions } from './revisions.tsx';

/** What belongs beside a document: its original files, the law it cites, its revisions, and (last, since it comes late) documents like it. */
export function Rail({ view }: { view: DocumentView }) {
  const words = useWords();
  const citations = [...view.document.citations, ...(view.document.references ?? [])];
  return (
    <aside className={styles.rail} data-print="no">
      {view.files.length > 0 && (
        <section aria-labelledby="rail-files" className={styles.part}>
          <h2 id="rail-files">{words.document.files}</h2>
          <ul>
            {view.files.map((file) => (
              <li key={file.name}>
                <a href={file.href} download={baseName(file.name)} className={styles.file} title={file.name}>
                  <DownloadIcon />
                  <span>
                    <span className="visually-hidden">{words.document.download}</span>
                    {baseName(file.name)}
                    <span className={styles.faint}>{formatBytes(file.bytes, words.locale)}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {citations.length > 0 && <CitedArticles id={view.id} citations={citations} on={dayOfLaw(view.document)} />}
      <CitingDocuments id={view.id} />
      <Revisions view={view} />
      <RelatedDocuments id={view.id} />
    </aside>
  );
}

/** The name of a file without the folders of the import that it came in. */
function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** A size in KB or MB, as file managers show it. */
function formatBytes(bytes: number, locale: string): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toLocaleString(locale, { maximumFractionDigits: size < 10 ? 1 : 0 })} ${unit}`;
}
