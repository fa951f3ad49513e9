/** Fields whose value is text that must stand there: a part of a document, or one of its properties by name. */
export const TEXT_FIELDS = [
  'title',
  'keywords',
  'holding',
  'facts',
  'prosecution',
  'reasoning',
  'significance',
  'crime',
  'sector',
  'article',
  'number',
  'issuer',
] as const;
/** One of {@link TEXT_FIELDS}. */
export type TextField = (typeof TEXT_FIELDS)[number];

/** Fields whose value is a number or a stretch of numbers: years, numbers of 检例, amounts in 元, terms of imprisonment in months. */
export const RANGE_FIELDS = ['year', 'example', 'amount', 'term'] as const;
/** One of {@link RANGE_FIELDS}. */
export type RangeField = (typeof RANGE_FIELDS)[number];

/** The ends of a range; an end that is missing is open. */
export type Bounds = { gt?: number; gte?: number; lt?: number; lte?: number };

/**
 * A part of a query. `word` is a run of text as it was typed, left to the lexicon; `near` wants its words within so many characters of
 * each other in any order; within a `field` stand words, phrases and groups of them.
 */
export type QueryNode =
  | { type: 'word'; text: string }
  | { type: 'phrase'; text: string }
  | { type: 'near'; words: readonly string[]; within: number }
  | { type: 'field'; field: TextField; node: QueryNode }
  | { type: 'range'; field: RangeField; bounds: Bounds }
  | { type: 'not'; node: QueryNode }
  | { type: 'and' | 'or'; nodes: readonly QueryNode[] };

/** A part of a query and where it stands in what was typed, in UTF-16 units; what was typed without it is the query without it. */
export type QueryItem = { node: QueryNode; start: number; end: number };

/** What is not as it should be. */
export type QueryFaultCode =
  | 'unclosed_quote'
  | 'stray_quote'
  | 'unclosed_bracket'
  | 'stray_bracket'
  | 'too_deep'
  | 'dangling_or'
  | 'dangling_not'
  | 'empty_field'
  | 'bad_range';

/** A fault and the place of its repair: what stands from `at` on for `remove` units is replaced by `insert`. `text` is what it was read as. */
export type QueryFault = { code: QueryFaultCode; at: number; remove: number; insert: string; text: string };

/**
 * A query taken apart. All items are wanted (free words by the rule of the search). `prose` says that it reads as sentences: then it
 * is one word with all of it, and marks and brackets in it mean what they mean in a text.
 */
export type QueryTree = { items: readonly QueryItem[]; faults: readonly QueryFault[]; prose: boolean };
