import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { EngineError } from '../engine-error.ts';
import { OLDEST_JAVA_MAJOR } from '../versions.ts';

/** A Java found on this machine: its home folder and major version. */
export type Jdk = { home: string; major: number };

// Elasticsearch 9.5 was tried with Java up to this one: a newer one is taken only if there is nothing else.
const NEWEST_TRIED_MAJOR = 25;

// Folders whose children are Java homes, and what lies between a child and the home itself.
const COLLECTIONS: readonly (readonly [folder: string, within: string])[] = [
  ['/usr/lib/jvm', ''],
  ['/usr/java', ''],
  ['/opt/java', ''],
  ['/opt', ''],
  ['/Library/Java/JavaVirtualMachines', 'Contents/Home'],
  ['/opt/homebrew/opt', 'libexec/openjdk.jdk/Contents/Home'],
  ['/usr/local/opt', 'libexec/openjdk.jdk/Contents/Home'],
];

const childrenOf = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

const homeOnPath = (env: NodeJS.ProcessEnv): string[] =>
  (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'java'))
    .filter((java) => existsSync(java))
    .map((java) => dirname(dirname(realpathSync(java))));

const versionText = (home: string): string => {
  try {
    return /^JAVA_VERSION="([^"]+)"/m.exec(readFileSync(join(home, 'release'), 'utf8'))?.[1] ?? '';
  } catch {
    const answer = execFileSync(join(home, 'bin', 'java'), ['-XshowSettings:none', '-fullversion'], {
      encoding: 'utf8',
    });
    return /"([^"]+)"/.exec(answer)?.[1] ?? '';
  }
};

/** Reads the major version of the Java in a folder, undefined when there is none: `1.8.0` is 8, `25.0.3` is 25. */
export const readJdk = (home: string): Jdk | undefined => {
  if (!existsSync(join(home, 'bin', 'java'))) return undefined;
  try {
    const major = Number(/^(?:1\.)?(\d+)/.exec(versionText(home))?.[1]);
    return Number.isInteger(major) ? { home, major } : undefined;
  } catch {
    return undefined;
  }
};

const byPreference = (a: Jdk, b: Jdk): number => {
  const [aTried, bTried] = [a.major <= NEWEST_TRIED_MAJOR, b.major <= NEWEST_TRIED_MAJOR];
  if (aTried !== bTried) return aTried ? -1 : 1;
  return aTried ? b.major - a.major : a.major - b.major;
};

/** Finds a Java of 21 or newer: what `ES_JAVA_HOME` and `JAVA_HOME` name first, then the usual places; undefined when there is none. */
export const findJdk = (env: NodeJS.ProcessEnv): Jdk | undefined => {
  const fits = (jdk: Jdk | undefined): jdk is Jdk => jdk !== undefined && jdk.major >= OLDEST_JAVA_MAJOR;
  const named = [env.ES_JAVA_HOME, env.JAVA_HOME].filter((home) => home !== undefined && home !== '');
  const chosen = named.map((home) => readJdk(String(home))).find(fits);
  if (chosen !== undefined) return chosen;
  const userJdks = env.HOME === undefined ? [] : [[join(env.HOME, '.sdkman/candidates/java'), ''] as const];
  const homes = [...COLLECTIONS, ...userJdks].flatMap(([folder, within]) =>
    childrenOf(folder).map((name) => join(folder, name, within)),
  );
  return [...homes, ...homeOnPath(env)].map(readJdk).filter(fits).sort(byPreference)[0];
};

/** The same, with the sentence for the reader when there is none. */
export const requireJdk = (env: NodeJS.ProcessEnv): Jdk => {
  const jdk = findJdk(env);
  if (jdk !== undefined) return jdk;
  throw new EngineError(
    `没有找到 Java ${OLDEST_JAVA_MAJOR} 或更新的版本，Elasticsearch 无法启动；请安装 JDK ${OLDEST_JAVA_MAJOR} 以上，或用 ES_JAVA_HOME 指明其所在目录。`,
    { code: 'no_jdk' },
  );
};
