import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSearch } from '@anjian/domain';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { compress } from 'hono/compress';
import { getCookie } from 'hono/cookie';
import type { RequestIdVariables } from 'hono/request-id';
import type { Logger } from 'pino';
import { loadDrawing, readFirstScreen } from './first-screen.ts';
import { restOfPage, splitPage } from './page-in-parts.ts';
import type { Services } from './services.ts';
import { streamPage } from './stream-page.ts';

/** Files with a hash in their name never change. */
const FOREVER = 'public, max-age=31536000, immutable';

/** Files of the interface that keep their names: the emblem, and what sets the theme before the first paint. */
const ROOT_FILES = ['/favicon.svg', '/first-paint.js'];

/** An address that names a file: a dot in its last part. No page of the interface has one. */
const FILE = /\/[^/]*\.[^/]*$/u;

/** The page is made anew for each reader and each minute. */
const OWN = { 'Cache-Control': 'no-cache' };

type Variables = { Variables: RequestIdVariables };

/**
 * Serves the built interface: its files, and its one page at every address that is not the API's. The page of a search comes with its
 * results drawn (docs/decisions/0022-first-screen.md).
 */
export function serveInterface(app: Hono<Variables>, services: Services, logger: Logger, dir: string): void {
  const readPage = () => readFile(join(dir, 'index.html'), 'utf8');
  const loading = loadDrawing(dir);
  // Whoever waits for it hears of a fault.
  loading.catch(() => {});
  // The first drawing takes ten times as long as those after it; no reader shall wait for that.
  void loading.then((drawing) => drawing?.drawStart({ query: '', language: 'zh' })).catch(() => {});
  app.use('*', compress());
  app.use('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('Cache-Control', FOREVER);
  });
  app.use('/assets/*', serveStatic({ root: dir, rewriteRequestPath: (path) => path }));
  for (const file of ROOT_FILES) app.get(file, serveStatic({ root: dir }));
  app.get('/', async (c) => {
    const language = getCookie(c, 'anjian-language') === 'en' ? 'en' : 'zh';
    const query = new URL(c.req.url).search;
    const { request, faults } = parseSearch(new URLSearchParams(query));
    const [page, drawing] = await Promise.all([readPage(), loading]);
    // An address with faults is told about by the application.
    if (!drawing || faults.length > 0) return c.html(page, 200, OWN);
    const asked = { query, language } as const;
    const reading = readFirstScreen(services, request, asked, c.req.raw.signal);
    // Whatever cannot be drawn here is drawn by the application.
    const orNothing = async <Drawn>(drawn: Promise<Drawn>): Promise<Drawn | undefined> =>
      await drawn.catch((error: unknown) => {
        logger.error({ err: error, requestId: c.get('requestId') }, '首屏未能在服务器上绘制，改由浏览器绘制');
        return undefined;
      });
    const start = await orNothing(drawing.drawStart(asked));
    if (!start) return c.html(page, 200, OWN);
    const drawRest = async (): Promise<string> => {
      const screen = await reading;
      const drawn = screen && (await orNothing(drawing.drawFirstScreen(screen)));
      return restOfPage(start, drawn && { screen, body: drawn.body });
    };
    c.header('Cache-Control', OWN['Cache-Control']);
    return streamPage(c, pageInParts(splitPage(page, language, start), drawRest));
  });
  app.get('*', async (c) => {
    // What is named like a file is one, or is not there: the page in its place would hide a broken build.
    if (FILE.test(c.req.path)) return c.notFound();
    return c.html(await readPage(), 200, OWN);
  });
}

/** The start at once, so that it is painted, and styles and scripts are fetched, while the engine searches; then what its answer shows. */
async function* pageInParts(
  { before, after }: { before: string; after: string },
  drawRest: () => Promise<string>,
): AsyncGenerator<string> {
  yield before;
  yield `${await drawRest()}${after}`;
}
