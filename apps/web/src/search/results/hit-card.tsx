import { articleNumber, articleOfHeading, type Hit, type Passage, SECTIONS } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { MarkedText } from '../../ui/marked-text.tsx';
import { termLabel } from '../../ui/term-label.ts';
import { useLabel, useWords } from '../../words/language.tsx';
import type { Words } from '../../words/zh.ts';
import { WhyHit } from '../why/why-hit.tsx';
import styles from './hit-card.module.css';
import { HitHead } from './hit-head.tsx';
import { HitSiblings } from './hit-siblings.tsx';
import { rememberOpened } from './last-opened.ts';

/** One result: what it is, who issued it and when, what it is about, and the passages that matched. Drawn once for each answer. */
export const HitCard = memo(function HitCard({ hit, q }: { hit: Hit; q: string }) {
  return (
    <article className={styles.card} data-card="">
      <HitHead hit={hit} q={q} />
      {hit.passages.length === 0 ? (
        hit.summary !== '' && (
          <p className={styles.summary} lang="zh-CN">
            {hit.summary}
          </p>
        )
      ) : (
        <ul className={styles.passages}>
          {hit.passages.map((passage, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: passages never move within a result, and two may stand in one paragraph
            <li key={at}>
              <PassageLink id={hit.id} q={q} passage={passage} />
            </li>
          ))}
        </ul>
      )}
      <WhyHit hit={hit} />
      {hit.siblings !== undefined && hit.siblings.length > 0 && <HitSiblings siblings={hit.siblings} q={q} />}
    </article>
  );
});

function PassageLink({ id, q, passage }: { id: string; q: string; passage: Passage }) {
  const words = useWords();
  const label = useLabel();
  return (
    <Link
      to="/documents/$id"
      params={{ id }}
      search={q === '' ? {} : { q }}
      hash={`p-${passage.paragraph}`}
      className={styles.passage}
      onClick={() => rememberOpened(id)}
    >
      <span className={styles.place}>
        <span>{placeOf(passage, words, label)}</span>
        <span className={styles.number}>{words.results.paragraph(passage.paragraph)}</span>
      </span>
      <span className={styles.words} lang="zh-CN">
        <MarkedText parts={passage.parts} />
      </span>
    </Link>
  );
}

/** Where a passage stands: the article of a norm by its number, a section of a case by its kind. */
function placeOf({ section, heading }: Passage, words: Words, label: ReturnType<typeof useLabel>): string {
  if (section !== 'provisions' || heading === '') return termLabel(SECTIONS, section, label);
  const number = articleOfHeading(heading);
  return number === undefined ? heading : words.results.article(heading, articleNumber(number));
}
