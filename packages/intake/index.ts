export { LIMITS } from './limits.ts';
export { type OriginalBytes, type ReadResult, readDocuments } from './read/read-documents.ts';
export type { Block, TextBlocks } from './read/text-blocks.ts';
export { type KeptFile, type ReadAgain, readAgain } from './read-again.ts';
export { type RefusalCode, refusalSentence } from './refusal.ts';
export { documentId } from './source/document-id.ts';
export type { PassedOver } from './source/passed-over.ts';
export { type SourceFile, walkSources } from './source/walk-sources.ts';
export { type DocumentSource, understand } from './understand.ts';
