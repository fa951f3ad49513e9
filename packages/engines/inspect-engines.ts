import { checkElasticsearch } from './external/check-elasticsearch.ts';
import { checkPostgres, readDatabaseUrl } from './external/check-postgres.ts';
import { readElasticsearchConnection } from './external/elasticsearch-connection.ts';
import { locateEnginePlace } from './place/engine-place.ts';
import { freeDiskBytes } from './place/free-disk.ts';
import { isAlive } from './place/process-identity.ts';
import { openCacheFolder } from './programs/cache-folder.ts';
import { findElasticsearch } from './programs/elasticsearch-program.ts';
import { findJdk, type Jdk } from './programs/find-jdk.ts';
import { findPostgres } from './programs/postgres-program.ts';
import type { EngineName } from './supervisor/engine-driver.ts';
import { readLiveLeases } from './supervisor/lease.ts';
import { type EngineFailure, type EngineState, isSupervised, readState } from './supervisor/state-file.ts';

/** What is known of one engine without starting it; `program` says where its program or its server is, undefined when it would have to be fetched. */
export type EngineFinding = {
  managed: boolean;
  program: string | undefined;
  programVersion: string | undefined;
  running: boolean;
  version: string | undefined;
  port: number | undefined;
  pid: number | undefined;
  restarts: number;
  failure: Pick<EngineFailure, 'code' | 'message'> | undefined;
};

/** What `inspectEngines` finds. */
export type EngineInspection = {
  root: string;
  cache: string;
  freeDiskBytes: number;
  jdk: Jdk | undefined;
  supervisorPid: number | undefined;
  users: { pid: number; purpose: string; since: string }[];
  elasticsearch: EngineFinding;
  postgres: EngineFinding;
};

type InspectOptions = { dataDir: string; env?: NodeJS.ProcessEnv };
type Program = { home: string; version: string } | undefined;

const ofManaged = (program: Program, state: EngineState | undefined): EngineFinding => {
  const running = state?.process !== undefined && isAlive(state.process);
  return {
    managed: true,
    program: program?.home,
    programVersion: program?.version,
    running,
    version: running ? state.version : undefined,
    port: state?.port,
    pid: running ? state.process?.pid : undefined,
    restarts: state?.restarts ?? 0,
    failure: state?.failure && { code: state.failure.code, message: state.failure.message },
  };
};

const ofServer = async (address: string, check: () => Promise<string>): Promise<EngineFinding> => {
  const rest = {
    managed: false,
    program: address,
    programVersion: undefined,
    port: undefined,
    pid: undefined,
    restarts: 0,
  };
  try {
    return { ...rest, running: true, version: await check(), failure: undefined };
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    return { ...rest, running: false, version: undefined, failure: { code: 'not_reachable', message } };
  }
};

/** Looks at the engines of a data folder and at what they need on this machine; starts and fetches nothing. */
export const inspectEngines = async ({ dataDir, env = process.env }: InspectOptions): Promise<EngineInspection> => {
  const place = locateEnginePlace(dataDir);
  const cache = openCacheFolder(env, place.user);
  const state = readState(place.root);
  const connection = readElasticsearchConnection(env);
  const url = readDatabaseUrl(env);
  const managed = async (name: EngineName, program: Program): Promise<EngineFinding> =>
    ofManaged(program, state.engines[name]);
  const [elasticsearch, postgres] = await Promise.all([
    connection === undefined
      ? managed('elasticsearch', await findElasticsearch(cache, env))
      : ofServer(connection.node, () => checkElasticsearch(connection)),
    url === undefined
      ? managed('postgres', await findPostgres(cache))
      : ofServer(new URL(url).host, () => checkPostgres(url)),
  ]);
  return {
    root: place.root,
    cache,
    freeDiskBytes: freeDiskBytes(place.root),
    jdk: findJdk(env),
    supervisorPid: isSupervised(state) ? state.supervisor?.pid : undefined,
    users: readLiveLeases(place.root).map(({ owner, purpose, createdAt }) => ({
      pid: owner.pid,
      purpose,
      since: new Date(createdAt).toISOString(),
    })),
    elasticsearch,
    postgres,
  };
};
