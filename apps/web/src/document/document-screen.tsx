import { type DocumentView, isDigestTitle } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Banner } from '../ui/banner.tsx';
import { formatMoment } from '../words/format.ts';
import { useWords } from '../words/language.tsx';
import { BackLink } from './back-link.tsx';
import { CitationCards } from './cited/citation-cards.tsx';
import { citedPlaces } from './cited/cited-places.ts';
import { dayOfLaw } from './cited/day-of-law.ts';
import { DocumentActions } from './document-actions.tsx';
import styles from './document-page.module.css';
import { LaterVersion } from './later-version.tsx';
import { FindBar } from './marks/find-bar.tsx';
import { type NumberedMarks, numberMarks } from './marks/marks.ts';
import { Outline } from './outline/outline.tsx';
import { outlineOf } from './outline/outline-entries.ts';
import { Rail } from './rail/rail.tsx';
import { RepealNote } from './repeal-note.tsx';
import { ResultSteps } from './result-steps.tsx';
import { DocumentText } from './text/document-text.tsx';
import { useArrival } from './text/use-arrival.ts';
import { TitleBlock } from './title/title-block.tsx';

/** A document to read: outline, title block, text with the marks of the search, and what belongs beside it. */
export function DocumentScreen({ view, q }: { view: DocumentView; q: string }) {
  const words = useWords();
  const { id, revision, latestRevision, document } = view;
  const marks = useMemo(() => numberMarks(view.marks), [view.marks]);
  const outline = useMemo(() => outlineOf(document.sections), [document]);
  const cited = useMemo(() => citedPlaces([...document.citations, ...(document.references ?? [])]), [document]);
  const [found, draw] = useState<NumberedMarks | null>(null);
  const drawn = found ?? marks;
  useArrival();
  return (
    <main id="main" data-paper="filed" tabIndex={-1} className={styles.page}>
      <title>{`${document.title} — ${words.product}`}</title>
      <div className={styles.top} data-print="no">
        <BackLink id={id} q={q} />
        <ResultSteps id={id} q={q} />
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
        {document.family === 'norm' && <LaterVersion siblings={view.siblings} />}
        {document.family === 'norm' && <RepealNote view={view} />}
        {isDigestTitle(document.title) && <Banner tone="care">{words.document.digest}</Banner>}
        {document.fictional && <Banner tone="care">{words.document.fictional}</Banner>}
        <TitleBlock view={view} marks={drawn.byParagraph.get(0) ?? []} />
        <CitationCards on={dayOfLaw(document)} id={id}>
          <DocumentText id={id} revision={revision} sections={document.sections} marks={drawn} cited={cited} />
        </CitationCards>
        <p className={styles.printFoot} data-print="only">
          {words.document.printedFrom(revision, formatMoment(new Date().toISOString(), words))}
        </p>
        <FindBar id={id} document={document} q={q} drawn={drawn} draw={draw} />
      </article>
      <Rail view={view} />
    </main>
  );
}
