import { STATUTES } from '@anjian/domain';
import { RANKING } from '../ranking.ts';
import type { Query } from './query.ts';
import { boosted } from './terms/boosts.ts';

/** What is stored of a case's citations. */
export type Citing = { family?: 'case' | 'norm'; cites?: readonly string[] };

/** The names of these fields. */
export const CITING = ['family', 'cites'] as const satisfies (keyof Citing)[];

/** A whole statute is cited by nearly every case, and says nothing of its articles. */
const WHOLE_STATUTES = new Set(STATUTES.map(({ name }) => name));

/**
 * What cites what the best cases of told facts cite: an article or a norm that several of them name lifts the norms that print it, are called so
 * or are about it, each by the share of the cases that name the most cited of it. Told facts have few words of the law that applies to them.
 * @param score what a norm gets by what all the cases cite
 */
export function citedLaw(hits: readonly { _source?: Citing | undefined }[], score: number): Query[] {
  const { documents, cases, leastCases, keys } = RANKING.citedLaw;
  const heard = hits
    .slice(0, documents)
    .flatMap(({ _source }) => (_source?.family === 'case' ? [_source.cites ?? []] : []))
    .slice(0, cases);
  const counts = new Map<string, number>();
  for (const key of heard.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const named = [...counts]
    .filter(([key, count]) => count >= leastCases && !WHOLE_STATUTES.has(key))
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, keys);
  if (named.length === 0) return [];
  const lifts = named.map(([key, count]) => boosted(concerns(key), (score * count) / heard.length));
  return [{ bool: { filter: [{ term: { family: 'norm' } }], must: [{ dis_max: { queries: lifts } }] } }];
}

/** The norms that print an article, are known by a name, or cite either. */
function concerns(key: string): Query {
  const should = ['holds', 'citedAs', 'cites'].map((field): Query => ({ term: { [field]: key } }));
  return { bool: { should, minimum_should_match: 1 } };
}
