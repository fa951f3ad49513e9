import { defaultSort, type SearchRequest } from '@anjian/domain';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { countQuery } from '../../queries.ts';
import { addressOf } from '../../routes/address.ts';
import { formatCount } from '../../words/format.ts';
import { useWords } from '../../words/language.tsx';
import { conditionsOf, unquoted } from '../conditions.ts';
import styles from './zero-results.module.css';

// Each way out asks the server once; more than this many nobody reads.
const MOST_WAYS = 8;

type Way = { text: string; request: SearchRequest };

/** Nothing was found: what was asked, and one link for each condition that could be dropped, with what it would give. */
export function ZeroResults({ request }: { request: SearchRequest }) {
  const words = useWords();
  const ways = useWays(request);
  const answers = useQueries({
    queries: ways.map((way) => countQuery(way.request)),
  });
  const asked = [
    ...(request.q === '' ? [] : [words.results.titleFor(request.q)]),
    ...conditionsOf(request, words).map((each) => each.text),
  ];
  return (
    <section className={styles.zero}>
      <h2>{words.zero.title}</h2>
      <p>
        {words.zero.asked} {asked.join(words.separator)}
      </p>
      <h3>{words.zero.hints}</h3>
      <ul className={styles.ways}>
        {ways.map((way, at) => {
          const total = answers[at]?.data;
          return (
            <li key={way.text}>
              {/* What would give nothing either is said, and leads nowhere. */}
              {total === 0 ? (
                way.text
              ) : (
                <Link to="/" search={addressOf(way.request)} preload={false}>
                  {way.text}
                </Link>
              )}
              {total !== undefined && (
                <span className={styles.gives}>{words.zero.gives(formatCount(total, words))}</span>
              )}
            </li>
          );
        })}
        {request.q !== '' && <li>{words.zero.shorter}</li>}
      </ul>
      <p className={styles.covers}>{words.zero.covers}</p>
    </section>
  );
}

function useWays(request: SearchRequest): Way[] {
  const words = useWords();
  const { zero } = words;
  const conditions = conditionsOf(request, words);
  const first = { ...request, page: 1 };
  const plain = unquoted(request.q);
  const ways: Way[] = [];
  if (plain !== null) ways.push({ text: zero.unquote, request: { ...first, q: plain } });
  for (const { text, without } of conditions) ways.push({ text: zero.drop(text), request: without });
  if (conditions.length > 1 && request.q !== '')
    ways.push({ text: zero.clear, request: { ...first, filters: {}, excluded: {}, ranges: {} } });
  if (conditions.length > 0 && request.q !== '') {
    ways.push({ text: zero.dropQuery, request: { ...first, q: '', sort: defaultSort('') } });
  }
  return ways.slice(0, MOST_WAYS);
}
