import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { relatedQuery } from '../../queries.ts';
import { Flag, KindBadge } from '../../ui/badge.tsx';
import { formatDated } from '../../words/format.ts';
import { useWords } from '../../words/language.tsx';
import styles from './rail.module.css';

/** Documents that cite the same articles or concern the same offences. It comes after the text and never holds it up. */
export function RelatedDocuments({ id, isCase }: { id: string; isCase: boolean }) {
  const words = useWords();
  const { data } = useQuery(relatedQuery(id));
  if (!data) return null;
  return (
    <section aria-labelledby="rail-related" className={styles.part}>
      <h2 id="rail-related">{words.document.related}</h2>
      {isCase && (
        <p>
          <Link to="/similar" search={{ id }} preload={false}>
            {words.similar.ofDocument}
          </Link>
        </p>
      )}
      <p className={styles.faint}>{data.hits.length === 0 ? words.document.noRelated : words.document.relatedHint}</p>
      <ul className={styles.related}>
        {data.hits.map((hit) => (
          <li key={hit.id}>
            <Link to="/documents/$id" params={{ id: hit.id }} search={{}} preload={false} lang="zh-CN">
              {hit.title}
            </Link>
            <p className={styles.faint}>
              <KindBadge kind={hit.kind} tier={hit.tier} short />
              {hit.fictional && <Flag tone="care">{words.results.fictional}</Flag>}
              <span>{formatDated(hit, words)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
