import { type FacetName, facetNamed, type SimilarResults } from '@anjian/domain';
import { formatCount, formatPercent } from '../words/format.ts';
import { useLabel, useLanguage } from '../words/language.tsx';
import { SimilarHitCard } from './similar-hit.tsx';
import styles from './similar-page.module.css';
import type { Narrowed } from './similar-page.tsx';

/** The facets by which similar cases are narrowed on this page, the values of each that are shown. */
const FACETS_SHOWN: readonly FacetName[] = ['crime', 'modus', 'amountBand', 'sector', 'level', 'kind'];
const VALUES_SHOWN = 6;

type Props = { results: SimilarResults; narrowed: Narrowed; narrow: (next: Narrowed) => void; busy: boolean };

/** What is likely, how to narrow, and the cases. */
export function SimilarResultsView({ results, narrowed, narrow, busy }: Props) {
  const { words } = useLanguage();
  const { similar } = words;
  const { likely, hits, total, removed } = results;
  return (
    <section aria-label={similar.results} aria-busy={busy} className={styles.results}>
      <p role="status" className={styles.total}>
        {similar.total(formatCount(total, words))} {removed > 0 && similar.removed(removed)}
      </p>
      {likely.crimes.length + likely.articles.length > 0 && (
        <div className={styles.likely}>
          <h2>{similar.likely}</h2>
          <ul>
            {[...likely.crimes, ...likely.articles].map(({ value, label, share }) => (
              <li key={value}>
                <span lang="zh-CN">{label}</span> <span className={styles.share}>{formatPercent(share, words)}</span>
              </li>
            ))}
          </ul>
          <p className={styles.hint}>{similar.likelyNote}</p>
        </div>
      )}
      <Facets results={results} narrowed={narrowed} narrow={narrow} />
      {hits.length === 0 ? (
        <p>{similar.none}</p>
      ) : (
        <ol className={styles.cards}>
          {hits.map((hit) => (
            <li key={hit.id}>
              <SimilarHitCard hit={hit} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Facets({ results, narrowed, narrow }: Omit<Props, 'busy'>) {
  const { words, language } = useLanguage();
  const label = useLabel();
  const toggle = (name: FacetName, value: string): void => {
    const chosen = narrowed[name] ?? [];
    const { [name]: _old, ...rest } = narrowed;
    const left = chosen.filter((each) => each !== value);
    const next = left.length === chosen.length ? [...chosen, value] : left;
    narrow(next.length === 0 ? rest : { ...rest, [name]: next });
  };
  const shown = FACETS_SHOWN.filter((name) => (results.facets[name]?.length ?? 0) > 0);
  return (
    <div className={styles.facets}>
      {shown.map((name) => (
        <fieldset key={name}>
          <legend>{label(facetNamed(name).label)}</legend>
          {results.facets[name]
            ?.filter((each) => each.selected || each.count > 0)
            .slice(0, VALUES_SHOWN)
            .map((each) => (
              <button
                key={each.value}
                type="button"
                className={styles.choice}
                aria-pressed={each.selected}
                onClick={() => toggle(name, each.value)}
              >
                {language === 'zh' ? each.label : each.labelEn}
                <span className={styles.share}>{formatCount(each.count, words)}</span>
              </button>
            ))}
        </fieldset>
      ))}
    </div>
  );
}
