import type { SearchRequest, SearchResults } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { addressOf } from '../../routes/address.ts';
import { Banner } from '../../ui/banner.tsx';
import { formatCount } from '../../words/format.ts';
import { useLanguage } from '../../words/language.tsx';
import styles from './notices.module.css';

/**
 * How the query was read where that differs from what was typed, with the way back. The server's own sentence is the more exact one, in
 * Chinese.
 */
export function Notices({ request, results }: { request: SearchRequest; results: SearchResults }) {
  const { words, language } = useLanguage();
  const { notices, readAs, meant } = results;
  if (notices.length + readAs.length + meant.length === 0) return null;
  return (
    <section aria-label={words.results.notices} className={styles.notices}>
      <Banner tone="note">
        {meant.map(({ q, total }) => (
          <p key={q}>
            {words.query.meant}
            <Link to="/" search={addressOf({ ...request, page: 1, q })} className={styles.way}>
              {q}
            </Link>
            {words.zero.gives(formatCount(total, words))}
          </p>
        ))}
        {notices.map(({ code, message, query }) => (
          <p key={message}>
            {language === 'zh' ? message : words.results.noticeCodes[code]}
            {query !== undefined && (
              <Link to="/" search={addressOf({ ...request, page: 1, q: query })} className={styles.way}>
                {words.query.repaired(query)}
              </Link>
            )}
          </p>
        ))}
        {readAs.length > 0 && (
          <p>
            {readAs.map(({ said, as }) => words.query.readAs(said, as)).join(words.separator)}
            <Link to="/" search={addressOf({ ...request, page: 1, verbatim: true })} className={styles.way}>
              {words.query.takeBack}
            </Link>
          </p>
        )}
      </Banner>
    </section>
  );
}
