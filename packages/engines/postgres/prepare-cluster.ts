import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError } from '../engine-error.ts';
import { engineEnvironment } from '../place/engine-environment.ts';
import type { EnginePlace } from '../place/engine-place.ts';
import { makeSecret } from '../place/secret-file.ts';
import type { PostgresProgram } from '../programs/postgres-program.ts';
import { runCommand } from '../programs/run-command.ts';

/** The database, and the role that owns it, of a managed PostgreSQL. */
export const DATABASE = 'anjian';

/** The data folder of the managed PostgreSQL. */
export const clusterFolder = (root: string): string => join(root, 'postgres', 'data');

const checkVersion = (folder: string, program: PostgresProgram): void => {
  const data = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  const major = program.version.split('.')[0];
  if (data === major) return;
  throw new EngineError(
    `${folder} 里的数据属于 PostgreSQL ${data}，本机程序是 ${major}；请用旧版导出后再导入，或用 DATABASE_URL 指向 PostgreSQL ${data} 服务器。`,
    { code: 'data_version' },
  );
};

/** Makes the database cluster on first use: UTF-8, PostgreSQL's own C.UTF-8 collation (the same on every system), page checksums, a password for every connection. */
export const prepareCluster = async ({ root, user }: EnginePlace, program: PostgresProgram): Promise<void> => {
  const folder = clusterFolder(root);
  if (existsSync(join(folder, 'PG_VERSION'))) return checkVersion(folder, program);
  // A half-made cluster (killed in the middle of initdb) never got its final name.
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const handed = join(root, 'postgres', 'initial-password');
  writeFileSync(handed, makeSecret(root, 'postgres-password'), { mode: 0o600 });
  if (user !== undefined) for (const path of [unfinished, handed]) chownSync(path, user.uid, user.gid);
  const args = ['-D', unfinished, '-U', DATABASE, `--pwfile=${handed}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums'];
  try {
    const identity = user === undefined ? {} : { uid: user.uid, gid: user.gid };
    await runCommand(join(program.home, 'bin', 'initdb'), [...args, ...locale], {
      cwd: root,
      env: engineEnvironment(),
      ...identity,
    });
    renameSync(unfinished, folder);
  } finally {
    rmSync(handed, { force: true });
  }
};
