import { FAMILIES, type SearchRequest, type SearchResults, withFilter } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { addressOf } from '../../routes/address.ts';
import { formatCount } from '../../words/format.ts';
import { useLabel, useWords } from '../../words/language.tsx';
import styles from './family-switch.module.css';

type Props = { request: SearchRequest; facets: SearchResults['facets']; known: boolean };

/** Cases, norms or both, each with what it would give; `known` is false while the counts belong to the search before. */
export function FamilySwitch({ request, facets, known }: Props) {
  const words = useWords();
  const label = useLabel();
  const counts = new Map((facets.family ?? []).map(({ value, count }) => [value, count]));
  const chosen = request.filters.family ?? [];
  // Every document is of one family; what is left out of the search is left out of its count.
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const ways = [
    { key: 'all', text: words.family.all, values: [] as string[], count: all },
    ...FAMILIES.terms.map((term) => ({
      key: term.id,
      text: label(term.label),
      values: [term.id as string],
      count: counts.get(term.id) ?? 0,
    })),
  ];
  const current = chosen.length === 1 ? chosen[0] : 'all';
  return (
    <nav aria-label={words.family.label} className={styles.switch} data-print="no">
      {ways.map(({ key, text, values, count }) => (
        <Link
          key={key}
          to="/"
          search={addressOf(withFilter(request, 'family', values))}
          resetScroll={false}
          preload={false}
          className={styles.way}
          aria-current={key === current ? 'true' : undefined}
          activeOptions={{ exact: true }}
        >
          {text}
          {known && <span className={styles.count}>{formatCount(count, words)}</span>}
        </Link>
      ))}
    </nav>
  );
}
