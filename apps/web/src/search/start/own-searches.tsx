import { EMPTY_SEARCH } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { addressOf } from '../../routes/address.ts';
import buttons from '../../ui/button.module.css';
import { useWords } from '../../words/language.tsx';
import { clearSearches, keepSearches, useOwnSearches } from '../box/own-searches.ts';
import styles from './own-searches.module.css';

/** On the start page, as many as fit in two lines. */
const SHOWN = 8;

/** The reader's own recent searches, which only this browser keeps; they can be cleared and switched off. */
export function OwnSearches() {
  const { start } = useWords();
  const { searches, kept } = useOwnSearches();
  if (kept && searches.length === 0) return null;
  return (
    <section className={styles.own} aria-labelledby="own-searches">
      <h2 id="own-searches" className={styles.title}>
        {start.ownSearches}
      </h2>
      {searches.length > 0 && (
        <ul className={styles.list}>
          {searches.slice(0, SHOWN).map((q) => (
            <li key={q}>
              <Link
                to="/"
                search={addressOf({ ...EMPTY_SEARCH, q, sort: 'relevance' })}
                preload={false}
                className={styles.search}
                lang="zh-CN"
              >
                {q}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.foot}>
        <span>{kept ? start.ownSearchesNote : start.ownSearchesOff}</span>
        {searches.length > 0 && (
          <button type="button" className={buttons.quiet} onClick={clearSearches}>
            {start.clearOwn}
          </button>
        )}
        <button type="button" className={buttons.quiet} onClick={() => keepSearches(!kept)}>
          {kept ? start.stopOwn : start.keepOwn}
        </button>
      </p>
    </section>
  );
}
