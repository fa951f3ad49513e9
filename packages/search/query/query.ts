import type { estypes } from '@elastic/elasticsearch';

/** A clause of the engine's query language (the library's own type lets it be undefined). */
export type Query = NonNullable<estypes.QueryDslQueryContainer>;
