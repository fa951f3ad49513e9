import type { Server } from 'node:http';
import { followChanges } from '@anjian/indexer';
import { serve } from '@hono/node-server';
import type { Logger } from 'pino';
import { createApp } from './create-app.ts';
import { serverUrl } from './find-running.ts';
import { toKnownHosts } from './known-hosts.ts';
import type { Services } from './services.ts';

/** A server that is running, at `url`; `close` lets requests under way end, then stops the indexer. */
export type RunningServer = { url: string; close(): Promise<void> };

/** Room for 2,000 characters of query, nine bytes each in an address, and for the faults of those who send more. */
const MAX_HEADER_BYTES = 256 * 1_024;

/** Requests still under way after this time are cut off. */
const CLOSE_LIMIT_MS = 8_000;

/**
 * Serves the application and keeps the index in step with the records while it runs.
 * @throws {Error} with a sentence when the port is taken
 */
export async function startServer(
  services: Services,
  logger: Logger,
  options: { host: string; port: number; interfaceDir?: string; otherHosts?: readonly string[] },
): Promise<RunningServer> {
  const app = createApp(services, logger, options.interfaceDir);
  const stop = new AbortController();
  const server = await listen(toKnownHosts(app.fetch, options.host, options.otherHosts), options);
  const following = followChanges(services.indexer, services.databaseUrl, stop.signal, (error) => {
    logger.warn({ err: error }, '索引暂时跟不上，稍后自动重试');
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    url: serverUrl(options.host, port),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const limit = setTimeout(() => server.closeAllConnections(), CLOSE_LIMIT_MS);
      await closed;
      clearTimeout(limit);
      stop.abort();
      await following;
    },
  };
}

function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  { host, port }: { host: string; port: number },
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port, serverOptions: { maxHeaderSize: MAX_HEADER_BYTES } }, () =>
      resolve(server),
    ) as Server;
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE';
      const sentence = taken
        ? `端口 ${port} 已被占用，请关闭占用它的程序，或用 PORT=端口号 换一个`
        : `不能在 ${host}:${port} 提供服务`;
      reject(new Error(sentence, { cause }));
    });
  });
}
