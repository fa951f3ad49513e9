import { facetNamed, facetTerm, SHARED_NAMES, type SimilarHit } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { Flag, KindBadge } from '../ui/badge.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { formatDated } from '../words/format.ts';
import { useLabel, useWords } from '../words/language.tsx';
import styles from './similar-page.module.css';

/** A similar case: what it shares with the reader's own, and side by side the passages that answer each other. */
export function SimilarHitCard({ hit }: { hit: SimilarHit }) {
  const words = useWords();
  const label = useLabel();
  const { similar } = words;
  const shared = SHARED_NAMES.flatMap((name) => {
    const values = hit.shared[name].map((value) => label(facetTerm(facetNamed(name), value).label));
    return values.length === 0 ? [] : [{ name, text: values.join(words.separator) }];
  });
  return (
    <article className={styles.card}>
      <div className={styles.badges}>
        <KindBadge kind={hit.kind} tier={hit.tier} />
        {hit.fictional && <Flag tone="care">{words.results.fictional}</Flag>}
        <span className={styles.hint}>{[hit.docNumber, formatDated(hit, words)].filter(Boolean).join(' · ')}</span>
      </div>
      <h2 className={styles.cardTitle}>
        <Link to="/documents/$id" params={{ id: hit.id }} search={{}} lang="zh-CN">
          {hit.title}
        </Link>
      </h2>
      {shared.length > 0 && (
        <dl className={styles.shared}>
          {shared.map(({ name, text }) => (
            <div key={name}>
              <dt>{label(facetNamed(name).label)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {hit.passages.length === 0 ? (
        <p className={styles.hint} lang="zh-CN">
          {hit.summary}
        </p>
      ) : (
        hit.passages.map((passage) => (
          <section key={passage.side} className={styles.side} aria-label={similar.sides[passage.side]}>
            <h3>{similar.sides[passage.side]}</h3>
            <div className={styles.pair}>
              <div>
                <p className={styles.whose}>{similar.own}</p>
                <p lang="zh-CN">
                  <MarkedText parts={passage.own} />
                </p>
              </div>
              <div>
                <Link
                  to="/documents/$id"
                  params={{ id: hit.id }}
                  search={{}}
                  hash={`p-${passage.paragraph}`}
                  className={styles.whose}
                >
                  {similar.theirs(words.results.paragraph(passage.paragraph))}
                </Link>
                <p lang="zh-CN">
                  <MarkedText parts={passage.parts} />
                </p>
              </div>
            </div>
          </section>
        ))
      )}
    </article>
  );
}
