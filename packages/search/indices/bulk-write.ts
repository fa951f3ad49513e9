import type { Client } from '@elastic/elasticsearch';
import { IndexBlockedError } from './index-blocked.ts';
import { IndexGoneError } from './index-gone.ts';

/** One write: the id, the version that orders writes of this id, and the document as JSON text. */
export type Write = { id: string; version: number; json: string };

/** A write that will never succeed, with the engine's reason. */
export type Refusal = { id: string; version: number; reason: string };

/** Pauses before a busy engine is asked again, in milliseconds, each with up to half as much at random on top. After the last one it counts as down. */
const BACK_OFF_MS = [200, 500, 1_000, 2_000, 4_000, 8_000];

/**
 * Writes documents under external versions: an older version never overwrites a newer one, and the same write may come twice.
 * A conflict means that the index is as new already: done. A busy engine (429, 503) is asked again, with a bound.
 * @returns the writes that were refused for good
 * @throws {IndexGoneError} when there is no such index
 * @throws {IndexBlockedError} when the engine lets nobody write, for want of disk space
 * @throws {Error} when the engine stays busy or does not answer: nothing may be taken as written then
 */
export async function bulkWrite(client: Client, index: string, writes: readonly Write[]): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  let waiting = writes;
  for (let attempt = 0; waiting.length > 0; attempt++) {
    const busy: Write[] = [];
    const items = await sendBulk(client, index, waiting);
    waiting.forEach((write, place) => {
      const result = items[place]?.index;
      const status = result?.status ?? 503;
      if (status < 300 || status === 409) return;
      // Asking again within seconds does not make space; the feed keeps the change.
      if (result?.error?.type === 'cluster_block_exception') throw new IndexBlockedError();
      if (status === 404) throw new IndexGoneError(index);
      if (status === 429 || status >= 500) busy.push(write);
      else
        refusals.push({
          id: write.id,
          version: write.version,
          reason: `${result?.error?.type}: ${result?.error?.reason}`,
        });
    });
    const pause = BACK_OFF_MS[attempt];
    if (busy.length > 0 && pause === undefined)
      throw new Error(`Elasticsearch 一直繁忙，${busy.length} 件文书没有写入索引 ${index}`);
    if (busy.length > 0 && pause !== undefined)
      await new Promise((resolve) => setTimeout(resolve, pause * (1 + Math.random() / 2)));
    waiting = busy;
  }
  return refusals;
}

type Item = { index?: { status: number; error?: { type: string; reason?: string } } };

/** One bulk request of bodies that are JSON already, so that nothing is serialised twice. */
async function sendBulk(client: Client, index: string, writes: readonly Write[]): Promise<Item[]> {
  let body = '';
  for (const { id, version, json } of writes) {
    body += `{"index":{"_id":${JSON.stringify(id)},"version":${version},"version_type":"external_gte"}}\n${json}\n`;
  }
  const answer = await client.transport.request<{ items: Item[] }>({
    method: 'POST',
    path: `/${index}/_bulk`,
    bulkBody: body,
    querystring: { filter_path: 'items.*.status,items.*.error' },
  });
  return answer.items;
}

/** Deletes documents by id whatever their version: only for what no record knows. */
export async function deleteFromIndex(client: Client, index: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await client.bulk({ index, operations: ids.map((id) => ({ delete: { _id: id } })) });
}
