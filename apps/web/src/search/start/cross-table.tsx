import { EMPTY_SEARCH, type FacetName, withFilter } from '@anjian/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { crossQuery } from '../../queries.ts';
import { addressOf } from '../../routes/address.ts';
import { formatCount } from '../../words/format.ts';
import { useLanguage } from '../../words/language.tsx';
import styles from './cross-table.module.css';

/** The library by offence and sector: every number leads to its documents, and the darker its ground the more there are. */
export function CrossTable() {
  const { words, language } = useLanguage();
  const { data } = useQuery(crossQuery());
  const { start } = words;
  const name = (term: { label: string; labelEn: string }) => (language === 'zh' ? term.label : term.labelEn);
  // Nothing to cross in a library without cases; while the counts are on their way their room is kept.
  if (data && (data.crimes.length === 0 || data.sectors.length === 0)) return null;
  const most = Math.max(1, ...(data?.crimes ?? []).flatMap(({ cells }) => cells));
  return (
    <section aria-labelledby="cross" className={styles.cross}>
      <div className={styles.head}>
        <h2 id="cross">{start.cross}</h2>
        <p>{start.crossHint}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1) */}
      <section className={styles.scroll} tabIndex={0} aria-label={start.crossTable}>
        {data && (
          <table className={styles.table}>
            <thead>
              <tr>
                <td />
                <th scope="col">{start.crossAll}</th>
                {data.sectors.map((sector) => (
                  <th key={sector.value} scope="col">
                    <WayIn chosen={{ sector: sector.value }}>{name(sector)}</WayIn>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.crimes.map((crime) => (
                <tr key={crime.value}>
                  <th scope="row">
                    <WayIn chosen={{ crime: crime.value }}>{name(crime)}</WayIn>
                  </th>
                  <td>{formatCount(crime.count, words)}</td>
                  {data.sectors.map((sector, at) => {
                    const count = crime.cells[at] ?? 0;
                    return (
                      <td key={sector.value} data-tint={tintOf(count, most)}>
                        {count > 0 && (
                          <WayIn
                            chosen={{ crime: crime.value, sector: sector.value }}
                            label={start.crossCell(name(crime), name(sector), count)}
                          >
                            {formatCount(count, words)}
                          </WayIn>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </section>
  );
}

/** Five tints by the share of the fullest cell; the number is always printed. */
function tintOf(count: number, most: number): number | undefined {
  return count === 0 ? undefined : Math.ceil((5 * count) / most);
}

type WayInProps = { chosen: Partial<Record<FacetName, string>>; label?: string; children: ReactNode };

function WayIn({ chosen, label, children }: WayInProps) {
  const request = Object.entries(chosen).reduce(
    (search, [facet, value]) => withFilter(search, facet as FacetName, [value]),
    EMPTY_SEARCH,
  );
  return (
    <Link to="/" search={addressOf(request)} preload={false} {...(label === undefined ? {} : { 'aria-label': label })}>
      {children}
    </Link>
  );
}
