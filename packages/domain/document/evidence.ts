import * as v from 'valibot';

/** A calendar day, `YYYY-MM-DD`; also checks that the day exists. */
export const DateSchema = v.pipe(
  v.string(),
  v.isoDate('日期应为“年-月-日”，如 2024-03-01'),
  v.check(isRealDay, '没有这一天，请核对年、月、日'),
);

/** A day that does not exist, as 2023-02-30, moves to another one when it is read. */
function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/**
 * The place in a document that a value was read from. `paragraph` is the stable number of the paragraph, 0 the title;
 * `start` and `end` are UTF-16 offsets in its text (`end` exclusive); `rule` names the rule that found it.
 */
export const EvidenceSchema = v.object({
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(0)),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.string(),
  rule: v.string(),
});
/** See {@link EvidenceSchema}. */
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

/**
 * How likely a value is right, from 0 to 1: the share of right values among those that its rule found on labelled documents (see
 * {@link EXTRACTION_RULES}). Absent on values of an editor, and on those stored before it was reckoned.
 */
const ConfidenceSchema = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));

/** What every extracted value bears besides itself: where it stands, and how likely it is right. */
export const found = { evidence: v.array(EvidenceSchema), confidence: ConfidenceSchema };

/** A taxonomy value found in a document, with where it stands; no evidence means that it came from metadata or an editor. */
export const TagSchema = v.object({ id: v.string(), ...found });
/** See {@link TagSchema}. */
export type Tag = v.InferOutput<typeof TagSchema>;

/** The plain values of a document whose evidence is kept beside them as {@link Finding}s. */
export const FINDING_FIELDS = [
  'kind',
  'docNumber',
  'batch',
  'theme',
  'issuers',
  'issuedOn',
  'effectiveOn',
  'expiredOn',
  'decidedOn',
  'validityMark',
  'keywords',
] as const;

/**
 * Where a plain value (number, day, issuer, keyword …) stands: the name of its field, the value itself, its places. A value that
 * no words of the text told (the folder, the metadata of the source) has no evidence, and `rule` says where it came from.
 */
export const FindingSchema = v.object({
  field: v.picklist(FINDING_FIELDS),
  value: v.string(),
  ...found,
  rule: v.optional(v.string()),
});
/** See {@link FindingSchema}. */
export type Finding = v.InferOutput<typeof FindingSchema>;
