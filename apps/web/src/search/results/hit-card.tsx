import { type Hit, ISSUERS, isDigestTitle, type Passage, SECTIONS, VALIDITIES } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { CardActions } from '../../selection/card-actions.tsx';
import { Flag, KindBadge } from '../../ui/badge.tsx';
import { holdsNumber } from '../../ui/holds-number.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { termLabel } from '../../ui/term-label.ts';
import { formatDated } from '../../words/format.ts';
import { useLabel, useWords } from '../../words/language.tsx';
import { WhyHit } from '../why/why-hit.tsx';
import styles from './hit-card.module.css';
import { HitSiblings } from './hit-siblings.tsx';
import { keyFacts } from './key-facts.ts';
import { rememberOpened } from './last-opened.ts';

/** One result: what it is, who issued it and when, what it is about, and the passages that matched. Drawn once for each answer. */
export const HitCard = memo(function HitCard({ hit, q }: { hit: Hit; q: string }) {
  const words = useWords();
  const label = useLabel();
  const validity = hit.validity === 'expired' || hit.validity === 'not_yet' ? VALIDITIES.get(hit.validity) : undefined;
  const source = [
    hit.issuers.map((issuer) => termLabel(ISSUERS, issuer, label)).join(words.separator),
    formatDated(hit, words),
    hit.docNumber === null || holdsNumber(hit.title, hit.docNumber) ? '' : hit.docNumber,
  ].filter((part) => part !== '');
  const facts = keyFacts(hit, words, label);
  return (
    <article className={styles.card} data-card="">
      <div className={styles.badges}>
        <KindBadge kind={hit.kind} tier={hit.tier} short={isDigestTitle(hit.title)} />
        {validity && <Flag tone="wrong">{label(validity.label)}</Flag>}
        {isDigestTitle(hit.title) && <Flag tone="care">{words.results.digest}</Flag>}
        {hit.fictional && <Flag tone="care">{words.results.fictional}</Flag>}
        <CardActions hit={hit} />
      </div>
      <h2 className={styles.title}>
        <Link
          id={`hit-${hit.id}`}
          to="/documents/$id"
          params={{ id: hit.id }}
          search={q === '' ? {} : { q }}
          onClick={() => rememberOpened(hit.id)}
          lang="zh-CN"
        >
          <MarkedText parts={hit.markedTitle} />
        </Link>
      </h2>
      <p className={styles.source}>
        {source.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
      {facts.length > 0 && (
        <p className={styles.facts}>
          {facts.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      )}
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
      <WhyHit id={hit.id} />
      {hit.siblings !== undefined && hit.siblings.length > 0 && <HitSiblings siblings={hit.siblings} q={q} />}
    </article>
  );
});

function PassageLink({ id, q, passage }: { id: string; q: string; passage: Passage }) {
  const { results } = useWords();
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
        <span>{placeOf(passage, label)}</span>
        <span className={styles.number}>{results.paragraph(passage.paragraph)}</span>
      </span>
      <span className={styles.words} lang="zh-CN">
        <MarkedText parts={passage.parts} />
      </span>
    </Link>
  );
}

/** Where a passage stands: the article of a norm by its number, a section of a case by its kind. */
function placeOf({ section, heading }: Passage, label: ReturnType<typeof useLabel>): string {
  return section === 'provisions' && heading !== '' ? heading : termLabel(SECTIONS, section, label);
}
