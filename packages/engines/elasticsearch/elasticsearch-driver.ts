import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElasticsearchConnection } from '../external/elasticsearch-connection.ts';
import { readElasticsearchVersion } from '../external/read-elasticsearch-version.ts';
import { engineEnvironment } from '../place/engine-environment.ts';
import { LOOPBACK, pickFreePort } from '../place/free-port.ts';
import { commandLineOf } from '../place/process-identity.ts';
import { readSecret } from '../place/secret-file.ts';
import type { EngineDriver } from '../supervisor/engine-driver.ts';
import { fixedPort } from '../supervisor/fixed-port.ts';
import { spawnEngine } from '../supervisor/spawn-engine.ts';
import { ELASTICSEARCH_USER } from './file-user.ts';
import { elasticsearchFolders, writeElasticsearchConfig } from './write-config.ts';

const pidFile = (root: string): string => join(root, 'elasticsearch', 'pid');

/** How to reach the managed Elasticsearch. */
export const managedElasticsearch = (root: string, port: number): ElasticsearchConnection => ({
  node: `http://${LOOPBACK}:${port}`,
  auth: { username: ELASTICSEARCH_USER, password: readSecret(root, 'elasticsearch-password') },
});

/** Elasticsearch as a managed engine. */
export const elasticsearchDriver: EngineDriver = {
  name: 'elasticsearch',
  label: 'Elasticsearch',
  logFile: (root) => join(root, 'elasticsearch', 'elasticsearch.log'),
  startLimitMs: 240_000,
  stopSignal: 'SIGTERM',
  fixedPort: (env) => fixedPort('ANJIAN_ELASTICSEARCH_PORT', env),
  spawn: async (place, { elasticsearch: program }, port) => {
    if (program === undefined) throw new Error('nobody wants a managed Elasticsearch');
    const folders = elasticsearchFolders(place.root);
    writeElasticsearchConfig(place, program, { port, transportPort: await pickFreePort() });
    return spawnEngine(place, '/bin/bash', {
      args: [join(program.home, 'bin', 'elasticsearch'), '-p', pidFile(place.root)],
      env: engineEnvironment({ ES_JAVA_HOME: program.javaHome, ES_PATH_CONF: folders.config, ES_TMPDIR: folders.tmp }),
      cwd: join(place.root, 'elasticsearch'),
      logFile: elasticsearchDriver.logFile(place.root),
    });
  },
  probe: async ({ root }, port) => {
    try {
      return await readElasticsearchVersion(managedElasticsearch(root, port));
    } catch {
      return undefined;
    }
  },
  mainProcess: ({ root }) => {
    try {
      const pid = Number(readFileSync(pidFile(root), 'utf8'));
      return pid > 0 && commandLineOf(pid).includes(elasticsearchFolders(root).tmp) ? pid : undefined;
    } catch {
      return undefined;
    }
  },
};
