import type { Client } from '@elastic/elasticsearch';

/** What an index holds of a document: its version, and whether readers see it. */
export type IndexedVersion = { id: string; version: number; visible: boolean };

/** Everything that an index holds, `batch` at a time in the order of ids, as of one moment. */
export async function* scanIndex(client: Client, index: string, batch: number): AsyncGenerator<IndexedVersion[]> {
  const pit = await client.openPointInTime({ index, keep_alive: '5m' });
  try {
    for (let after: string | undefined; ; ) {
      const answer = await client.search<unknown>({
        pit: { id: pit.id, keep_alive: '5m' },
        size: batch,
        sort: [{ id: 'asc' }],
        version: true,
        _source: false,
        docvalue_fields: ['visibleTo'],
        track_total_hits: false,
        ...(after === undefined ? {} : { search_after: [after] }),
      });
      const last = answer.hits.hits.at(-1);
      if (!last) return;
      yield answer.hits.hits.map((hit) => ({
        id: hit._id ?? '',
        version: hit._version ?? 0,
        visible: ((hit.fields?.visibleTo as unknown[] | undefined) ?? []).length > 0,
      }));
      after = String(last.sort?.[0]);
    }
  } finally {
    await client.closePointInTime({ id: pit.id }).catch(() => {});
  }
}

/** Which of these documents (at most 10,000) an index does not hold. */
export async function missingFrom(client: Client, index: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const answer = await client.search<unknown>({
    index,
    size: ids.length,
    query: { ids: { values: [...ids] } },
    _source: false,
    track_total_hits: false,
  });
  const held = new Set(answer.hits.hits.map((hit) => hit._id));
  return ids.filter((id) => !held.has(id));
}
