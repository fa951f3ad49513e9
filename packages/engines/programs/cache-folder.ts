import { mkdirSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { EngineError } from '../engine-error.ts';
import { canEnter, type EngineUser } from '../place/engine-user.ts';

const candidates = (env: NodeJS.ProcessEnv): string[] => {
  if (env.ANJIAN_CACHE) return [env.ANJIAN_CACHE];
  const personal = env.XDG_CACHE_HOME ? join(env.XDG_CACHE_HOME, 'anjian') : join(homedir(), '.cache', 'anjian');
  const me = process.getuid?.() ?? 0;
  return [personal, ...(me === 0 ? ['/var/cache/anjian'] : []), join(tmpdir(), `anjian-cache-${me}`)];
};

// A folder of another owner could hold a program of theirs, which we would then run.
const isMine = (folder: string): boolean => statSync(folder).uid === (process.getuid?.() ?? statSync(folder).uid);

/** The folder for unpacked engines, shared by all checkouts of one person: the first that can be made and that the engines' user can enter. */
export const openCacheFolder = (env: NodeJS.ProcessEnv, user?: EngineUser): string => {
  const faults: unknown[] = [];
  for (const folder of candidates(env)) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      if (isMine(folder) && (user === undefined || canEnter(user, folder))) return folder;
    } catch (fault) {
      faults.push(fault);
    }
  }
  throw new EngineError(
    `找不到可以存放引擎程序的目录（试过 ${candidates(env).join('、')}）；请用 ANJIAN_CACHE 指定一个可写的目录。`,
    { code: 'no_permission', cause: faults[0] },
  );
};
