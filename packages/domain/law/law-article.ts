import * as v from 'valibot';
import { HitSchema, PassageSchema } from '../search/search-results.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.nullable(v.string());

/** Whether a text of an article holds today: as far as the library knows, replaced by a later one, repealed, or still to come. */
export const ARTICLE_STATES = ['in_force', 'amended', 'expired', 'not_yet'] as const;

/**
 * An article as one or more stored texts print it. `issuedOn` is the day of the text (its last amendment), `since` the first day from
 * which it can have been in force, `until` the first day of the next stored text that differs.
 */
export const ArticleVersionSchema = v.object({
  documentId: v.string(),
  title: v.string(),
  /** The paragraph at which the article begins in that document. */
  paragraph: count,
  heading: v.string(),
  text: v.array(v.string()),
  issuedOn: day,
  since: day,
  /** Whether the words are new on that day; else they may be older, since the amendment of that day is not stored. */
  sinceKnown: v.boolean(),
  until: day,
  state: v.picklist(ARTICLE_STATES),
  /** A digest that comes with the product, in its own words: no text of the law. */
  digest: v.boolean(),
  /** Later texts of the law that print the article in the same words. */
  sameIn: v.array(v.object({ documentId: v.string(), title: v.string(), issuedOn: day })),
});
/** See {@link ArticleVersionSchema}. */
export type ArticleVersion = v.InferOutput<typeof ArticleVersionSchema>;

/**
 * The text on an earlier day: `stored`; `unchanged`, where the texts before and after are stored and alike; or `missing`, with the
 * days of the texts that the library lacks. `version` is a place in the list of versions.
 */
export const EarlierTextSchema = v.object({
  on: v.string(),
  version: v.nullable(count),
  state: v.picklist(['stored', 'unchanged', 'missing']),
  missing: v.array(v.string()),
});
/** See {@link EarlierTextSchema}. */
export type EarlierText = v.InferOutput<typeof EarlierTextSchema>;

const CitingCountSchema = v.object({ value: v.string(), label: v.string(), labelEn: v.string(), count });

/** A document that cites, with the passages in which it does (three at most; `places` says how many there are). */
export const CitingHitSchema = v.object({
  ...v.pick(HitSchema, ['id', 'kind', 'tier', 'title', 'docNumber', 'date', 'dateKind', 'yearTold', 'fictional'])
    .entries,
  passages: v.array(PassageSchema),
  places: count,
});
/** See {@link CitingHitSchema}. */
export type CitingHit = v.InferOutput<typeof CitingHitSchema>;

/** What cites an article or a document, counted by duty crime and by year; each count leaves out its own choice. */
export const CitingSchema = v.object({
  total: count,
  page: count,
  size: count,
  crimes: v.array(CitingCountSchema),
  years: v.array(CitingCountSchema),
  hits: v.array(CitingHitSchema),
});
/** See {@link CitingSchema}. */
export type Citing = v.InferOutput<typeof CitingSchema>;

/** An article of a law: its stored texts, newest first, those of today and of an asked day, and what cites it. */
export const LawArticleSchema = v.object({
  key: v.string(),
  law: v.string(),
  article: count,
  sub: v.nullable(count),
  /** As it is printed: 刑法第三百八十八条之一. */
  label: v.string(),
  /** Whether any text of the law is stored. */
  known: v.boolean(),
  versions: v.array(ArticleVersionSchema),
  now: v.nullable(count),
  earlier: v.nullable(EarlierTextSchema),
  /** Days on which the law was adopted or amended, of which no text is stored. */
  missing: v.array(v.string()),
  citing: CitingSchema,
});
/** See {@link LawArticleSchema}. */
export type LawArticle = v.InferOutput<typeof LawArticleSchema>;

/** A citation of a document as the library can answer it: whether it holds the text, where, and how many documents cite the same. */
export const CitedTextSchema = v.object({
  key: v.string(),
  /** The document itself, where one is cited as a whole and is stored. */
  documentId: v.nullable(v.string()),
  stored: v.boolean(),
  citing: count,
});
/** See {@link CitedTextSchema}. */
export type CitedText = v.InferOutput<typeof CitedTextSchema>;
