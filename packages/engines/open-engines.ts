import { setTimeout as sleep } from 'node:timers/promises';
import { awaitEngines } from './await-engines.ts';
import { managedElasticsearch } from './elasticsearch/elasticsearch-driver.ts';
import { checkElasticsearch } from './external/check-elasticsearch.ts';
import { checkPostgres, readDatabaseUrl } from './external/check-postgres.ts';
import { type ElasticsearchConnection, readElasticsearchConnection } from './external/elasticsearch-connection.ts';
import { settleEnginePlace } from './place/engine-place.ts';
import { checkFreeDisk } from './place/free-disk.ts';
import { managedDatabaseUrl } from './postgres/postgres-driver.ts';
import { openCacheFolder } from './programs/cache-folder.ts';
import { getElasticsearch } from './programs/elasticsearch-program.ts';
import { getPostgres } from './programs/postgres-program.ts';
import type { EnginePrograms } from './supervisor/engine-driver.ts';
import { ensureSupervisor } from './supervisor/ensure-supervisor.ts';
import { endLease, readLiveLeases, takeLease } from './supervisor/lease.ts';
import { isSupervised, readState } from './supervisor/state-file.ts';

/** How to open the engines: `dataDir` holds everything they keep, `purpose` is shown to others who ask who uses them. */
export type OpenEnginesOptions = {
  dataDir: string;
  purpose?: string;
  env?: NodeJS.ProcessEnv;
  onProgress?: (sentence: string) => void;
  signal?: AbortSignal;
};

/** The two engines, ready to be used until `close`; `managed` says which of them run on this machine for us. */
export type Engines = {
  elasticsearch: ElasticsearchConnection;
  databaseUrl: string;
  managed: { elasticsearch: boolean; postgres: boolean };
  close: () => Promise<void>;
};

const STOP_LIMIT_MS = 40_000;
const LOOK_EVERY_MS = 50;
// How often a user looks whether the supervisor still runs; it is there only for the case that somebody killed that.
const WATCH_EVERY_MS = 3_000;

const awaitStop = async (root: string): Promise<void> => {
  for (const end = Date.now() + STOP_LIMIT_MS; Date.now() < end; await sleep(LOOK_EVERY_MS)) {
    if (readLiveLeases(root).length > 0 || !isSupervised(readState(root))) return;
  }
};

/**
 * Opens Elasticsearch and PostgreSQL: real servers when `ELASTICSEARCH_URL` or `DATABASE_URL` name them, else engines of this machine that are found or fetched, started once a data folder and stopped when their last user closes or dies; rejects with an `EngineError`.
 * @example
 * const engines = await openEngines({ dataDir: 'data', purpose: 'import' });
 * const client = new Client(engines.elasticsearch);
 * await engines.close();
 */
export const openEngines = async ({
  dataDir,
  purpose = 'anjian',
  env = process.env,
  onProgress = () => {},
  signal,
}: OpenEnginesOptions): Promise<Engines> => {
  const connection = readElasticsearchConnection(env);
  const databaseUrl = readDatabaseUrl(env);
  const managed = { elasticsearch: connection === undefined, postgres: databaseUrl === undefined };
  if (connection !== undefined) await checkElasticsearch(connection);
  if (databaseUrl !== undefined) await checkPostgres(databaseUrl);
  if (connection !== undefined && databaseUrl !== undefined) {
    return { elasticsearch: connection, databaseUrl, managed, close: async () => {} };
  }

  const place = settleEnginePlace(dataDir, onProgress);
  checkFreeDisk(place.root, onProgress);
  const cache = openCacheFolder(env, place.user);
  const programs: EnginePrograms = {
    ...(managed.postgres ? { postgres: await getPostgres(cache) } : {}),
    ...(managed.elasticsearch ? { elasticsearch: await getElasticsearch({ cache, env, onProgress, signal }) } : {}),
  };
  const { path, lease } = takeLease(place.root, purpose, programs);
  try {
    if (!isSupervised(readState(place.root))) onProgress('正在启动搜索引擎和数据库……');
    const ports = await awaitEngines({ place, lease, env, signal });
    const watch = setInterval(() => ensureSupervisor(place, env), WATCH_EVERY_MS);
    watch.unref();
    return {
      elasticsearch: connection ?? managedElasticsearch(place.root, ports.elasticsearch ?? 0),
      databaseUrl: databaseUrl ?? managedDatabaseUrl(place.root, ports.postgres ?? 0),
      managed,
      close: async () => {
        clearInterval(watch);
        endLease(path);
        await awaitStop(place.root);
      },
    };
  } catch (fault) {
    endLease(path);
    await awaitStop(place.root);
    throw fault;
  }
};
