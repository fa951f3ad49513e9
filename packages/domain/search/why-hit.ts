import * as v from 'valibot';
import { KINDS } from '../taxonomy/kinds.ts';
import { SCOPE_PARTS, type ScopePart } from './scopes.ts';
import { TierSchema, ValiditySchema } from './search-results.ts';

/** Where something stands: a part of the document, or else its text. */
export const PLACES = [...(Object.keys(SCOPE_PARTS) as ScopePart[]), 'text'] as const;

/** What may lift a document that a query names: an offence, a cited article, a law's own text, a number, the whole title. */
export const LIFTS = ['crime', 'article', 'statute', 'number', 'title'] as const;

/** What beside the text weighs in the order by relevance; `level` says that nothing was changed for it. */
export const FACTORS = ['tier', 'duty', 'expired', 'demonstration'] as const;

/** Why a document is among the results of a search, as facts; the screen says them in words. */
export const WhyHitSchema = v.object({
  id: v.string(),
  kind: v.picklist(KINDS.terms.map((term) => term.id)),
  tier: TierSchema,
  /** Null on cases. */
  validity: v.nullable(ValiditySchema),
  fictional: v.boolean(),
  /** Whether the text tells facts: then words count by their number, and nobody wants to know where each stands. */
  told: v.boolean(),
  /** Whether it has fewer words than the rule wants, and is listed because hardly anything has them all. */
  relaxed: v.boolean(),
  /** Words and exact phrases of the query in order; `as` are the wordings of statutes by which it was found. */
  words: v.array(
    v.object({
      text: v.string(),
      exact: v.boolean(),
      found: v.boolean(),
      places: v.array(v.picklist(PLACES)),
      as: v.array(v.string()),
    }),
  ),
  /** Field words, ranges, alternatives and narrowing queries that it meets, as they are typed. */
  conditions: v.array(v.string()),
  /** What of it the query names; `value` is a taxonomy id, an article as 刑法:385, or a name. */
  lifts: v.array(v.object({ type: v.picklist(LIFTS), value: v.string() })),
  /** What the factors did; none where the order does not look at relevance. */
  factors: v.array(v.object({ name: v.picklist(FACTORS), effect: v.picklist(['raised', 'lowered', 'level']) })),
});
/** See {@link WhyHitSchema}. */
export type WhyHit = v.InferOutput<typeof WhyHitSchema>;
