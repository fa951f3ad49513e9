import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('./hold-engines.ts', import.meta.url));

/** Another process that uses the engines of a data folder, what it was given, and a way to make it leave in order. */
export type EngineUserProcess = {
  child: ChildProcess;
  opened: Promise<{ node: string; databaseUrl: string }>;
  leave: () => Promise<void>;
};

/** Starts another user of the engines of a data folder. */
export const startEngineUser = (dataDir: string): EngineUserProcess => {
  const child = spawn(process.execPath, [PROGRAM, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const opened = Promise.race([
    once(lines, 'line').then(([line]) => JSON.parse(String(line))),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the user ended with ${code}`))),
  ]);
  return {
    child,
    opened,
    leave: async () => {
      const ended = once(child, 'exit');
      child.stdin.write('leave\n');
      await ended;
    },
  };
};
