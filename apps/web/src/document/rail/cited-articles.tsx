import { type Citation, citationLabel, EMPTY_SEARCH, withFilter } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '../../routes/address.ts';
import buttons from '../../ui/button.module.css';
import { useWords } from '../../words/language.tsx';
import styles from './rail.module.css';

// What fits beside the title block; a code cites hundreds.
const SHOWN = 12;

/** The articles that a document cites, the most cited first; each leads to every document that cites it. */
export function CitedArticles({ citations }: { citations: readonly Citation[] }) {
  const { document: words } = useWords();
  const [all, setAll] = useState(false);
  const ranked = [...citations].sort((a, b) => b.evidence.length - a.evidence.length);
  return (
    <section aria-labelledby="rail-cited" className={styles.part}>
      <h2 id="rail-cited">{words.cited}</h2>
      <p className={styles.faint}>{words.citedHint}</p>
      <ul className={styles.articles} lang="zh-CN">
        {(all ? ranked : ranked.slice(0, SHOWN)).map(({ key }) => (
          <li key={key}>
            <Link to="/" search={addressOf(withFilter(EMPTY_SEARCH, 'article', [key]))} preload={false}>
              {citationLabel(key)}
            </Link>
          </li>
        ))}
      </ul>
      {!all && ranked.length > SHOWN && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          {words.moreCited(ranked.length)}
        </button>
      )}
    </section>
  );
}
