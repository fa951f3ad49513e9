export { EngineError, type EngineErrorCode } from './engine-error.ts';
export type { ElasticsearchConnection } from './external/elasticsearch-connection.ts';
export { type EngineFinding, type EngineInspection, inspectEngines } from './inspect-engines.ts';
export { type Engines, type OpenEnginesOptions, openEngines } from './open-engines.ts';
