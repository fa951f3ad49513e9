/** What went wrong with an engine, in a word that code can branch on. */
export type EngineErrorCode =
  | 'no_jdk'
  | 'no_distribution'
  | 'port_taken'
  | 'disk_full'
  | 'data_locked'
  | 'data_version'
  | 'engine_died'
  | 'engine_slow'
  | 'not_reachable'
  | 'wrong_version'
  | 'no_permission'
  | 'bad_setting'
  | 'cancelled';

type EngineErrorOptions = { code: EngineErrorCode; detail?: string | undefined; cause?: unknown };

/** An engine that could not be found, fetched, started or reached: `message` is a Chinese sentence for the reader that names the thing, the place and what to do; `detail` is the end of the engine's own log. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;
  readonly detail: string | undefined;

  constructor(message: string, { code, detail, cause }: EngineErrorOptions) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'EngineError';
    this.code = code;
    this.detail = detail;
  }
}
