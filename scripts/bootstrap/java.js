import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './machine.js';

const OLDEST_MAJOR = 21;
const FOLDERS = [
  '/usr/lib/jvm',
  '/usr/java',
  '/opt/java',
  '/opt',
  '/Library/Java/JavaVirtualMachines',
  '/opt/homebrew/opt',
];
const HOMES = ['', 'Contents/Home', 'libexec/openjdk.jdk/Contents/Home'];

const majorOf = (home) => {
  try {
    return Number(/^JAVA_VERSION="(?:1\.)?(\d+)/m.exec(readFileSync(join(home, 'release'), 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
};

const hasJava = (env) => {
  const listed = FOLDERS.filter(existsSync).flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const homes = [env.ES_JAVA_HOME, env.JAVA_HOME, ...listed].filter((home) => home);
  return homes.some((home) => HOMES.some((within) => majorOf(join(home, within)) >= OLDEST_MAJOR));
};

/** Says early what the engines will need, before a minute goes by; only a notice, since Elastic's own archive brings a Java. */
export const warnAboutJava = (env) => {
  if (env.ELASTICSEARCH_URL || env.ANJIAN_ES_HOME) return;
  const missing = [...(hasJava(env) ? [] : [`JDK ${OLDEST_MAJOR} 以上`]), ...(findProgram('mvn') ? [] : ['Maven'])];
  if (missing.length === 0) return;
  console.error(
    `提示：没有找到 ${missing.join('和 ')}；若连不上 Elastic 的下载站，搜索引擎将无法取得，请先安装，或用 ELASTICSEARCH_URL 指向已有的服务器。`,
  );
};
