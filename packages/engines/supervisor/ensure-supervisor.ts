import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EnginePlace } from '../place/engine-place.ts';
import { isSupervised, readState } from './state-file.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
// SQLite, which gives the lock, is still marked as experimental in Node.
const QUIET = '--disable-warning=ExperimentalWarning';

/** The log of the supervisor of a data folder. */
export const supervisorLog = (root: string): string => join(root, 'supervisor.log');

/** Starts a supervisor, in a session of its own, unless one runs; of several started at once all but one leave by themselves. */
export const ensureSupervisor = (place: EnginePlace, env: NodeJS.ProcessEnv): void => {
  if (isSupervised(readState(place.root))) return;
  const log = openSync(supervisorLog(place.root), 'a');
  const { NODE_OPTIONS: _, ...rest } = env;
  try {
    const args = [QUIET, MAIN, JSON.stringify(place)];
    const child = spawn(process.execPath, args, {
      detached: true,
      stdio: ['ignore', log, log],
      cwd: place.root,
      env: rest,
    });
    child.unref();
  } finally {
    closeSync(log);
  }
};
