import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Services } from '@anjian/api';
import { BULK_CHARACTERS, IN_FLIGHT, learnModel, prepareWrite } from '@anjian/indexer';
import { scanRecords } from '@anjian/records';
import { createIndex, dropIndex, refreshIndex } from '@anjian/search';
import { withoutRealServers } from './bench-services.ts';

/** What a measurement of indexing found; rates in characters of text and in documents a second. */
export type IndexFigures = {
  documents: number;
  characters: number;
  oursSeconds: number;
  /** Each round of ours: the first learns the latent model too, the next ones take it over. */
  oursRounds: number[];
  rawSeconds: number;
  shareOfRaw: number;
  charactersPerSecond: number;
  documentsPerSecond: number;
  peakRssMb: number;
};

/** How often ours and raw take turns. */
const ROUNDS = 2;

type Rebuild = { seconds: number; peakRssMb: number };

/**
 * Measures a rebuild from the records against writing the very same bodies, prepared beforehand and read from disk, by plain HTTP
 * requests to the same engine. One raw run warms the engine, whose code is compiled while it runs; then ours and raw take turns, and
 * the faster of each counts.
 */
export async function benchIndex(
  services: Services,
  dataDir: string,
  characters: number,
  onStep: (step: string) => void,
): Promise<IndexFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'anjian-bench-'));
  try {
    onStep('准备逐字节相同的写入内容');
    const documents = await prepareBodies(services, folder);
    onStep('直接写入（对照，预热，不计）');
    await writeRaw(services, folder);
    const raw: number[] = [];
    const ours: Rebuild[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      onStep(`重建索引（本产品，第 ${round} 次）`);
      ours.push(await rebuildApart(dataDir));
      onStep(`直接写入（对照，第 ${round} 次）`);
      raw.push(await writeRaw(services, folder));
    }
    const rawSeconds = Math.min(...raw);
    const oursSeconds = Math.min(...ours.map((each) => each.seconds));
    return {
      documents,
      characters,
      oursSeconds,
      oursRounds: ours.map((each) => each.seconds),
      rawSeconds,
      shareOfRaw: rawSeconds / oursSeconds,
      charactersPerSecond: characters / oursSeconds,
      documentsPerSecond: documents / oursSeconds,
      peakRssMb: Math.max(...ours.map((each) => each.peakRssMb)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepareBodies({ db, indexer }: Services, folder: string): Promise<number> {
  const { model } = await learnModel({ db, lexicon: indexer.lexicon });
  let documents = 0;
  let file = 0;
  let body = '';
  const flush = async (): Promise<void> => {
    await writeFile(join(folder, `${String(file++).padStart(6, '0')}.ndjson`), body);
    body = '';
  };
  for await (const records of scanRecords(db, 100)) {
    for (const record of records) {
      const { id, json } = prepareWrite(record, indexer.lexicon, model);
      body += `{"index":{"_id":${JSON.stringify(id)}}}\n${json}\n`;
      documents++;
      if (body.length > BULK_CHARACTERS) await flush();
    }
  }
  if (body !== '') await flush();
  return documents;
}

async function writeRaw({ indexer: { client } }: Services, folder: string): Promise<number> {
  const index = await createIndex(client);
  const files = (await readdir(folder)).toSorted();
  const started = performance.now();
  let next = 0;
  const writer = async (): Promise<void> => {
    for (let name = files[next++]; name !== undefined; name = files[next++]) {
      const bulkBody = await readFile(join(folder, name));
      await client.transport.request({
        method: 'POST',
        path: `/${index}/_bulk`,
        bulkBody,
        querystring: { filter_path: 'errors' },
      });
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, writer));
  await refreshIndex(client, index);
  const seconds = (performance.now() - started) / 1_000;
  await dropIndex(client, index);
  return seconds;
}

/** Rebuilds in a process of its own on the same engines, as the command line does, so that its memory is its own. */
async function rebuildApart(dataDir: string): Promise<Rebuild> {
  const program = fileURLToPath(new URL('../main.ts', import.meta.url));
  const env = { ...withoutRealServers(process.env), ANJIAN_DATA: dataDir };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...process.execArgv, program, 'index', 'rebuild', '--json'],
    { env },
  );
  return JSON.parse(stdout) as Rebuild;
}
