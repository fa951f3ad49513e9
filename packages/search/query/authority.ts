import { RANKING } from '../ranking.ts';
import { validityClauses } from './filters.ts';
import type { Query } from './query.ts';

/** What beside the text decides: `told` facts look at no tier; `caseFactor` stands cases before norms. */
export type Authority = { told?: boolean; caseFactor?: number };

const ABOUT_DUTY: Query = { exists: { field: 'crimes' } };
/** Facts of any kind are told; that a norm is about duty crimes says nothing of them (facts → articles .299 → .31). */
const DUTY_CASE: Query = { bool: { filter: [ABOUT_DUTY, { term: { family: 'case' } }] } };

/** The query with its scores weighed by authority, subject and validity. */
export function weighByAuthority(query: Query, today: string, { told = false, caseFactor = 1 }: Authority = {}): Query {
  const { tiers, dutyCrime, expired, demonstration } = RANKING;
  return {
    function_score: {
      query,
      functions: [
        ...(told ? [] : Object.entries(tiers).map(([tier, weight]) => ({ filter: { term: { tier } }, weight }))),
        ...(caseFactor === 1 ? [] : [{ filter: { term: { family: 'case' } }, weight: caseFactor }]),
        { filter: told ? DUTY_CASE : ABOUT_DUTY, weight: dutyCrime },
        { filter: validityClauses(today).expired, weight: expired },
        { filter: { term: { demonstration: true } }, weight: demonstration },
      ],
      score_mode: 'multiply',
      boost_mode: 'multiply',
    },
  };
}
