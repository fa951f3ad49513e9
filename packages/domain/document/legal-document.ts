import * as v from 'valibot';
import { KINDS } from '../taxonomy/kinds.ts';
import { MILESTONES } from '../taxonomy/milestones.ts';
import { SECTIONS } from '../taxonomy/sections.ts';
import { DateSchema, EvidenceSchema, TagSchema } from './evidence.ts';

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

/**
 * A citation of a law, resolved as far as the text allows: `law` is the short standard name (刑法), `article` its number
 * with 之N as `sub`; `article` is absent where the law is cited as a whole. `key` is what filters use: `刑法:388`, `刑法:388-1`.
 */
const CitationSchema = v.object({
  key: v.string(),
  law: v.string(),
  article: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  sub: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** The paragraphs (款) and items (项) named; absent where the article is cited as a whole. */
  clauses: v.optional(v.array(v.object({ clause: v.exactOptional(v.number()), item: v.exactOptional(v.number()) }))),
  evidence: v.array(EvidenceSchema),
});

/** A sum of money in yuan as found for one offence; foreign currency that the text does not convert keeps its code. */
const AmountSchema = v.object({
  /** The id of a duty crime, or the name of another offence. */
  crime: v.optional(v.string()),
  name: v.optional(v.string()),
  value: v.number(),
  /** ISO 4217. */
  currency: v.string(),
  /** What the sum is where it is not the object of the offence. */
  kind: v.optional(v.picklist(['loss', 'gain'])),
  /** Whether it is the sum of figures that the text prints one by one. */
  derived: v.optional(v.boolean()),
  evidence: v.array(EvidenceSchema),
});

/** The penalty finally carried out on one defendant; terms in months, fines in yuan. */
const SentenceSchema = v.object({
  name: v.optional(v.string()),
  penalty: v.string(),
  months: v.optional(v.number()),
  probationMonths: v.optional(v.number()),
  fineYuan: v.optional(v.number()),
  /** The longest term where the text gives a range for several persons. */
  monthsMax: v.optional(v.number()),
  /** Property confiscated: all of it, or a sum in yuan. */
  confiscation: v.optional(v.union([v.literal('all'), v.number()])),
  evidence: v.array(EvidenceSchema),
});

/** A defendant with the post and the unit whose power was used. */
const DefendantSchema = v.object({
  name: v.string(),
  post: v.optional(v.string()),
  unit: v.optional(v.string()),
  evidence: v.array(EvidenceSchema),
});

/** A dated step of a case, the day as far as it is printed (`YYYY-MM-DD` or `YYYY-MM`), with the body that took it. */
const EventSchema = v.object({
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/u)),
  kind: v.picklist(MILESTONES.terms.map((term) => term.id)),
  body: v.optional(v.string()),
  evidence: v.array(EvidenceSchema),
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
  crimes: v.array(TagSchema),
  /** Standard or printed names of offences outside the duty-crime list. */
  otherCrimes: v.array(v.string()),
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
  /** What a source says of its validity without giving a date. */
  validityMark: v.optional(v.picklist(['amended', 'expired'])),
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
