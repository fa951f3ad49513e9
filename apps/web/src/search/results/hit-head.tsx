import { type Hit, ISSUERS, isDigestTitle } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { CardActions } from '../../selection/card-actions.tsx';
import { Flag, KindBadge } from '../../ui/badge.tsx';
import { holdsNumber } from '../../ui/holds-number.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { termLabel } from '../../ui/term-label.ts';
import { ValidityFlag } from '../../ui/validity-flag.tsx';
import { formatDated, formatDay } from '../../words/format.ts';
import { useLabel, useWords } from '../../words/language.tsx';
import styles from './hit-card.module.css';
import { keyFacts } from './key-facts.ts';
import { rememberOpened } from './last-opened.ts';

/** The head of a result: what it is, what can be done with it, its title, who issued it and when, what it is about. */
export function HitHead({ hit, q }: { hit: Hit; q: string }) {
  const words = useWords();
  const label = useLabel();
  const source = [
    hit.issuers.map((issuer) => termLabel(ISSUERS, issuer, label)).join(words.separator),
    formatDated(hit, words),
    hit.docNumber === null || holdsNumber(hit.title, hit.docNumber) ? '' : hit.docNumber,
  ].filter((part) => part !== '');
  const facts = keyFacts(hit, words, label);
  return (
    <>
      <div className={styles.badges}>
        <KindBadge kind={hit.kind} tier={hit.tier} validity={hit.validity} short={isDigestTitle(hit.title)} />
        <ValidityFlag validity={hit.validity} />
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
      {hit.repealedBy && (
        <p className={styles.repealed}>
          {words.results.expiredBy(hit.repealedBy.from === null ? '' : formatDay(hit.repealedBy.from, words))}
          <Link
            to="/documents/$id"
            params={{ id: hit.repealedBy.id }}
            search={{}}
            {...(hit.repealedBy.paragraph > 0 ? { hash: `p-${hit.repealedBy.paragraph}` } : {})}
            preload={false}
            lang="zh-CN"
          >
            {hit.repealedBy.title}
          </Link>
        </p>
      )}
      {facts.length > 0 && (
        <p className={styles.facts}>
          {facts.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      )}
    </>
  );
}
