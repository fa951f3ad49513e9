import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Services } from '@anjian/api';
import { prepareWrite, rebuildIndex } from '@anjian/indexer';
import { scanRecords } from '@anjian/records';
import { createIndex, dropIndex, refreshIndex } from '@anjian/search';

/** What a measurement of indexing found; rates in characters of text and in documents a second. */
export type IndexFigures = {
  documents: number;
  characters: number;
  oursSeconds: number;
  rawSeconds: number;
  shareOfRaw: number;
  charactersPerSecond: number;
  documentsPerSecond: number;
  peakRssMb: number;
};

/** Requests under way in the raw run: as many as our indexer keeps. */
const RAW_IN_FLIGHT = 3;
/** Size of a raw bulk request in characters, as our indexer's. */
const RAW_BULK_CHARACTERS = 1_500_000;
const SAMPLE_EVERY_MS = 200;

/**
 * Measures a rebuild from the records against writing the very same bodies, prepared beforehand and read from disk, by plain HTTP
 * requests to the same engine: raw first, then ours, then raw again, of which the faster counts.
 */
export async function benchIndex(
  services: Services,
  characters: number,
  onStep: (step: string) => void,
): Promise<IndexFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'anjian-bench-'));
  try {
    onStep('准备逐字节相同的写入内容');
    const documents = await prepareBodies(services, folder);
    onStep('直接写入（对照）');
    const before = await writeRaw(services, folder);
    onStep('重建索引（本产品）');
    const memory = watchMemory();
    const ours = await rebuildIndex(services.indexer);
    const peakRssMb = memory.stop();
    onStep('直接写入（对照，第二次）');
    const after = await writeRaw(services, folder);
    const rawSeconds = Math.min(before, after);
    return {
      documents,
      characters,
      oursSeconds: ours.seconds,
      rawSeconds,
      shareOfRaw: rawSeconds / ours.seconds,
      charactersPerSecond: characters / ours.seconds,
      documentsPerSecond: documents / ours.seconds,
      peakRssMb,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepareBodies({ db, indexer }: Services, folder: string): Promise<number> {
  let documents = 0;
  let file = 0;
  let body = '';
  const flush = async (): Promise<void> => {
    await writeFile(join(folder, `${String(file++).padStart(6, '0')}.ndjson`), body);
    body = '';
  };
  for await (const records of scanRecords(db, 100)) {
    for (const record of records) {
      const { id, json } = prepareWrite(record, indexer.lexicon);
      body += `{"index":{"_id":${JSON.stringify(id)}}}\n${json}\n`;
      documents++;
      if (body.length > RAW_BULK_CHARACTERS) await flush();
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
  await Promise.all(Array.from({ length: RAW_IN_FLIGHT }, writer));
  await refreshIndex(client, index);
  const seconds = (performance.now() - started) / 1_000;
  await dropIndex(client, index);
  return seconds;
}

/** Watches the memory of this process; `stop` gives the highest that was seen, in MB. */
export function watchMemory(): { stop(): number } {
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const timer = setInterval(look, SAMPLE_EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      look();
      return Math.round(peak / 1_048_576);
    },
  };
}
