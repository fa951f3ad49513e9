import type { ChildProcess } from 'node:child_process';
import type { EnginePlace } from '../place/engine-place.ts';
import type { ElasticsearchProgram } from '../programs/elasticsearch-program.ts';
import type { PostgresProgram } from '../programs/postgres-program.ts';

/** The programs of the engines that a user of the data folder wants managed; an engine that is missing here is a real server elsewhere. */
export type EnginePrograms = { elasticsearch?: ElasticsearchProgram; postgres?: PostgresProgram };

/** The name of a managed engine. */
export type EngineName = keyof EnginePrograms;

/** What the supervisor must know about one kind of engine to start it, see it answer and stop it. */
export type EngineDriver = {
  name: EngineName;
  label: string;
  /** The file that holds the engine's own words. */
  logFile: (root: string) => string;
  /** The longest wait for the first answer, in milliseconds: an old office machine with a cold disk, and recovery after a crash. */
  startLimitMs: number;
  /** The signal that makes it finish its work and leave. */
  stopSignal: NodeJS.Signals;
  /** A fixed port asked for by the environment. */
  fixedPort: (env: NodeJS.ProcessEnv) => number | undefined;
  /** Writes its configuration and starts it as a process group of its own. */
  spawn: (place: EnginePlace, programs: EnginePrograms, port: number) => Promise<ChildProcess>;
  /** Its version when it answers, undefined when it does not yet. */
  probe: (place: EnginePlace, port: number) => Promise<string | undefined>;
  /** The process of ours that its pid file names, undefined when there is none or the number belongs to somebody else now. */
  mainProcess: (place: EnginePlace) => number | undefined;
};
