import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, closeSync, openSync } from 'node:fs';
import type { EnginePlace } from '../place/engine-place.ts';

type SpawnEngineOptions = { args: readonly string[]; env: NodeJS.ProcessEnv; cwd: string; logFile: string };

/** Starts an engine in a session of its own, so that Ctrl-C in a terminal does not reach it, with its words going straight to a file, so that it outlives whoever started it. */
export const spawnEngine = async (
  { user }: EnginePlace,
  program: string,
  { args, env, cwd, logFile }: SpawnEngineOptions,
): Promise<ChildProcess> => {
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
