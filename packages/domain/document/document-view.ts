import * as v from 'valibot';
import { HitSchema } from '../search/search-results.ts';
import { TIERS } from '../taxonomy/tiers.ts';
import { VALIDITIES } from '../taxonomy/validity.ts';
import { LegalDocumentSchema } from './legal-document.ts';
import { SiblingSchema } from './relations.ts';
import { RepealerSchema } from './repeals.ts';

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

const LabelSchema = v.object({ zh: v.string(), en: v.string() });

/** A value that an editor set right: the field, what stands there now and what was extracted, who said so, when and why. */
export const CorrectionViewSchema = v.object({
  field: v.string(),
  label: LabelSchema,
  values: v.array(LabelSchema),
  extracted: v.array(LabelSchema),
  editor: v.string(),
  /** ISO 8601. */
  at: v.string(),
  reason: v.string(),
});
/** See {@link CorrectionViewSchema}. */
export type CorrectionView = v.InferOutput<typeof CorrectionViewSchema>;

/** The published batch that a document is a case of, or is itself. */
export const BatchViewSchema = v.object({
  /** Null where the batch itself is not shown. */
  id: v.nullable(v.string()),
  title: v.string(),
  /** Which of its cases this is; null for the batch itself. */
  number: v.nullable(whole),
  /** The paragraphs before the first case. */
  preface: v.array(v.string()),
  cases: v.array(v.object({ id: v.string(), title: v.string(), number: whole })),
  files: v.array(OriginalFileSchema),
});
/** See {@link BatchViewSchema}. */
export type BatchView = v.InferOutput<typeof BatchViewSchema>;

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
  /** The first day out of force, told by itself, by an editor or by a later text; null where none is told, and on cases. */
  expiredOn: v.nullable(v.string()),
  /** The text of the library that repeals it, or will; null where none does. */
  repealedBy: v.nullable(RepealerSchema),
  /** Issued, else decided. */
  date: v.nullable(v.string()),
  /** Of what has no date, the year that its number or title bears. */
  yearTold: HitSchema.entries.yearTold,
  document: LegalDocumentSchema,
  files: v.array(OriginalFileSchema),
  /** What editors set right; it stands in `document` already. */
  corrections: v.array(CorrectionViewSchema),
  /** Other sources and versions, other parts, commentaries and what they are on. */
  siblings: v.array(SiblingSchema),
  /** Null where it belongs to none. */
  batch: v.nullable(BatchViewSchema),
  /** What the query of the address matched in this text; empty without one. */
  marks: v.array(MarkSchema),
});
/** See {@link DocumentViewSchema}. */
export type DocumentView = v.InferOutput<typeof DocumentViewSchema>;
