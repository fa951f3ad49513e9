import { EMPTY_SEARCH } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { addressOf } from '../../routes/address.ts';
import { useWords } from '../../words/language.tsx';
import styles from './examples.module.css';

/** Queries that show what the box understands; what they say is Chinese in either language, as the documents are. */
const EXAMPLES = [
  { q: '挪用公款 营利活动', means: 'all' },
  { q: '“为他人谋取利益”', means: 'exact' },
  { q: '受贿 -自首', means: 'without' },
  { q: '（受贿 或 行贿） 年份:2018-', means: 'either' },
  { q: '要旨:离职 “收受”', means: 'field' },
  { q: '刑法第三百八十八条', means: 'article' },
] as const;

/** Six ways to ask, each a search that can be tried at once. */
export function Examples() {
  const { start } = useWords();
  return (
    <section className={styles.examples} aria-label={start.examples}>
      <ul className={styles.list}>
        {EXAMPLES.map(({ q, means }) => (
          <li key={q}>
            <Link to="/" search={addressOf({ ...EMPTY_SEARCH, q, sort: 'relevance' })} className={styles.example}>
              <span lang="zh-CN" className={styles.query}>
                {q}
              </span>
              <span className={styles.means}>{start[means]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
