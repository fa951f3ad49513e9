import { EMPTY_SEARCH, type FacetName, type SearchResults, withFilter } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { addressOf } from '../../routes/address.ts';
import { formatCount } from '../../words/format.ts';
import { useLanguage } from '../../words/language.tsx';
import styles from './start-page.module.css';

// Enough to show the breadth of the library; the facets of any search show the rest.
const SHOWN: readonly { name: FacetName; title: 'kinds' | 'sectors'; most: number }[] = [
  { name: 'kind', title: 'kinds', most: 12 },
  { name: 'sector', title: 'sectors', most: 31 },
];

/** What the library holds by kind and sector: each number is a way in. */
export function Coverage({ facets }: { facets: SearchResults['facets'] }) {
  const { words, language } = useLanguage();
  return (
    <div className={styles.coverage}>
      {SHOWN.map(({ name, title, most }) => {
        const values = (facets[name] ?? []).filter((each) => each.count > 0);
        if (values.length === 0) return null;
        return (
          <section key={name} aria-labelledby={`coverage-${name}`}>
            <div className={styles.sectionHead}>
              <h2 id={`coverage-${name}`}>{words.start[title]}</h2>
            </div>
            <ul className={styles.values}>
              {values.slice(0, most).map((each) => (
                <li key={each.value}>
                  <Link
                    to="/"
                    search={addressOf(withFilter(EMPTY_SEARCH, name, [each.value]))}
                    preload={false}
                    className={styles.value}
                  >
                    <span>{language === 'zh' ? each.label : each.labelEn}</span>
                    <span className={styles.number}>{formatCount(each.count, words)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
