import type { WhyHit } from '@anjian/domain';
import type { Query } from '../query.ts';

/** A fixed addition to the score, with what it is given for; what stands in for typed words needs no reason of its own. */
export type Lift = { reason: WhyHit['lifts'][number] | undefined; query: Query };

/** What was asked for by its own number or name is what was meant: more than any sum of word scores. */
export const NAMED_BOOST = 60;
/** A document that cites the article asked for. */
export const CITES_BOOST = 12;
/** The statute itself, where its name is one word among others. */
export const STATUTE_BOOST = 6;
/** A document about the offence asked for, not one that mentions it. */
export const CRIME_BOOST = 4;
/** Words of the statute in place of those that were typed. */
export const REPHRASED_BOOST = 6;

/** A fixed addition to the score of what matches. */
export function boosted(filter: Query, boost: number): Query {
  return { constant_score: { filter, boost } };
}

/** What a document gets for a reason. */
export function liftFor(type: WhyHit['lifts'][number]['type'], value: string, filter: Query, boost: number): Lift {
  return { reason: { type, value }, query: boosted(filter, boost) };
}
