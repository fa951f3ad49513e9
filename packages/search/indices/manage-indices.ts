import mapping from '@anjian/mappings/documents.json' with { type: 'json' };
import type { Client } from '@elastic/elasticsearch';
import { modelIndexOf } from '../latent/stored-model.ts';
import { IndexBlockedError } from './index-blocked.ts';

/** The alias that readers search. Writers name a dated index. */
export const READ_ALIAS = 'anjian';

/** Settings for writing very many documents at once: nothing is made searchable before it is asked for. */
const BULK_LOAD = { refresh_interval: '-1' };

/**
 * What is kept with an index: what its documents depend on, of how many cases its latent model was made, if it has one, and what library
 * taught it.
 */
export type IndexOrigin = { writtenBy: string; learnedFrom: number; lesson: string };

const UNKNOWN_ORIGIN: IndexOrigin = { writtenBy: '', learnedFrom: 0, lesson: '' };

/**
 * Creates an empty index under a name with the time in it, and returns the name. Readers do not see it before the switch.
 * @param origin kept with it: see {@link indexOrigin}
 * @throws {IndexBlockedError} when the engine finds no room for it; nothing is left of it then
 */
export async function createIndex(client: Client, origin = UNKNOWN_ORIGIN): Promise<string> {
  const name = `${READ_ALIAS}-${new Date().toISOString().replaceAll(/\D/gu, '')}`;
  const body = {
    settings: { index: { ...mapping.settings, ...BULK_LOAD } },
    mappings: { ...mapping.mappings, _meta: origin },
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

/** Makes the engine forget the counts that it remembers: a measurement asks for the same again and again. */
export async function forgetCounts(client: Client): Promise<void> {
  await client.indices.clearCache({ index: READ_ALIAS, request: true });
}

/** An engine that has just started reads a large index from the disk for some seconds; after this time it is no longer waited for. */
const READABLE_TIMEOUT = '30s';

/**
 * Waits until what is there can be read. An engine that answers may still be looking through its data, and refuses to search it until then.
 * Where that takes long, or a part is lost, nothing is thrown: whoever searches is told.
 */
export async function untilReadable(client: Client): Promise<void> {
  const asked = { index: `${READ_ALIAS}*`, wait_for_status: 'yellow', timeout: READABLE_TIMEOUT } as const;
  await client.cluster.health(asked).catch(() => {});
}

/** The index that readers search now, or undefined before the first rebuild. */
export async function liveIndex(client: Client): Promise<string | undefined> {
  const answer = await client.indices.getAlias({ name: READ_ALIAS }, { ignore: [404] });
  const names = Object.keys(answer).filter((name) => name.startsWith(`${READ_ALIAS}-`));
  return names[0];
}

/** What an index was made by, as it was told then. */
export async function indexOrigin(client: Client, name: string): Promise<IndexOrigin> {
  const answer = await client.indices.getMapping({ index: name });
  const { writtenBy, learnedFrom, lesson } = answer[name]?.mappings._meta ?? {};
  return {
    writtenBy: typeof writtenBy === 'string' ? writtenBy : UNKNOWN_ORIGIN.writtenBy,
    learnedFrom: typeof learnedFrom === 'number' ? learnedFrom : UNKNOWN_ORIGIN.learnedFrom,
    lesson: typeof lesson === 'string' ? lesson : UNKNOWN_ORIGIN.lesson,
  };
}

/** How many published cases an index holds. */
export async function countCases(client: Client, name: string): Promise<number> {
  return (await client.count({ index: name, query: { term: { family: 'case' } } })).count;
}

/** All our indices, oldest first. */
export async function listIndices(client: Client): Promise<string[]> {
  const answer = await client.indices.get({ index: `${READ_ALIAS}-*`, allow_no_indices: true });
  return Object.keys(answer).toSorted();
}

/** Deletes an index with its model; one that is not there is fine. */
export async function dropIndex(client: Client, name: string): Promise<void> {
  await client.indices.delete({ index: [name, modelIndexOf(name)], ignore_unavailable: true });
}

/** How many documents of an index readers can see; `timeoutMs` bounds the wait for an engine that hangs. */
export async function countVisible(client: Client, name: string, timeoutMs?: number): Promise<number> {
  const limit = timeoutMs === undefined ? {} : { requestTimeout: timeoutMs };
  const answer = await client.count({ index: name, query: { exists: { field: 'visibleTo' } } }, limit);
  return answer.count;
}
