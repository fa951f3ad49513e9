import * as v from 'valibot';
import { KINDS } from '../taxonomy/kinds.ts';
import { SECTIONS } from '../taxonomy/sections.ts';
import { DateSchema, EvidenceSchema, type Finding, FindingSchema, TagSchema } from './evidence.ts';
import {
  AmountSchema,
  CitationSchema,
  CrimeTagSchema,
  DefendantSchema,
  EventSchema,
  SentenceSchema,
} from './extracted-values.ts';
import { RepealSchema } from './repeals.ts';

/** A paragraph; `n` counts from 1 through the whole document and is the anchor `#p-n` of a permalink. */
const ParagraphSchema = v.object({ n: v.pipe(v.number(), v.integer(), v.minValue(1)), text: v.string() });

/** A section: its normalised kind, the heading as printed (empty where none is printed) and its paragraphs. */
const SectionSchema = v.object({
  kind: v.picklist(SECTIONS.terms.map((term) => term.id)),
  heading: v.string(),
  /** Depth of the heading in norms: 1 编/章, 2 节, 3 条 or 一、; 1 in cases. */
  level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
  paragraphs: v.array(ParagraphSchema),
});

/** Where a document came from: the file or line it was read from and its SHA-256 (hex), and what else the source said. */
const SourceSchema = v.object({
  /** The path relative to the imported root, or the collection of a .jsonl line. */
  name: v.string(),
  /** The id that the source itself gives, where it gives one. */
  sourceId: v.optional(v.string()),
  sha256: v.string(),
  mediaType: v.string(),
  url: v.optional(v.string()),
  metadata: v.optional(v.record(v.string(), v.unknown())),
});

const shared = {
  title: v.pipe(v.string(), v.minLength(1, '没有标题'), v.maxLength(500, '标题超过 500 字')),
  /** The document's own number with 〔〕 and half-width digits: 检例第187号, 法释〔2016〕9号. */
  docNumber: v.optional(v.string()),
  batch: v.optional(v.string()),
  theme: v.optional(v.string()),
  /** Ids of ISSUERS, or the printed name of a body that is not among them. */
  issuers: v.array(v.string()),
  issuedOn: v.optional(DateSchema),
  keywords: v.array(v.string()),
  sections: v.pipe(v.array(SectionSchema), v.minLength(1, '没有正文')),
  crimes: v.array(CrimeTagSchema),
  /** Offences outside the duty-crime list; the ids are their standard or printed names. */
  otherCrimes: v.array(CrimeTagSchema),
  /** Offences that were charged or argued and not established: ids of CRIMES, or names of other ones. Absent in documents stored before. */
  refusedCrimes: v.optional(v.array(TagSchema)),
  sectors: v.array(TagSchema),
  procedures: v.array(TagSchema),
  /** Ids of REGIONS, the narrowest known: a city (4 digits) or a province (2 digits). */
  regions: v.array(TagSchema),
  citations: v.array(CitationSchema),
  /**
   * Documents cited by their number instead of their name: `law` is the number (法释〔2016〕9号, 检例第75号); absent in documents stored
   * before they were read.
   */
  references: v.optional(v.array(CitationSchema)),
  /** Where the plain values stand (number, days, issuers …); absent in documents stored before it was kept. */
  findings: v.optional(v.array(FindingSchema)),
  source: SourceSchema,
  /** The mark at the head of a fictional text. */
  fictional: v.boolean(),
};

/** A case: guiding, typical, reference, or of discipline and supervision. */
const CaseSchema = v.object({
  ...shared,
  family: v.literal('case'),
  kind: v.picklist(KINDS.terms.filter((term) => term.family === 'case').map((term) => term.id)),
  /** The day of the last judgment or ruling, where it is printed. */
  decidedOn: v.optional(DateSchema),
  defendants: v.array(DefendantSchema),
  amounts: v.array(AmountSchema),
  sentences: v.array(SentenceSchema),
  /** The procedure strip; absent in documents stored before it was read. */
  events: v.optional(v.array(EventSchema)),
  /** Ids of CIRCUMSTANCES and of MODI; absent in documents stored before they were read. */
  circumstances: v.optional(v.array(TagSchema)),
  modi: v.optional(v.array(TagSchema)),
});

/** A norm: law, interpretation, opinion, minutes, reply and the like. */
const NormSchema = v.object({
  ...shared,
  family: v.literal('norm'),
  kind: v.picklist(KINDS.terms.filter((term) => term.family === 'norm').map((term) => term.id)),
  effectiveOn: v.optional(DateSchema),
  expiredOn: v.optional(DateSchema),
  /** What a source says of its validity without giving a date; `in_force` is the word of an editor, against whatever other texts say. */
  validityMark: v.optional(v.picklist(['amended', 'expired', 'in_force'])),
  /** Earlier norms that it puts out of force, changes or goes before; absent in documents stored before they were read. */
  repeals: v.optional(v.array(RepealSchema)),
  /** Where it says that earlier rulings that differ give way to it; absent where it says nothing of the kind. */
  prevails: v.optional(v.array(EvidenceSchema)),
});

/** A legal document as it was understood: the union of cases and norms, told apart by `family`, then by `kind`. */
export const LegalDocumentSchema = v.variant('family', [CaseSchema, NormSchema]);
/** See {@link LegalDocumentSchema}. */
export type LegalDocument = v.InferOutput<typeof LegalDocumentSchema>;
/** A case, the one half of {@link LegalDocument}. */
export type CaseDocument = Extract<LegalDocument, { family: 'case' }>;
/** A norm, the other half of {@link LegalDocument}. */
export type NormDocument = Extract<LegalDocument, { family: 'norm' }>;
/** One section of a document. */
export type Section = LegalDocument['sections'][number];
/** One paragraph of a section. */
export type Paragraph = Section['paragraphs'][number];
/** One resolved citation. */
export type Citation = LegalDocument['citations'][number];
/** Where a plain value stands; undefined where that was not kept, or where an editor gave the value. */
export function findingOf(document: LegalDocument, field: Finding['field'], value: string): Finding | undefined {
  return document.findings?.find((each) => each.field === field && each.value === value);
}
