import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, type ProcessIdentity, sendSignal } from '../place/process-identity.ts';

// PostgreSQL writes its memory to disk first, Elasticsearch closes its shards: seconds on an old disk.
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 50;

/** Makes a process leave: asks with the signal, and after 15 seconds ends it. */
export const leave = async (process: ProcessIdentity, signal: NodeJS.Signals): Promise<void> => {
  if (!isAlive(process)) return;
  sendSignal(process.pid, signal);
  for (const end = Date.now() + PATIENCE_MS; isAlive(process); await sleep(LOOK_EVERY_MS)) {
    if (Date.now() > end) sendSignal(process.pid, 'SIGKILL');
  }
};
