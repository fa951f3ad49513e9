import { facetNamed, facetTerm, SHARED_NAMES, type SidePassage, type SimilarHit } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import card from '../search/results/hit-card.module.css';
import { HitHead } from '../search/results/hit-head.tsx';
import { HitSiblings } from '../search/results/hit-siblings.tsx';
import { rememberOpened } from '../search/results/last-opened.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { useLabel, useWords } from '../words/language.tsx';
import styles from './similar-hit.module.css';

/** A similar case: a result as in a search, what it shares with the reader's own, and side by side the passages that answer each other. */
export const SimilarHitCard = memo(function SimilarHitCard({ hit }: { hit: SimilarHit }) {
  const { separator, similar } = useWords();
  const label = useLabel();
  const shared = SHARED_NAMES.flatMap((name) => {
    const terms = hit.shared[name].map((value) => ({ value, ...facetTerm(facetNamed(name), value) }));
    // A broader value says nothing beside its narrower one.
    const told = terms.filter(({ value }) => !terms.some(({ parent }) => parent === value));
    return told.length === 0 ? [] : [{ name, text: told.map((term) => label(term.label)).join(separator) }];
  });
  return (
    <article className={card.card} data-card="">
      <HitHead hit={hit} q="" />
      {shared.length > 0 && (
        <section className={styles.shared} aria-label={similar.shared}>
          <h3>{similar.shared}</h3>
          <dl>
            {shared.map(({ name, text }) => (
              <div key={name}>
                <dt>{label(facetNamed(name).label)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {hit.passages.length === 0
        ? hit.summary !== '' && (
            <p className={card.summary} lang="zh-CN">
              {hit.summary}
            </p>
          )
        : hit.passages.map((passage) => <Sides key={passage.side} id={hit.id} passage={passage} />)}
      {hit.siblings !== undefined && hit.siblings.length > 0 && <HitSiblings siblings={hit.siblings} q="" />}
    </article>
  );
});

/** The reader's own words on the left, those of the case on the right, the latter a way to their paragraph. */
function Sides({ id, passage }: { id: string; passage: SidePassage }) {
  const { results, similar } = useWords();
  const name = similar.sides[passage.side];
  return (
    <section className={styles.side} aria-label={name}>
      <h3>{name}</h3>
      <div className={styles.pair}>
        <div className={styles.own}>
          <p className={styles.whose}>{similar.own}</p>
          <p lang="zh-CN">
            <MarkedText parts={passage.own} />
          </p>
        </div>
        <Link
          to="/documents/$id"
          params={{ id }}
          search={{}}
          hash={`p-${passage.paragraph}`}
          className={styles.theirs}
          onClick={() => rememberOpened(id)}
        >
          <span className={styles.whose}>{similar.theirs(results.paragraph(passage.paragraph))}</span>
          <span className={styles.words} lang="zh-CN">
            <MarkedText parts={passage.parts} />
          </span>
        </Link>
      </div>
    </section>
  );
}
