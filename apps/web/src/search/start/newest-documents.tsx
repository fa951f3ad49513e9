import { EMPTY_SEARCH, type Hit } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { addressOf } from '../../routes/address.ts';
import { Flag, KindBadge } from '../../ui/badge.tsx';
import { formatDated } from '../../words/format.ts';
import { useWords } from '../../words/language.tsx';
import styles from './start-page.module.css';

// What fits beside the coverage without scrolling far.
const SHOWN = 10;

/** The newest documents, title and day only. */
export function NewestDocuments({ hits }: { hits: readonly Hit[] }) {
  const words = useWords();
  return (
    <section className={styles.newest} aria-labelledby="newest">
      <div className={styles.sectionHead}>
        <h2 id="newest">{words.start.newest}</h2>
        <Link to="/" search={addressOf(EMPTY_SEARCH)}>
          {words.start.browse}
        </Link>
      </div>
      <ol className={styles.documents}>
        {hits.slice(0, SHOWN).map((hit) => (
          <li key={hit.id} className={styles.document}>
            <Link to="/documents/$id" params={{ id: hit.id }} search={{}} className={styles.documentTitle} lang="zh-CN">
              {hit.title}
            </Link>
            <p className={styles.documentFacts}>
              <KindBadge kind={hit.kind} tier={hit.tier} validity={hit.validity} />
              {hit.fictional && <Flag tone="care">{words.results.fictional}</Flag>}
              <span>{formatDated(hit, words)}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
