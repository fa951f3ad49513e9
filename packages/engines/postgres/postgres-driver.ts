import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { engineEnvironment } from '../place/engine-environment.ts';
import { LOOPBACK } from '../place/free-port.ts';
import { commandLineOf } from '../place/process-identity.ts';
import { readSecret } from '../place/secret-file.ts';
import type { EngineDriver } from '../supervisor/engine-driver.ts';
import { fixedPort } from '../supervisor/fixed-port.ts';
import { spawnEngine } from '../supervisor/spawn-engine.ts';
import { clusterFolder, DATABASE, prepareCluster } from './prepare-cluster.ts';

const PROBE_LIMIT_MS = 2_000;
const UNKNOWN_DATABASE = '3D000';
const DUPLICATE_DATABASE = '42P04';

/** The address of the managed database, password included. */
export const managedDatabaseUrl = (root: string, port: number, database = DATABASE): string =>
  `postgres://${DATABASE}:${encodeURIComponent(readSecret(root, 'postgres-password'))}@${LOOPBACK}:${port}/${database}`;

const ask = async (connectionString: string, question: string): Promise<string> => {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: PROBE_LIMIT_MS });
  // A server that goes away between question and answer raises an event as well as the rejection below.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query({ text: question, rowMode: 'array' });
    return String(rows[0]?.[0] ?? '');
  } finally {
    await client.end().catch(() => {});
  }
};

const codeOf = (fault: unknown): unknown => (fault instanceof Error && 'code' in fault ? fault.code : undefined);

const createDatabase = async (root: string, port: number): Promise<void> => {
  try {
    await ask(managedDatabaseUrl(root, port, 'postgres'), `create database ${DATABASE}`);
  } catch (fault) {
    if (codeOf(fault) !== DUPLICATE_DATABASE) throw fault;
  }
};

const mainProcess = (root: string): number | undefined => {
  try {
    const pid = Number(readFileSync(join(clusterFolder(root), 'postmaster.pid'), 'utf8').split('\n')[0]);
    return pid > 0 && commandLineOf(pid).includes(clusterFolder(root)) ? pid : undefined;
  } catch {
    return undefined;
  }
};

// After a power cut the number in the file may belong to another program; PostgreSQL would refuse to start for ever.
const dropStalePidFile = (root: string): void => {
  if (mainProcess(root) === undefined) rmSync(join(clusterFolder(root), 'postmaster.pid'), { force: true });
};

/** PostgreSQL as a managed engine. */
export const postgresDriver: EngineDriver = {
  name: 'postgres',
  label: 'PostgreSQL',
  logFile: (root) => join(root, 'postgres', 'postgres.log'),
  startLimitMs: 120_000,
  stopSignal: 'SIGINT',
  fixedPort: (env) => fixedPort('ANJIAN_POSTGRES_PORT', env),
  spawn: async (place, { postgres: program }, port) => {
    if (program === undefined) throw new Error('nobody wants a managed PostgreSQL');
    await prepareCluster(place, program);
    dropStalePidFile(place.root);
    const settings = { listen_addresses: LOOPBACK, port, unix_socket_directories: '', cluster_name: DATABASE };
    const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    return spawnEngine(place, join(program.home, 'bin', 'postgres'), {
      args: ['-D', clusterFolder(place.root), ...args],
      env: engineEnvironment(),
      cwd: join(place.root, 'postgres'),
      logFile: postgresDriver.logFile(place.root),
    });
  },
  probe: async ({ root }, port) => {
    try {
      return await ask(managedDatabaseUrl(root, port), 'show server_version');
    } catch (fault) {
      if (codeOf(fault) === UNKNOWN_DATABASE) await createDatabase(root, port);
      return undefined;
    }
  },
  mainProcess: ({ root }) => mainProcess(root),
};
