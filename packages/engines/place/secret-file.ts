import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError } from '../engine-error.ts';

/** The passwords of the managed engines. */
export type SecretName = 'elasticsearch-password' | 'postgres-password';

const SECRET_BYTES = 24;

/** Reads a password that `makeSecret` made. */
export const readSecret = (root: string, name: SecretName): string => {
  const path = join(root, name);
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (cause) {
    throw new EngineError(`读不到引擎口令文件 ${path}；请用建立该数据目录的用户运行。`, {
      code: 'no_permission',
      cause,
    });
  }
};

/** The password of a managed engine, made at random on first use and kept readable for the folder's owner only. */
export const makeSecret = (root: string, name: SecretName): string => {
  const path = join(root, name);
  if (existsSync(path)) return readSecret(root, name);
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  writeFileSync(path, `${secret}\n`, { mode: 0o600 });
  return secret;
};
