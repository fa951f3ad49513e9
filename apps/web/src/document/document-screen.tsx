import type { DocumentView } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Banner } from '../ui/banner.tsx';
import { formatMoment } from '../words/format.ts';
import { useWords } from '../words/language.tsx';
import { BackLink } from './back-link.tsx';
import { DocumentActions } from './document-actions.tsx';
import styles from './document-page.module.css';
import { MarkBar } from './marks/mark-bar.tsx';
import { numberMarks } from './marks/marks.ts';
import { Outline } from './outline/outline.tsx';
import { outlineOf } from './outline/outline-entries.ts';
import { Rail } from './rail/rail.tsx';
import { DocumentText } from './text/document-text.tsx';
import { useArrival } from './text/use-arrival.ts';
import { TitleBlock } from './title/title-block.tsx';

/** A document to read: outline, title block, text with the marks of the search, and what belongs beside it. */
export function DocumentScreen({ view, q }: { view: DocumentView; q: string }) {
  const words = useWords();
  const { id, revision, latestRevision, document } = view;
  const marks = useMemo(() => numberMarks(view.marks), [view.marks]);
  const outline = useMemo(() => outlineOf(document.sections), [document]);
  useArrival();
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <title>{`${document.title} — ${words.product}`}</title>
      <div className={styles.top} data-print="no">
        <BackLink id={id} q={q} />
        <DocumentActions view={view} />
      </div>
      <div className={styles.outline} data-print="no">
        <Outline entries={outline} />
      </div>
      <article className={styles.article}>
        {revision !== latestRevision && (
          <Banner tone="care" title={words.document.outdated(revision)}>
            <p>
              <Link to="/documents/$id" params={{ id }} search={q === '' ? {} : { q }}>
                {words.document.toNewest}
              </Link>
            </p>
          </Banner>
        )}
        {document.fictional && <Banner tone="care">{words.document.fictional}</Banner>}
        <TitleBlock view={view} marks={marks.byParagraph.get(0) ?? []} />
        <DocumentText id={id} revision={revision} sections={document.sections} marks={marks} />
        <p className={styles.printFoot} data-print="only">
          {words.document.printedFrom(revision, formatMoment(new Date().toISOString(), words))}
        </p>
        {q !== '' && <MarkBar q={q} id={id} total={marks.total} />}
      </article>
      <Rail view={view} />
    </main>
  );
}
