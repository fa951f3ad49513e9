import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const TermSchema = v.object({ value: v.string(), label: v.string(), labelEn: v.string(), count });

/**
 * How the library spreads over offences and sectors: the most frequent of both, and for each pair the number of documents that
 * concern both; `cells` follow the order of `sectors`.
 */
export const CrossCountsSchema = v.object({
  sectors: v.array(TermSchema),
  crimes: v.array(v.object({ ...TermSchema.entries, cells: v.array(count) })),
});
/** See {@link CrossCountsSchema}. */
export type CrossCounts = v.InferOutput<typeof CrossCountsSchema>;
