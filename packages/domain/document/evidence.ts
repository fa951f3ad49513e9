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

/** A taxonomy value found in a document, with where it stands; no evidence means that it came from metadata or an editor. */
export const TagSchema = v.object({ id: v.string(), evidence: v.array(EvidenceSchema) });
/** See {@link TagSchema}. */
export type Tag = v.InferOutput<typeof TagSchema>;
