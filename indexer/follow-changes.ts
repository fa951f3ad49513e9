import { setTimeout } from 'node:timers/promises';
import { type IndexableRecord, listenForChanges, readIndexTargets, takeChanges } from '@anjian/records';
import { IndexGoneError, refreshIndex } from '@anjian/search';
import { type IndexerServices, writeRecords } from './write-records.ts';

/** Rows of the feed taken in one transaction. */
const CHANGES_AT_ONCE = 200;
/** The feed is looked at this often even when no notice came. */
const POLL_MS = 2_000;
/** Pause after a failure, so that an engine that is down is not asked all the time. */
const RETRY_MS = 1_000;

/** Writes everything that waits in the feed to every index, and makes it searchable. Returns how many rows of the feed were done. */
export async function drainChanges(services: IndexerServices, signal?: AbortSignal): Promise<number> {
  let done = 0;
  while (signal?.aborted !== true) {
    const taken = await takeChanges(services.db, CHANGES_AT_ONCE, async (records) => {
      for (const index of await readIndexTargets(services.db)) await writeTo(services, index, records);
    });
    if (taken === 0) return done;
    done += taken;
  }
  return done;
}

/** Writes records to a target and makes them searchable. One that a rebuild has put away meanwhile needs nothing any more. */
async function writeTo(services: IndexerServices, index: string, records: IndexableRecord[]): Promise<void> {
  try {
    await writeRecords(services, index, once(records));
    await refreshIndex(services.client, index);
  } catch (error) {
    const isTarget = (await readIndexTargets(services.db)).includes(index);
    if (isTarget || !(error instanceof IndexGoneError)) throw error;
  }
}

/**
 * Follows the feed until `signal` aborts. A failure leaves the rows where they are and is told to `onFailure`; the next round
 * tries again, so that nothing is lost while an engine is away.
 */
export async function followChanges(
  services: IndexerServices,
  databaseUrl: string,
  signal: AbortSignal,
  onFailure: (error: unknown) => void,
): Promise<void> {
  let wake = (): void => {};
  const listening = listenForChanges(databaseUrl, () => wake(), signal);
  const stop = (): void => wake();
  signal.addEventListener('abort', stop);
  while (!signal.aborted) {
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    try {
      await drainChanges(services, signal);
    } catch (error) {
      onFailure(error);
      await sleep(RETRY_MS, signal);
      continue;
    }
    const round = new AbortController();
    await Promise.race([woken, sleep(POLL_MS, AbortSignal.any([signal, round.signal]))]);
    round.abort();
  }
  signal.removeEventListener('abort', stop);
  await listening;
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}

/** Waits, or until `signal` aborts. */
async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => {});
}
