export { EngineError, type EngineErrorCode } from './engine-error.ts';
export type { ElasticsearchConnection } from './external/elasticsearch-connection.ts';
export { type Engines, type OpenEnginesOptions, openEngines } from './open-engines.ts';
