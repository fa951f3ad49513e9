import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ElasticsearchConnection } from '@anjian/engines';
import type { Submission } from '@anjian/records';

/** What can be done to a document. */
export type Act = 'save' | 'publish' | 'withdraw' | 'correct';
/** What `act-once.ts` is told to do, and over which wire. */
export type ActOrder = { act: Act; databaseUrl: string; submission: Submission };
/** Over which wires `follow-once.ts` works. */
export type FollowOrder = { databaseUrl: string; elasticsearch: ElasticsearchConnection };

/** A process that waits for an order; `said` are the lines that it printed. */
export type ActProcess<Order> = { said: string[]; order(order: Order): void; kill(): Promise<void> };

/** Starts a program of this folder. */
export function startProgram<Order>(name: 'act-once.ts' | 'follow-once.ts'): ActProcess<Order> {
  const program = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'ignore'] });
  const said: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
  const ended = once(child, 'exit');
  child.stdin.on('error', () => {});
  return {
    said,
    order: (order) => void child.stdin.write(`${JSON.stringify(order)}\n`),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Started ahead of the test: it takes longer to start a process than to kill one. */
const SPARES = 2;

/** Processes of one kind that wait to be used. */
export function createSpares<Order>(start: () => ActProcess<Order>) {
  const spares: ActProcess<Order>[] = [];
  return {
    take(): ActProcess<Order> {
      while (spares.length <= SPARES) spares.push(start());
      return spares.shift() ?? start();
    },
    /** Takes back one that lives on. */
    keep(living: ActProcess<Order>): void {
      spares.unshift(living);
    },
    async kill(): Promise<void> {
      await Promise.all(spares.map((spare) => spare.kill()));
    },
  };
}
