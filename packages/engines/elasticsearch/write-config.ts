import { chownSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EnginePlace } from '../place/engine-place.ts';
import { LOOPBACK } from '../place/free-port.ts';
import { makeSecret } from '../place/secret-file.ts';
import type { ElasticsearchProgram } from '../programs/elasticsearch-program.ts';
import { writeFileUser } from './file-user.ts';

type ConfigOptions = { port: number; transportPort: number };

/** The folders of the managed Elasticsearch. */
export const elasticsearchFolders = (root: string): Record<'config' | 'data' | 'logs' | 'tmp', string> => {
  const base = join(root, 'elasticsearch');
  return { config: join(base, 'config'), data: join(base, 'data'), logs: join(base, 'logs'), tmp: join(base, 'tmp') };
};

const LOGGING = fileURLToPath(new URL('./log4j2.properties', import.meta.url));
const GIB = 1024 ** 3;

/** The heap in MiB for a machine's memory in bytes: 1 GiB where there is plenty, less on an old office computer that also runs a browser. */
export const heapFor = (memoryBytes: number): number => {
  // A machine sold with 8 GB reports a little less than that.
  if (memoryBytes >= 7.5 * GIB) return 1024;
  if (memoryBytes >= 3.5 * GIB) return 512;
  return 384;
};

// A setting of a module that is not there stops the start; the archive has these modules, the build from Maven has not.
const SETTINGS_BY_MODULE: Record<string, Record<string, unknown>> = {
  // Both look for the internet or for memory that a closed, small machine has not.
  'ingest-geoip': { 'ingest.geoip.downloader.enabled': false },
  'x-pack-ml': { 'xpack.ml.enabled': false },
};

/** The settings of the managed single node; see docs/decisions/0004 for its security. */
export const elasticsearchSettings = (
  { root }: EnginePlace,
  program: ElasticsearchProgram,
  { port, transportPort }: ConfigOptions,
): Record<string, unknown> => {
  const { data, logs } = elasticsearchFolders(root);
  const modules = Object.entries(SETTINGS_BY_MODULE).filter(([name]) =>
    existsSync(join(program.home, 'modules', name)),
  );
  return {
    'cluster.name': 'anjian',
    'node.name': 'anjian-1',
    'discovery.type': 'single-node',
    'network.host': LOOPBACK,
    'http.port': port,
    'transport.port': transportPort,
    'path.data': data,
    'path.logs': logs,
    'xpack.security.enabled': true,
    // Our own account comes from a file; what the archive would set up by itself (certificates, a token) is for clusters.
    'xpack.security.autoconfiguration.enabled': false,
    'xpack.security.http.ssl.enabled': false,
    'xpack.security.transport.ssl.enabled': false,
    // A write to an index that was deleted must fail, and not make one without our mapping.
    'action.auto_create_index': false,
    // No search of ours is of a kind whose cost cannot be foreseen (wildcards, expressions, scripts); one that slipped in would fail.
    'search.allow_expensive_queries': false,
    // The defaults are shares of the disk: on a 500 GB disk that is 90 % full they would stop writing with 50 GB free.
    'cluster.routing.allocation.disk.watermark.low': '2gb',
    'cluster.routing.allocation.disk.watermark.high': '1gb',
    'cluster.routing.allocation.disk.watermark.flood_stage': '512mb',
    ...Object.assign({}, ...modules.map(([, settings]) => settings)),
  };
};

const jvmOptions = (root: string): string => {
  const heap = heapFor(
    process.constrainedMemory() > 0 ? Math.min(process.constrainedMemory(), totalmem()) : totalmem(),
  );
  const { logs } = elasticsearchFolders(root);
  // The distribution's garbage-collection log takes up to 2 GB of disk; a heap dump is as large as the heap.
  const logging = ['-Xlog:disable', '-Xlog:all=warning:stderr:utctime,level,tags'];
  const crash = ['-XX:-HeapDumpOnOutOfMemoryError', `-XX:ErrorFile=${join(logs, 'hs_err_pid%p.log')}`];
  return [`-Xms${heap}m`, `-Xmx${heap}m`, ...logging, ...crash, ''].join('\n');
};

/** Writes the configuration folder anew from the distribution's own, and makes the folders that the node writes to. */
export const writeElasticsearchConfig = (
  place: EnginePlace,
  program: ElasticsearchProgram,
  options: ConfigOptions,
): void => {
  const { root, user } = place;
  const folders = elasticsearchFolders(root);
  rmSync(folders.config, { recursive: true, force: true });
  rmSync(folders.tmp, { recursive: true, force: true });
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  cpSync(join(program.home, 'config'), folders.config, { recursive: true });
  mkdirSync(join(folders.config, 'jvm.options.d'), { recursive: true });
  const settings = Object.entries(elasticsearchSettings(place, program, options));
  // JSON strings are YAML strings: this quotes paths with spaces and backslashes rightly.
  const yaml = settings.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('');
  writeFileSync(join(folders.config, 'elasticsearch.yml'), yaml);
  cpSync(LOGGING, join(folders.config, 'log4j2.properties'));
  writeFileUser(folders.config, makeSecret(root, 'elasticsearch-password'));
  writeFileSync(join(folders.config, 'jvm.options.d', 'anjian.options'), jvmOptions(root));
  if (user === undefined) return;
  const inConfig = readdirSync(folders.config, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folders.config, name),
  );
  for (const path of [...Object.values(folders), ...inConfig]) chownSync(path, user.uid, user.gid);
};
