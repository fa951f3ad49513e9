import { SCOPES, type ScopeName } from '@anjian/domain';
import { sectionField } from '../indices/section-field.ts';
import type { Query } from './query.ts';

/**
 * Where a text must stand: anywhere, or in one of these fields of characters. A word is there when its characters stand side by side
 * in one paragraph.
 */
export type Target = readonly string[];

/** The whole text, title included. */
export const WHOLE: Target = ['body'];

/** The fields of parts of documents. */
export function targetOf(scopes: readonly ScopeName[]): Target {
  if (scopes.length === 0) return WHOLE;
  return [
    ...new Set(scopes.flatMap((name) => SCOPES.find((each) => each.name === name)?.parts.map(sectionField) ?? [])),
  ];
}

/** Characters side by side in one paragraph of the target. */
export function phraseIn(target: Target, text: string): Query {
  return anyOf(target.map((field) => ({ match_phrase: { [field]: { query: text } } })));
}

/** At least one of these. */
export function anyOf(ways: readonly Query[]): Query {
  const [only] = ways;
  return only && ways.length === 1 ? only : { bool: { should: [...ways], minimum_should_match: 1 } };
}
