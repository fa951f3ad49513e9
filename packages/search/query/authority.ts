import type { WhyHit } from '@anjian/domain';
import { RANKING } from '../ranking.ts';
import { validityClauses } from './filters.ts';
import type { Query } from './query.ts';

type FactorName = WhyHit['factors'][number]['name'];

/** What beside the text decides: `told` facts look at no tier; `caseFactor` stands cases before norms. */
export type Authority = { told?: boolean; caseFactor?: number };

const ABOUT_DUTY: Query = { exists: { field: 'crimes' } };
/** Facts of any kind are told; that a norm is about duty crimes says nothing of them (facts → articles .299 → .31). */
const DUTY_CASE: Query = { bool: { filter: [ABOUT_DUTY, { term: { family: 'case' } }] } };

/** A weight by which the score of the documents of `filter` is multiplied. */
export type Weighing = { filter: Query; weight: number };

/** The factors that hold for single documents by their names, those of the tiers apart. */
export function namedFactors(
  today: string,
  { told = false }: Authority,
): Record<Exclude<FactorName, 'tier'>, Weighing> {
  return {
    duty: { filter: told ? DUTY_CASE : ABOUT_DUTY, weight: RANKING.dutyCrime },
    expired: { filter: outOfDate(today), weight: RANKING.expired },
    demonstration: { filter: { term: { demonstration: true } }, weight: RANKING.demonstration },
  };
}

/** The query with its scores weighed by authority, subject and validity. */
export function weighByAuthority(query: Query, today: string, authority: Authority = {}): Query {
  const { told = false, caseFactor = 1 } = authority;
  return {
    function_score: {
      query,
      functions: [
        ...(told
          ? []
          : Object.entries(RANKING.tiers).map(([tier, weight]) => ({ filter: { term: { tier } }, weight }))),
        ...(caseFactor === 1 ? [] : [{ filter: { term: { family: 'case' } }, weight: caseFactor }]),
        ...Object.values(namedFactors(today, authority)),
      ],
      score_mode: 'multiply',
      boost_mode: 'multiply',
    },
  };
}

/** What is no longer law, said by itself or by a later version that the library holds: among versions the latest comes first. */
function outOfDate(today: string): Query {
  const should = [validityClauses(today).expired, { term: { superseded: true } }];
  return { bool: { should, minimum_should_match: 1 } };
}
