export { publish, type StateOutcome, withdraw } from './change-state.ts';
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
export * from './index-targets.ts';
export * from './migrate.ts';
export * from './read-document.ts';
export * from './read-published.ts';
export * from './save-document.ts';
export * from './settings.ts';
