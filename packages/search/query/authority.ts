import type { Tier } from '@anjian/domain';
import { validityClauses } from './filters.ts';
import type { Query } from './query.ts';

/**
 * How much the effect tier counts: gently, so that it decides between documents that fit alike and never lifts one that fits badly.
 * General regulations and rules say little about crimes and are many.
 */
const TIER_FACTORS: Record<Tier, number> = {
  law: 1,
  regulation: 0.8,
  interpretation: 1.15,
  guiding: 1.15,
  normative: 1.1,
  rule: 0.8,
  typical: 1.05,
  reference: 1,
  other: 0.8,
};
/** A document about a duty crime, in a library of duty crimes. */
const DUTY_CRIME_FACTOR = 1.2;
/** What is no longer law is found, after what is. */
const EXPIRED_FACTOR = 0.7;

/** Fiction and digests give way to the real texts of an office; among themselves nothing changes. */
const DEMONSTRATION_FACTOR = 0.3;

/** The query with its scores weighed by authority, subject and validity. */
export function weighByAuthority(query: Query, today: string): Query {
  return {
    function_score: {
      query,
      functions: [
        ...Object.entries(TIER_FACTORS).map(([tier, weight]) => ({ filter: { term: { tier } }, weight })),
        { filter: { exists: { field: 'crimes' } }, weight: DUTY_CRIME_FACTOR },
        { filter: validityClauses(today).expired, weight: EXPIRED_FACTOR },
        { filter: { term: { demonstration: true } }, weight: DEMONSTRATION_FACTOR },
      ],
      score_mode: 'multiply',
      boost_mode: 'multiply',
    },
  };
}
