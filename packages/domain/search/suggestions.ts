import * as v from 'valibot';
import { MarkedTextSchema } from './search-results.ts';

/** What a suggestion is, in the order in which the list shows the groups. */
export const SUGGESTION_KINDS = ['crime', 'article', 'document', 'phrase'] as const;
/** One of {@link SUGGESTION_KINDS}. */
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** Suggestions of one answer at most: what the eye takes in without reading a list. */
export const MAX_SUGGESTIONS = 8;

/**
 * One suggestion: `id` is that of an offence, the key of an article, the id of a document, or the phrase itself; `parts` are its words
 * with what was typed marked; `note` says more where there is more (the former name that was typed, the number of a document).
 */
export const SuggestionSchema = v.object({
  kind: v.picklist(SUGGESTION_KINDS),
  id: v.string(),
  text: v.string(),
  parts: MarkedTextSchema,
  note: v.string(),
  /** How many documents of the library concern it; null for a document. */
  count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
/** See {@link SuggestionSchema}. */
export type Suggestion = v.InferOutput<typeof SuggestionSchema>;

/**
 * What may be meant by a text that is being typed, in groups. `from` is where in the text the piece begins that the suggestions
 * complete: choosing one replaces from there on (documents stand for the whole text).
 */
export const SuggestionsSchema = v.object({
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  groups: v.array(v.object({ kind: v.picklist(SUGGESTION_KINDS), items: v.array(SuggestionSchema) })),
});
/** See {@link SuggestionsSchema}. */
export type Suggestions = v.InferOutput<typeof SuggestionsSchema>;
