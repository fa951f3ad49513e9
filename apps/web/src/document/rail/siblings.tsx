import { RELATIONS, type Sibling } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { termLabel } from '../../ui/term-label.ts';
import { formatDay } from '../../words/format.ts';
import { useLabel, useWords } from '../../words/language.tsx';
import { baseName } from './files.tsx';
import styles from './rail.module.css';

/** Other sources and versions of a document, other parts of it, commentaries and what they are on, each with what it is to this one. */
export function Siblings({ siblings }: { siblings: readonly Sibling[] }) {
  const words = useWords();
  const label = useLabel();
  return (
    <section aria-labelledby="rail-siblings" className={styles.part}>
      <h2 id="rail-siblings">{words.document.siblings}</h2>
      <ul className={styles.related}>
        {siblings.map(({ id, relation, title, date, source }) => (
          <li key={id}>
            <Link to="/documents/$id" params={{ id }} search={{}} preload={false} lang="zh-CN">
              {title}
            </Link>
            <p className={styles.faint}>
              <span className={styles.relation}>{termLabel(RELATIONS, relation, label)}</span>
              {date !== null && <span>{formatDay(date, words)}</span>}
              <span lang="zh-CN">{baseName(source)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
