import * as v from 'valibot';
import { TIERS } from '../taxonomy/tiers.ts';
import { VALIDITIES } from '../taxonomy/validity.ts';
import { LegalDocumentSchema } from './legal-document.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A stretch of a paragraph that the search matched: UTF-16 offsets, `end` exclusive; paragraph 0 is the title. With `inHeading` it
 * lies in the heading over that paragraph, as the number of an article does.
 */
export const MarkSchema = v.object({
  paragraph: whole,
  start: whole,
  end: whole,
  inHeading: v.optional(v.literal(true)),
});
/** See {@link MarkSchema}. */
export type Mark = v.InferOutput<typeof MarkSchema>;

/** An original file that a document was read from; `href` is where to download it, `bytes` its size. */
export const OriginalFileSchema = v.object({
  sha256: v.string(),
  name: v.string(),
  mediaType: v.string(),
  bytes: whole,
  href: v.string(),
});
/** See {@link OriginalFileSchema}. */
export type OriginalFile = v.InferOutput<typeof OriginalFileSchema>;

/** A published document as the reader's screen shows it, in one of its revisions. */
export const DocumentViewSchema = v.object({
  id: v.string(),
  /** The revision shown, and the newest one. */
  revision: whole,
  latestRevision: whole,
  /** When each revision came (ISO 8601) and why, newest first. */
  revisions: v.array(v.object({ revision: whole, at: v.string(), cause: v.string() })),
  tier: v.picklist(TIERS.terms.map((term) => term.id)),
  /** Null on cases. */
  validity: v.nullable(v.picklist(VALIDITIES.terms.map((term) => term.id))),
  /** Issued, else decided. */
  date: v.nullable(v.string()),
  document: LegalDocumentSchema,
  files: v.array(OriginalFileSchema),
  /** What the query of the address matched in this text; empty without one. */
  marks: v.array(MarkSchema),
});
/** See {@link DocumentViewSchema}. */
export type DocumentView = v.InferOutput<typeof DocumentViewSchema>;
