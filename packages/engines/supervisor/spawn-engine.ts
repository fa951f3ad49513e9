import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, closeSync, openSync, renameSync, statSync } from 'node:fs';
import type { EnginePlace } from '../place/engine-place.ts';

type SpawnEngineOptions = { args: readonly string[]; env: NodeJS.ProcessEnv; cwd: string; logFile: string };

// A start looks at the size of the last log: months of quiet running stay below this, and one older log is kept.
const LOG_LIMIT_BYTES = 20 * 1024 * 1024;

/** Starts an engine in a session of its own, so that Ctrl-C in a terminal does not reach it, with its words going straight to a file, so that it outlives whoever started it. */
export const spawnEngine = async (
  { user }: EnginePlace,
  program: string,
  { args, env, cwd, logFile }: SpawnEngineOptions,
): Promise<ChildProcess> => {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'a');
  if (user !== undefined) chownSync(logFile, user.uid, user.gid);
  const identity = user === undefined ? {} : { uid: user.uid, gid: user.gid };
  try {
    const child = spawn(program, [...args], { detached: true, stdio: ['ignore', log, log], cwd, env, ...identity });
    await once(child, 'spawn');
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
};
