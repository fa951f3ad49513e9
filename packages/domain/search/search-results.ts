import * as v from 'valibot';
import { DATE_KINDS } from '../document/document-facts.ts';
import { SiblingSchema } from '../document/relations.ts';
import { RepealerSchema } from '../document/repeals.ts';
import { KINDS } from '../taxonomy/kinds.ts';
import { SECTIONS } from '../taxonomy/sections.ts';
import { TIERS } from '../taxonomy/tiers.ts';
import { VALIDITIES } from '../taxonomy/validity.ts';
import { FACET_NAMES } from './facet.ts';

const ids = v.array(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const KindSchema = v.picklist(KINDS.terms.map((term) => term.id));
export const TierSchema = v.picklist(TIERS.terms.map((term) => term.id));
export const ValiditySchema = v.picklist(VALIDITIES.terms.map((term) => term.id));

/** Text in pieces, those that matched the query marked; joined they are the text. Never HTML. */
export const MarkedTextSchema = v.array(v.object({ text: v.string(), match: v.boolean() }));
/** See {@link MarkedTextSchema}. */
export type MarkedText = v.InferOutput<typeof MarkedTextSchema>;

/** A piece of a document that matched, with the section (kind and heading as printed) and the paragraph that it stands in. */
export const PassageSchema = v.object({
  paragraph: count,
  section: v.picklist(SECTIONS.terms.map((term) => term.id)),
  heading: v.string(),
  parts: MarkedTextSchema,
});
/** See {@link PassageSchema}. */
export type Passage = v.InferOutput<typeof PassageSchema>;

/** One result, with all that its card shows. Taxonomy values are ids; dates are `YYYY-MM-DD`. */
export const HitSchema = v.object({
  id: v.string(),
  sourceId: v.nullable(v.string()),
  kind: KindSchema,
  title: v.string(),
  markedTitle: MarkedTextSchema,
  docNumber: v.nullable(v.string()),
  tier: TierSchema,
  /** Null on cases. */
  validity: v.nullable(ValiditySchema),
  issuers: ids,
  /** Issued, else decided. */
  date: v.nullable(v.string()),
  /** Which day `date` is; null where there is none. */
  dateKind: v.nullable(v.picklist(DATE_KINDS)),
  /** Of what has no date, the year that its number or title bears; null where neither does, or where it has a date. */
  yearTold: v.nullable(v.object({ year: v.string(), from: v.picklist(['number', 'title']) })),
  crimes: ids,
  sectors: ids,
  procedures: ids,
  regions: ids,
  /** The day of the last decision on a case, whatever `date` is. */
  decidedOn: v.nullable(v.string()),
  /** The sum of the case in yuan: what the offence was about, else the loss, else the gain; null where none is told. */
  amount: v.nullable(v.object({ yuan: v.number(), kind: v.picklist(['object', 'loss', 'gain']) })),
  /** The heaviest penalty, and on how many defendants one was imposed; null where none is told. */
  sentence: v.nullable(
    v.object({
      penalty: v.string(),
      months: v.nullable(v.number()),
      probationMonths: v.nullable(v.number()),
      persons: count,
    }),
  ),
  /** The first words of the 要旨, or of the text where there is none; for results without passages. */
  summary: v.string(),
  passages: v.array(PassageSchema),
  fictional: v.boolean(),
  /** In a list of results: other sources and versions in the library, whether they were found too or not. */
  siblings: v.optional(v.array(SiblingSchema)),
  /** In a list of results: the text of the library that repeals it, or will. */
  repealedBy: v.optional(RepealerSchema),
});
/** See {@link HitSchema}. */
export type Hit = v.InferOutput<typeof HitSchema>;

/** A value of a facet with the number of results it would give. `parent` is its broader value. */
export const FacetCountSchema = v.object({
  value: v.string(),
  label: v.string(),
  labelEn: v.string(),
  count,
  selected: v.boolean(),
  excluded: v.boolean(),
  parent: v.optional(v.string()),
});
/** See {@link FacetCountSchema}. */
export type FacetCount = v.InferOutput<typeof FacetCountSchema>;

/** What the query was read as: what was left out, repaired or relaxed, each a sentence. */
export const NoticeSchema = v.object({
  code: v.picklist([
    'unbalanced_quote',
    'unbalanced_bracket',
    'dangling_operator',
    'bad_field',
    'only_punctuation',
    'shortened',
    'relaxed',
    'only_excluded',
    'not_held',
    'partial',
    'catching_up',
  ]),
  message: v.string(),
  /** The query that says it as it should be said. */
  query: v.optional(v.string()),
});
/** See {@link NoticeSchema}. */
export type Notice = v.InferOutput<typeof NoticeSchema>;

/**
 * What a query asks for by its name, shown before the results: an article (`wanted`: the 款 that was named; `text` null where no law
 * that prints it is stored; `crime`: the offence by whose name it was asked for), or a document by its number.
 */
export const AnswerSchema = v.variant('type', [
  v.object({
    type: v.literal('article'),
    key: v.string(),
    label: v.string(),
    wanted: v.nullable(count),
    crime: v.nullable(v.object({ id: v.string(), label: v.string(), former: ids })),
    text: v.nullable(
      v.object({
        id: v.string(),
        title: v.string(),
        validity: ValiditySchema,
        paragraphs: v.array(v.object({ n: count, text: v.string() })),
      }),
    ),
  }),
  v.object({ type: v.literal('document'), hit: HitSchema }),
]);
/** See {@link AnswerSchema}. */
export type Answer = v.InferOutput<typeof AnswerSchema>;

/** A page of results. `took` is the engine's own time in milliseconds. */
export const SearchResultsSchema = v.object({
  /** Documents found; the counts of facets are of documents too. */
  total: count,
  /** Results listed on all pages together: other sources and versions of a document stand behind one result. */
  listed: count,
  page: count,
  size: count,
  took: count,
  hits: v.array(HitSchema),
  facets: v.record(v.picklist(FACET_NAMES), v.array(FacetCountSchema)),
  notices: v.array(NoticeSchema),
  /** What the query names, on the first page. */
  answers: v.array(AnswerSchema),
  /** Where hardly anything was found: what may have been meant, with what it would find. */
  meant: v.array(v.object({ q: v.string(), total: count })),
  /** Where nothing was found: the searches nearest to this one, by their addresses, with what they would find. */
  ways: v.array(v.object({ address: v.string(), total: count })),
  /** What was said and the wording of statutes that was looked for as well. */
  readAs: v.array(v.object({ said: v.string(), as: v.string() })),
});
/** See {@link SearchResultsSchema}. */
export type SearchResults = v.InferOutput<typeof SearchResultsSchema>;
