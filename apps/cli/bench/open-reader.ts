import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Got } from './reader-worker.ts';

/** Somebody who asks the server, one address at a time. */
export type Reader = { ask(address: string): Promise<Got>; leave(): Promise<void> };

/**
 * A reader in a thread of its own, as readers sit at machines of their own: what it costs to ask and to read an answer is in the times, but
 * never keeps the server from its work.
 */
export function openReader(): Reader {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url));
  return {
    async ask(address) {
      const answered = once(worker, 'message');
      worker.postMessage(address);
      const [got] = (await answered) as [Got];
      return got;
    },
    async leave() {
      await worker.terminate();
    },
  };
}
