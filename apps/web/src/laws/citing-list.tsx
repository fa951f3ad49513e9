import type { CitingHit } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { Flag, KindBadge } from '../ui/badge.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { formatDated } from '../words/format.ts';
import { useWords } from '../words/language.tsx';
import styles from './citing-list.module.css';

/** Documents that cite, each with the passages in which it does; a passage leads to its paragraph. */
export function CitingList({ hits }: { hits: readonly CitingHit[] }) {
  const words = useWords();
  return (
    <ul className={styles.list}>
      {hits.map((hit) => (
        <li key={hit.id} className={styles.hit}>
          <Link to="/documents/$id" params={{ id: hit.id }} search={{}} preload={false} lang="zh-CN">
            {hit.title}
          </Link>
          <p className={styles.source}>
            <KindBadge kind={hit.kind} tier={hit.tier} short />
            {hit.fictional && <Flag tone="care">{words.results.fictional}</Flag>}
            <span>{formatDated(hit, words)}</span>
            {hit.places > hit.passages.length && <span>{words.law.places(hit.places)}</span>}
          </p>
          {hit.passages.map((passage) => (
            <Link
              key={passage.paragraph}
              to="/documents/$id"
              params={{ id: hit.id }}
              search={{}}
              hash={`p-${passage.paragraph}`}
              preload={false}
              className={styles.passage}
            >
              <span className={styles.place}>{words.results.paragraph(passage.paragraph)}</span>
              <span lang="zh-CN">
                <MarkedText parts={passage.parts} />
              </span>
            </Link>
          ))}
        </li>
      ))}
    </ul>
  );
}
