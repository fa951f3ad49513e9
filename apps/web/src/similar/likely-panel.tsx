import type { SimilarResults } from '@anjian/domain';
import { formatPercent } from '../words/format.ts';
import { useWords } from '../words/language.tsx';
import styles from './similar-page.module.css';

/** What the nearest cases were about: offences, then articles, each with its share; an orientation and no finding. */
export function LikelyPanel({ likely }: Pick<SimilarResults, 'likely'>) {
  const words = useWords();
  const { similar } = words;
  const groups = [
    { name: similar.likelyCrimes, values: likely.crimes },
    { name: similar.likelyArticles, values: likely.articles },
  ].filter(({ values }) => values.length > 0);
  if (groups.length === 0) return null;
  return (
    <section className={styles.likely} aria-label={similar.likely}>
      <h3>{similar.likely}</h3>
      <dl>
        {groups.map(({ name, values }) => (
          <div key={name}>
            <dt>{name}</dt>
            {values.map(({ value, label, share }) => (
              <dd key={value}>
                <span lang="zh-CN">{label}</span> <span className={styles.share}>{formatPercent(share, words)}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p className={styles.hint}>{similar.likelyNote}</p>
    </section>
  );
}
