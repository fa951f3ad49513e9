import { facetNamed, facetTerm, type SimilarResults } from '@anjian/domain';
import { formatPercent } from '../words/format.ts';
import { useLabel, useWords } from '../words/language.tsx';
import styles from './similar-page.module.css';

/** What the nearest cases were about: offences, then articles, each with its share; an orientation and no finding. */
export function LikelyPanel({ likely }: Pick<SimilarResults, 'likely'>) {
  const words = useWords();
  const say = useLabel();
  const { similar } = words;
  const groups = [
    { name: similar.likelyCrimes, facet: facetNamed('crime'), values: likely.crimes },
    { name: similar.likelyArticles, facet: facetNamed('article'), values: likely.articles },
  ].filter(({ values }) => values.length > 0);
  if (groups.length === 0) return null;
  return (
    <section className={styles.likely} aria-label={similar.likely}>
      <h3>{similar.likely}</h3>
      <dl>
        {groups.map(({ name, facet, values }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {values.map(({ value, share }) => (
                <span key={value}>
                  {say(facetTerm(facet, value).label)}{' '}
                  <span className={styles.share}>{formatPercent(share, words)}</span>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>{similar.likelyNote}</p>
    </section>
  );
}
