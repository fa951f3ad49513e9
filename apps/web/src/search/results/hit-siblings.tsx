import { RELATIONS, type Sibling } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { termLabel } from '../../ui/term-label.ts';
import { formatDay } from '../../words/format.ts';
import { useLabel, useWords } from '../../words/language.tsx';
import styles from './hit-siblings.module.css';
import { rememberOpened } from './last-opened.ts';

/** The other sources and versions that stand behind one result, each a link; how many there are is said, the list comes on demand. */
export function HitSiblings({ siblings, q }: { siblings: readonly Sibling[]; q: string }) {
  const words = useWords();
  const label = useLabel();
  const sources = siblings.filter(({ relation }) => relation === 'same').length;
  return (
    <details className={styles.siblings}>
      <summary>{words.results.siblings(sources, siblings.length - sources)}</summary>
      <ul>
        {siblings.map(({ id, relation, title, date }) => (
          <li key={id}>
            <Link
              to="/documents/$id"
              params={{ id }}
              search={q === '' ? {} : { q }}
              preload={false}
              onClick={() => rememberOpened(id)}
              lang="zh-CN"
            >
              {title}
            </Link>
            <span className={styles.what}>
              {[termLabel(RELATIONS, relation, label), date === null ? '' : formatDay(date, words)]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
