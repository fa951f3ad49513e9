import { type DocumentView, isDigestTitle } from '@anjian/domain';
import { Flag, KindBadge } from '../../ui/badge.tsx';
import { holdsNumber } from '../../ui/holds-number.ts';
import { ValidityFlag } from '../../ui/validity-flag.tsx';
import { useWords } from '../../words/language.tsx';
import { MarkedPieces } from '../marks/marked-pieces.tsx';
import type { NumberedMark } from '../marks/marks.ts';
import { Corrections } from './corrections.tsx';
import { Facts } from './facts.tsx';
import styles from './title-block.module.css';

/** The head of a document: kind and effect, title over the red rule of an official paper, and all that is known of it. */
export function TitleBlock({ view, marks }: { view: DocumentView; marks: readonly NumberedMark[] }) {
  const words = useWords();
  const { document } = view;
  return (
    <header className={styles.block}>
      <p className={styles.badges}>
        <KindBadge
          kind={document.kind}
          tier={view.tier}
          validity={view.validity}
          short={isDigestTitle(document.title)}
        />
        <ValidityFlag validity={view.validity} />
        {isDigestTitle(document.title) && <Flag tone="care">{words.results.digest}</Flag>}
        {document.fictional && <Flag tone="care">{words.results.fictional}</Flag>}
      </p>
      <h1 id="document-title" tabIndex={-1} className={styles.title} lang="zh-CN">
        <MarkedPieces text={document.title} marks={marks} />
      </h1>
      {document.docNumber !== undefined && !holdsNumber(document.title, document.docNumber) && (
        <p className={styles.number}>{document.docNumber}</p>
      )}
      <Facts view={view} />
      <Corrections corrections={view.corrections} />
    </header>
  );
}
