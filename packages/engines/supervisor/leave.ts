import { setTimeout as sleep } from 'node:timers/promises';
import { groupOf, isAlive, type ProcessIdentity, sendSignal } from '../place/process-identity.ts';

// PostgreSQL writes its memory to disk first, Elasticsearch closes its shards: seconds on an old disk.
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 50;

/** Makes an engine leave: asks its whole process group with the signal (Elasticsearch is two processes, and its launcher can go without the other), waits for the process, and after 15 seconds or when that one has gone ends the rest. */
export const leave = async (process: ProcessIdentity, signal: NodeJS.Signals): Promise<void> => {
  if (!isAlive(process)) return;
  // Engines are spawned detached, so the group is theirs alone.
  const group = groupOf(process.pid);
  const target = group === undefined ? process.pid : -group;
  sendSignal(target, signal);
  for (const end = Date.now() + PATIENCE_MS; isAlive(process); await sleep(LOOK_EVERY_MS)) {
    if (Date.now() > end) sendSignal(target, 'SIGKILL');
  }
  sendSignal(target, 'SIGKILL');
};
