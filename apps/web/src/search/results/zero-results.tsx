import { defaultSort, formatSearch, type SearchRequest, type SearchResults } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { addressOf } from '../../routes/address.ts';
import { formatCount } from '../../words/format.ts';
import { useWords } from '../../words/language.tsx';
import { allConditionsOf, conditionsOf } from '../conditions.ts';
import styles from './zero-results.module.css';

type Way = { text: string; request: SearchRequest };

/** Nothing was found: what was asked, and one link for each part of it that could be dropped, with what it would give. */
export function ZeroResults({ request, ways: counted }: { request: SearchRequest; ways: SearchResults['ways'] }) {
  const words = useWords();
  const totals = new Map(counted.map(({ address, total }) => [address, total]));
  const asked = [
    ...(request.q === '' ? [] : [words.results.titleFor(request.q)]),
    ...conditionsOf(request, words).map((each) => each.text),
  ];
  // What would give nothing either is no way out, and two ways to the same list are one.
  const useful = useWays(request).filter((way) => (totals.get(keyOf(way.request)) ?? 0) > 0);
  const ways = [...new Map(useful.map((way) => [keyOf(way.request), way])).values()];
  return (
    <section className={styles.zero}>
      <h2>{words.zero.title}</h2>
      <p>
        {words.zero.asked} {asked.join(words.separator)}
      </p>
      <h3>{words.zero.hints}</h3>
      <ul className={styles.ways}>
        {ways.map((way) => (
          <li key={way.text}>
            <Link to="/" search={addressOf(way.request)} preload={false}>
              {way.text}
            </Link>
            <span className={styles.gives}>
              {words.zero.gives(formatCount(totals.get(keyOf(way.request)) ?? 0, words))}
            </span>
          </li>
        ))}
        {request.q !== '' && <li>{words.zero.shorter}</li>}
      </ul>
      <p className={styles.covers}>{words.zero.covers}</p>
    </section>
  );
}

/** The address by which the server counted a search. */
function keyOf(request: SearchRequest): string {
  return formatSearch(request).toString();
}

function useWays(request: SearchRequest): Way[] {
  const words = useWords();
  const { zero } = words;
  const first = { ...request, page: 1 };
  const bare = { ...first, filters: {}, excluded: {}, ranges: {}, scopes: [], within: [], verbatim: false };
  return [
    ...allConditionsOf(request, words).map(({ text, without }) => ({ text: zero.drop(text), request: without })),
    { text: zero.clear, request: bare },
    { text: zero.dropQuery, request: { ...first, q: '', sort: defaultSort('') } },
  ];
}
