import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findRunning, startServer } from '@anjian/api';
import { type IndexerServices, type Telling, updateIndex } from '@anjian/indexer';
import { IndexBlockedError } from '@anjian/search';
import { buildInterface } from '../build-interface.ts';
import { type Command, EXIT, UsageError } from '../command.ts';
import { createLogger } from '../create-logger.ts';
import { loadSamples } from '../load-samples.ts';
import { PROJECT_DIR, withServices } from '../open-project.ts';
import { writeLine } from '../progress.ts';
import { tellRebuild } from '../tell-rebuild.ts';
import { tieStored } from '../tie-stored.ts';

const DEFAULT_PORT = 3_000;

/** `anjian up`: everything, until Ctrl-C. */
export const up: Command = {
  summary: '启动全部：搜索引擎、数据库、索引、接口和界面（npm start 即此）',
  usage: '',
  examples: ['npm start', 'PORT=8080 npm start', 'HOST=0.0.0.0 npm start   让局域网内的其他电脑也能打开'],
  exits: ['0  正常停止，或者那个地址上已经有案鉴在运行', '1  没能启动'],
  positionals: [0, 0],
  async run() {
    const { host, port, otherHosts } = readAddress(process.env);
    if (await tellRunning({ host, port })) return EXIT.ok;
    const stopped = waitForStop();
    const building = buildInterface(PROJECT_DIR);
    // A build that fails before it is waited for is told when it is waited for.
    building.catch(() => {});
    const served = await withServices(async (services) => {
      const samples = await loadSamples(services);
      if (samples) writeLine(`空库，已装入 ${samples.new} 件虚构示例（撤下：npm run -s anjian -- samples remove）`);
      await tieStored(services);
      await tellRebuild(async (telling) => await catchUp(services.indexer, telling));
      await Promise.all([services.search.warmUp(), building]);
      const interfaceDir = join(PROJECT_DIR, 'apps/web/dist');
      const server = await startServer(services, createLogger(), {
        host,
        port,
        otherHosts,
        ...(existsSync(interfaceDir) ? { interfaceDir } : {}),
      }).catch(async (error: unknown) => {
        // Another start may have come first while this one was getting ready.
        if (!(await tellRunning({ host, port }))) throw error;
      });
      if (!server) return false;
      writeLine(`\n案鉴已就绪：${server.url}\n接口说明：${server.url}/api/docs\n按 Ctrl-C 停止`);
      await stopped;
      writeLine('\n正在停止……');
      await server.close();
      return true;
    });
    if (served) writeLine('已停止');
    return EXIT.ok;
  },
};

/** Whether the product is served there already; if so, it is said where. */
async function tellRunning(place: { host: string; port: number }): Promise<boolean> {
  const running = await findRunning(place);
  if (running === undefined) return false;
  writeLine(`案鉴已经在运行：${running}\n直接打开即可；要另开一个，请用 PORT=端口号 和 ANJIAN_DATA=文件夹 各换一处`);
  return true;
}

/** Brings the index up to date. On a full disk people can still search what is there, and the running server catches up later. */
async function catchUp(indexer: IndexerServices, telling: Telling): Promise<void> {
  try {
    await updateIndex(indexer, telling);
  } catch (error) {
    if (!(error instanceof IndexBlockedError)) throw error;
    writeLine(error.message);
  }
}

function readAddress(env: NodeJS.ProcessEnv): { host: string; port: number; otherHosts: string[] } {
  const port = env.PORT === undefined || env.PORT === '' ? DEFAULT_PORT : Number(env.PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`PORT 应为 0 到 65535 的整数，不能是“${env.PORT}”`);
  const otherHosts = (env.ALLOWED_HOSTS ?? '').split(',').map((name) => name.trim().toLowerCase());
  return { host: env.HOST || '127.0.0.1', port, otherHosts: otherHosts.filter((name) => name !== '') };
}

function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}
