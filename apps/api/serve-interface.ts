import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Env, Hono } from 'hono';
import { compress } from 'hono/compress';
import { getCookie } from 'hono/cookie';
import { loadDrawing, pageWith, readFirstScreen } from './first-screen.ts';
import type { Services } from './services.ts';

/** Files with a hash in their name never change. */
const FOREVER = 'public, max-age=31536000, immutable';

/** Files of the interface that keep their names: the emblem, and what sets the theme before the first paint. */
const ROOT_FILES = ['/favicon.svg', '/first-paint.js'];

/** An address that names a file: a dot in its last part. No page of the interface has one. */
const FILE = /\/[^/]*\.[^/]*$/u;

/** The page is made anew for each reader and each minute. */
const OWN = { 'Cache-Control': 'no-cache' };

/**
 * Serves the built interface: its files, and its one page at every address that is not the API's. The page of a search comes with its
 * results drawn (docs/decisions/0022-first-screen.md).
 */
export function serveInterface<E extends Env>(app: Hono<E>, services: Services, dir: string): void {
  const readPage = () => readFile(join(dir, 'index.html'), 'utf8');
  const drawing = loadDrawing(dir);
  // Whoever waits for it hears of a fault.
  drawing.catch(() => {});
  app.use('*', compress());
  app.use('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('Cache-Control', FOREVER);
  });
  app.use('/assets/*', serveStatic({ root: dir, rewriteRequestPath: (path) => path }));
  for (const file of ROOT_FILES) app.get(file, serveStatic({ root: dir }));
  app.get('/', async (c) => {
    const language = getCookie(c, 'anjian-language') === 'en' ? 'en' : 'zh';
    const [page, draw] = await Promise.all([readPage(), drawing]);
    const screen = draw && (await readFirstScreen(services, new URL(c.req.url).search, language, c.req.raw.signal));
    return c.html(draw && screen ? pageWith(page, screen, await draw(screen)) : page, 200, OWN);
  });
  app.get('*', async (c) => {
    // What is named like a file is one, or is not there: the page in its place would hide a broken build.
    if (FILE.test(c.req.path)) return c.notFound();
    return c.html(await readPage(), 200, OWN);
  });
}
