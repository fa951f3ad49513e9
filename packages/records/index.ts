export { publish, type StateOutcome, unknownIds, withdraw } from './change-state.ts';
export * from './corrections.ts';
export { connect, type Database, type State } from './database.ts';
export {
  feedBacklog,
  type IndexableRecord,
  listenForChanges,
  raiseVersions,
  recordsById,
  scanRecords,
  scanVersions,
  takeChanges,
} from './feed.ts';
export * from './hold-lock.ts';
export * from './index-targets.ts';
export * from './migrate.ts';
export { type OrphanedPart, orphanedParts } from './orphaned-parts.ts';
export { readBatch, type StoredBatch } from './read-batch.ts';
export * from './read-document.ts';
export * from './read-published.ts';
export {
  type KeptDocument,
  keptDocumentIds,
  readKept,
  reviseDocument,
} from './revise-document.ts';
export { type SaveOutcome, type Submission, saveDocument } from './save-document.ts';
export * from './settings.ts';
export { readRepealers } from './siblings/read-repealers.ts';
export { readFamilies, readSiblings, readStandings } from './siblings/read-siblings.ts';
export { tieDocuments } from './siblings/tie-documents.ts';
