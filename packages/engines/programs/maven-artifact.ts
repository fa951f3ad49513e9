import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ELASTICSEARCH_VERSION } from '../versions.ts';
import type { Jdk } from './find-jdk.ts';
import { runCommand } from './run-command.ts';

const ARTIFACT = `org.elasticsearch.distribution.integ-test-zip:elasticsearch:${ELASTICSEARCH_VERSION}:zip`;
// The goal is named with its version: the newest one may want a newer Maven than the machine has.
const COPY_GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
// What the artifact of this version was when it was chosen: a half or altered file never gets unpacked.
const ARTIFACT_SHA256 = 'bec49f3b8d00e75c8d1cec85c35298635ec9fbd3ae80ef5aeb6bc05abdb3db2d';

const sha256Of = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

/** Fills a folder with the Elasticsearch that Maven fetches by its artifact's name (Elastic's own build, without a Java), through the machine's own Maven settings. */
export const fillFromMaven = async (workplace: string, jdk: Jdk, signal?: AbortSignal): Promise<void> => {
  const request = ['-B', '-q', COPY_GOAL, `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${workplace}`];
  await runCommand('mvn', request, { cwd: workplace, signal });
  const zip = join(workplace, `elasticsearch-${ELASTICSEARCH_VERSION}.zip`);
  const found = await sha256Of(zip);
  if (found !== ARTIFACT_SHA256) throw new Error(`${ARTIFACT} has SHA-256 ${found}, expected ${ARTIFACT_SHA256}`);
  // The JDK's own jar unpacks zip files everywhere; it drops the executable bits, which the start scripts need.
  await runCommand(join(jdk.home, 'bin', 'jar'), ['--extract', '--file', zip], { cwd: workplace, signal });
  const unpacked = join(workplace, `elasticsearch-${ELASTICSEARCH_VERSION}`);
  for (const entry of await readdir(unpacked)) await rename(join(unpacked, entry), join(workplace, entry));
  for (const script of await readdir(join(workplace, 'bin'))) await chmod(join(workplace, 'bin', script), 0o755);
  await rm(unpacked, { recursive: true });
  await rm(zip);
};
