import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { ELASTICSEARCH_VERSION } from '../versions.ts';
import { runCommand } from './run-command.ts';

/** Where Elastic publishes its archives: the one download host that stands in this project. */
const ELASTIC_DOWNLOADS = 'https://artifacts.elastic.co/downloads/elasticsearch';
// A closed network answers nothing at all: the start must not hang on that.
const ANSWER_LIMIT_MS = 3_000;

const PLATFORMS: Partial<Record<string, string>> = {
  'linux-x64': 'linux-x86_64',
  'linux-arm64': 'linux-aarch64',
  'darwin-x64': 'darwin-x86_64',
  'darwin-arm64': 'darwin-aarch64',
};

type Archive = { url: string; sha512: string };
type FillOptions = { onPercent?: (percent: number) => void; signal?: AbortSignal | undefined };

/** Asks Elastic's host for the archive of this platform and its checksum; undefined when the host does not answer soon or has none. */
export const findElasticArchive = async (downloads = ELASTIC_DOWNLOADS): Promise<Archive | undefined> => {
  const platform = PLATFORMS[`${process.platform}-${process.arch}`];
  if (platform === undefined) return undefined;
  const url = `${downloads}/elasticsearch-${ELASTICSEARCH_VERSION}-${platform}.tar.gz`;
  try {
    const answer = await fetch(`${url}.sha512`, { signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
    const sha512 = /^[0-9a-f]{128}/.exec(await answer.text())?.[0];
    return answer.ok && sha512 !== undefined ? { url, sha512 } : undefined;
  } catch {
    return undefined;
  }
};

/** Fills a folder with Elastic's own archive (with its own Java) after comparing the SHA-512 that Elastic publishes beside it. */
export const fillFromArchive = async (
  workplace: string,
  { url, sha512 }: Archive,
  { onPercent = () => {}, signal }: FillOptions = {},
): Promise<void> => {
  const answer = await fetch(url, signal === undefined ? {} : { signal });
  if (!answer.ok || answer.body === null) throw new Error(`${url} answered ${answer.status}`);
  const total = Number(answer.headers.get('content-length') ?? 0);
  const hash = createHash('sha512');
  let received = 0;
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      const before = Math.floor((received / total) * 10);
      received += chunk.length;
      if (total > 0 && Math.floor((received / total) * 10) > before) onPercent(Math.round((received / total) * 100));
      done(null, chunk);
    },
  });
  const file = join(workplace, 'elasticsearch.tar.gz');
  await pipeline(
    Readable.fromWeb(answer.body as NodeReadableStream),
    measured,
    createWriteStream(file),
    signal === undefined ? {} : { signal },
  );
  const found = hash.digest('hex');
  if (found !== sha512) throw new Error(`${url} has SHA-512 ${found}, expected ${sha512}`);
  await runCommand('tar', ['-xzf', file, '--strip-components=1'], { cwd: workplace, signal });
  await rm(file);
};
