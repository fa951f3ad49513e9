export type { CitingRequest } from './citator/citing-query.ts';
export { type Citator, type CitingPage, createCitator } from './citator/create-citator.ts';
export type { LawListRequest } from './citator/list-laws.ts';
export * from './create-search.ts';
export * from './indices/bulk-write.ts';
export * from './indices/client.ts';
export * from './indices/index-blocked.ts';
export * from './indices/index-document.ts';
export * from './indices/manage-indices.ts';
export { markParagraph } from './indices/paragraph-mark.ts';
export * from './indices/scan-index.ts';
export { sectionLines } from './indices/section-lines.ts';
export { fitLatentModel, LEAST_CASES, type Learned, MOST_CASES } from './latent/fit-latent-model.ts';
export { type LatentModel, latentVector, printVector } from './latent/latent-model.ts';
export { latentModelOf, saveLatentModel } from './latent/stored-model.ts';
export type { Analyzer, QueryWord } from './query/analyze.ts';
export { PUBLIC_VIEWER, type Viewer } from './query/filters.ts';
export { titleKey } from './query/title-key.ts';
export { markDocument } from './results/document-marks.ts';
export { SearchUnavailableError } from './search-error.ts';
export {
  createSimilar,
  SIMILAR_WAYS,
  type Similar,
  type SimilarSource,
  type SimilarWay,
} from './similar/create-similar.ts';
export { fuseVotes } from './similar/fuse-votes.ts';
export { createSuggest, type Suggester } from './suggest/create-suggest.ts';
