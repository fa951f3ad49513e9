import mapping from '@anjian/mappings/documents.json' with { type: 'json' };
import type { Client } from '@elastic/elasticsearch';
import { IndexBlockedError } from './index-blocked.ts';

/** The alias that readers search. Writers name a dated index. */
export const READ_ALIAS = 'anjian';

/** Settings for writing very many documents at once: nothing is made searchable before it is asked for. */
const BULK_LOAD = { refresh_interval: '-1' };

/**
 * Creates an empty index under a name with the time in it, and returns the name. Readers do not see it before the switch.
 * @param writtenBy what the documents in it depend on, kept with it: see {@link indexWrittenBy}
 * @throws {IndexBlockedError} when the engine finds no room for it; nothing is left of it then
 */
export async function createIndex(client: Client, writtenBy = ''): Promise<string> {
  const name = `${READ_ALIAS}-${new Date().toISOString().replaceAll(/\D/gu, '')}`;
  const body = {
    settings: { index: { ...mapping.settings, ...BULK_LOAD } },
    mappings: { ...mapping.mappings, _meta: { writtenBy } },
  };
  const made = await client.indices.create({ index: name, ...body } as Parameters<Client['indices']['create']>[0]);
  if (made.shards_acknowledged) return name;
  await dropIndex(client, name);
  throw new IndexBlockedError();
}

/** Makes all that was written searchable now. */
export async function refreshIndex(client: Client, name: string): Promise<void> {
  await client.indices.refresh({ index: name });
}

/**
 * Switches readers to this index in one call, and lets it refresh by itself from now on. The index before it is kept for a way
 * back; older ones are deleted. Returns the names deleted.
 */
export async function switchIndex(client: Client, name: string): Promise<string[]> {
  await client.indices.putSettings({ index: name, settings: { refresh_interval: mapping.settings.refresh_interval } });
  await client.indices.refresh({ index: name });
  const before = await liveIndex(client);
  await client.indices.updateAliases({
    actions: [
      ...(before === undefined || before === name ? [] : [{ remove: { index: before, alias: READ_ALIAS } }]),
      { add: { index: name, alias: READ_ALIAS } },
    ],
  });
  const stale = (await listIndices(client)).filter((each) => each !== name && each !== before);
  for (const each of stale) await dropIndex(client, each);
  return stale;
}

/** The index that readers search now, or undefined before the first rebuild. */
export async function liveIndex(client: Client): Promise<string | undefined> {
  const answer = await client.indices.getAlias({ name: READ_ALIAS }, { ignore: [404] });
  const names = Object.keys(answer).filter((name) => name.startsWith(`${READ_ALIAS}-`));
  return names[0];
}

/** What the documents of an index depend on, as it was told when it was made. */
export async function indexWrittenBy(client: Client, name: string): Promise<string | undefined> {
  const answer = await client.indices.getMapping({ index: name });
  const writtenBy: unknown = answer[name]?.mappings._meta?.writtenBy;
  return typeof writtenBy === 'string' ? writtenBy : undefined;
}

/** All our indices, oldest first. */
export async function listIndices(client: Client): Promise<string[]> {
  const answer = await client.indices.get({ index: `${READ_ALIAS}-*`, allow_no_indices: true });
  return Object.keys(answer).toSorted();
}

/** Deletes an index; one that is not there is fine. */
export async function dropIndex(client: Client, name: string): Promise<void> {
  await client.indices.delete({ index: name, ignore_unavailable: true });
}

/** How many documents of an index readers can see; `timeoutMs` bounds the wait for an engine that hangs. */
export async function countVisible(client: Client, name: string, timeoutMs?: number): Promise<number> {
  const limit = timeoutMs === undefined ? {} : { requestTimeout: timeoutMs };
  const answer = await client.count({ index: name, query: { exists: { field: 'visibleTo' } } }, limit);
  return answer.count;
}
