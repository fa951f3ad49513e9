import type { ScopePart, WhyHit } from '@anjian/domain';
import type { Query } from '../query/query.ts';

/** One thing that is asked of a document: a clause, and what it means where it matches. `word` is the place of a word in the query. */
export type Finding = { query: Query } & (
  | { type: 'strict' }
  | { type: 'word'; word: number }
  | { type: 'place'; word: number; part: ScopePart }
  | { type: 'wording'; word: number; wording: string }
  | { type: 'condition'; text: string }
  | { type: 'lift'; reason: WhyHit['lifts'][number] }
  | { type: 'factor'; name: WhyHit['factors'][number]['name']; weight: number }
);

/** The name by which the engine tells that a finding matched: its place in the list. */
export function findingName(place: number): string {
  return `f${place}`;
}
