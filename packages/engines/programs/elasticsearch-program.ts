import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError } from '../engine-error.ts';
import { ELASTICSEARCH_VERSION } from '../versions.ts';
import { fillFromArchive, findElasticArchive } from './elastic-archive.ts';
import { findJdk, requireJdk } from './find-jdk.ts';
import { installOnce, isInstalled } from './install-once.ts';
import { fillFromMaven } from './maven-artifact.ts';

/** An unpacked Elasticsearch and the Java that runs it. */
export type ElasticsearchProgram = { home: string; version: string; javaHome: string };

type FetchOptions = {
  cache: string;
  env: NodeJS.ProcessEnv;
  onProgress: (sentence: string) => void;
  signal?: AbortSignal | undefined;
};

const BUNDLED_JAVA = process.platform === 'darwin' ? 'jdk.app/Contents/Home' : 'jdk';

const versionIn = (home: string): string | undefined => {
  if (!existsSync(join(home, 'bin', 'elasticsearch'))) return undefined;
  const jars = existsSync(join(home, 'lib')) ? readdirSync(join(home, 'lib')) : [];
  return jars
    .map((jar) => /^elasticsearch-(\d+\.\d+\.\d+)\.jar$/.exec(jar)?.[1])
    .find((version) => version !== undefined);
};

const fetchedElasticsearch = (cache: string): string => join(cache, `elasticsearch-${ELASTICSEARCH_VERSION}`);

/** Finds an Elasticsearch that is here already, undefined when it must be fetched; a wrong `ANJIAN_ES_HOME` is an error. */
export const findElasticsearch = async (
  cache: string,
  env: NodeJS.ProcessEnv,
): Promise<{ home: string; version: string } | undefined> => {
  const named = env.ANJIAN_ES_HOME;
  if (named) {
    const version = versionIn(named);
    if (version !== undefined) return { home: named, version };
    throw new EngineError(`ANJIAN_ES_HOME 指的目录 ${named} 里没有 Elasticsearch；请改正它，或去掉这个变量。`, {
      code: 'no_distribution',
    });
  }
  const home = fetchedElasticsearch(cache);
  return (await isInstalled(home)) ? { home, version: ELASTICSEARCH_VERSION } : undefined;
};

const fetchElasticsearch = async ({ cache, env, onProgress, signal }: FetchOptions): Promise<string> => {
  const home = fetchedElasticsearch(cache);
  const faults: unknown[] = [];
  const archive = await findElasticArchive();
  if (archive !== undefined) {
    onProgress(`正在下载 Elasticsearch ${ELASTICSEARCH_VERSION}（只在第一次需要）……`);
    const onPercent = (percent: number): void => onProgress(`正在下载 Elasticsearch：${percent}%`);
    try {
      return await installOnce(home, (workplace) => fillFromArchive(workplace, archive, { onPercent, signal }));
    } catch (fault) {
      faults.push(fault);
    }
  }
  const jdk = requireJdk(env);
  onProgress(`正在通过 Maven 取得 Elasticsearch ${ELASTICSEARCH_VERSION}（约 130 MB，只在第一次需要）……`);
  try {
    return await installOnce(home, (workplace) => fillFromMaven(workplace, jdk, signal));
  } catch (fault) {
    faults.push(fault);
  }
  throw new EngineError(
    `取不到 Elasticsearch ${ELASTICSEARCH_VERSION}：Elastic 的下载站和 Maven 都不可用。请安装 Maven 并接通网络，或把已解压的 Elasticsearch 目录写入 ANJIAN_ES_HOME，或改用 docker compose up。`,
    { code: 'no_distribution', cause: new AggregateError(faults), detail: faults.map(String).join('\n') },
  );
};

/** Finds or fetches Elasticsearch and a Java for it; its own Java, where it has one, is preferred unless `ES_JAVA_HOME` names another. */
export const getElasticsearch = async (options: FetchOptions): Promise<ElasticsearchProgram> => {
  const found = await findElasticsearch(options.cache, options.env);
  const home = found?.home ?? (await fetchElasticsearch(options));
  const version = found?.version ?? ELASTICSEARCH_VERSION;
  const bundled = join(home, BUNDLED_JAVA);
  if (!options.env.ES_JAVA_HOME && existsSync(bundled)) return { home, version, javaHome: bundled };
  return { home, version, javaHome: (findJdk(options.env) ?? requireJdk(options.env)).home };
};
