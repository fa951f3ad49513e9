export * from './follow-changes.ts';
export * from './index-status.ts';
export { learnModel } from './learn-model.ts';
export { indexDocument, prepareWrite } from './prepare-write.ts';
export * from './rebuild-index.ts';
export * from './reconcile-index.ts';
export { updateIndex } from './update-index.ts';
export { BULK_CHARACTERS, IN_FLIGHT, type IndexerServices, writeRecords } from './write-records.ts';
