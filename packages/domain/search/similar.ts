import * as v from 'valibot';
import { FACET_NAMES } from './facet.ts';
import { FacetCountSchema, HitSchema, MarkedTextSchema, NoticeSchema, PassageSchema } from './search-results.ts';

/** Longest text for which similar cases are looked for, in characters. */
export const MAX_SIMILAR_LENGTH = 50_000;

/** What two cases can share beside words, as the facets name it. */
export const SHARED_NAMES = ['crime', 'article', 'modus', 'level', 'circumstance', 'amountBand'] as const;
/** See {@link SHARED_NAMES}. */
export type SharedName = (typeof SHARED_NAMES)[number];

/** What similar cases are compared by (类案检索): the facts, the point in dispute, the application of the law. */
export const SIDES = ['facts', 'issues', 'law'] as const;
/** One of {@link SIDES}. */
export type Side = (typeof SIDES)[number];

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const SharedSchema = v.object(
  Object.fromEntries(SHARED_NAMES.map((name) => [name, v.array(v.string())])) as Record<
    SharedName,
    v.ArraySchema<v.StringSchema<undefined>, undefined>
  >,
);
/** Values by facet: what two cases share, or what was found in a text. */
export type Shared = v.InferOutput<typeof SharedSchema>;

/** A passage of a case and the sentence of the reader's own text that it answers. */
export const SidePassageSchema = v.object({
  ...PassageSchema.entries,
  side: v.picklist(SIDES),
  own: MarkedTextSchema,
});
/** See {@link SidePassageSchema}. */
export type SidePassage = v.InferOutput<typeof SidePassageSchema>;

/** A similar case: a hit as in a search, with what it shares. */
export const SimilarHitSchema = v.object({
  ...HitSchema.entries,
  passages: v.array(SidePassageSchema),
  shared: SharedSchema,
});
/** See {@link SimilarHitSchema}. */
export type SimilarHit = v.InferOutput<typeof SimilarHitSchema>;

/**
 * A value that similar cases have: how many of those heard (`voters`), the share that they make (0 to 1, nearer ones count for more), and
 * the score by which values are ordered. For reference only.
 */
const LikelySchema = v.object({
  value: v.string(),
  label: v.string(),
  cases: whole,
  share: v.number(),
  score: v.number(),
});

/**
 * Similar cases. `total` counts among the nearest that were looked at, `tooFar` those of them that are not alike enough to be listed; `understood` is what was found in the text itself, `likely` what
 * the nearest cases were about, with the offences (`otherwise`) that the same deed is where the doer is, or is not, a state functionary, `removed` how many names and numbers were left out of the search.
 */
export const SimilarResultsSchema = v.object({
  total: whole,
  tooFar: whole,
  size: whole,
  took: whole,
  hits: v.array(SimilarHitSchema),
  facets: v.record(v.picklist(FACET_NAMES), v.array(FacetCountSchema)),
  understood: SharedSchema,
  likely: v.object({
    voters: whole,
    crimes: v.array(LikelySchema),
    articles: v.array(LikelySchema),
    modi: v.array(LikelySchema),
    otherwise: v.array(v.string()),
  }),
  removed: whole,
  notices: v.array(NoticeSchema),
});
/** See {@link SimilarResultsSchema}. */
export type SimilarResults = v.InferOutput<typeof SimilarResultsSchema>;
