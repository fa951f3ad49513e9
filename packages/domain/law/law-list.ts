import * as v from 'valibot';
import { HitSchema, TierSchema } from '../search/search-results.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A norm of the library that can be opened by article: `law` is the name under which its articles are opened, `first` the number of the
 * first one (1, 388-1), `articles` how many it has. Of one in several versions the latest stands for all.
 */
export const ListedLawSchema = v.object({
  ...v.pick(HitSchema, ['id', 'kind', 'tier', 'title', 'docNumber', 'date', 'dateKind', 'yearTold', 'fictional'])
    .entries,
  validity: HitSchema.entries.validity,
  law: v.string(),
  first: v.string(),
  articles: count,
});
/** See {@link ListedLawSchema}. */
export type ListedLaw = v.InferOutput<typeof ListedLawSchema>;

/** A page of such norms, and how many there are of each effect tier among all that the words asked for fit. */
export const LawListSchema = v.object({
  total: count,
  page: count,
  size: count,
  tiers: v.array(v.object({ tier: TierSchema, count })),
  laws: v.array(ListedLawSchema),
});
/** See {@link LawListSchema}. */
export type LawList = v.InferOutput<typeof LawListSchema>;
