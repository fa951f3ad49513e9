import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Env, Hono } from 'hono';
import { compress } from 'hono/compress';

/** Files with a hash in their name never change. */
const FOREVER = 'public, max-age=31536000, immutable';

/** Files of the interface that keep their names: the emblem, and what sets the theme before the first paint. */
const ROOT_FILES = ['/favicon.svg', '/first-paint.js'];

/** An address that names a file: a dot in its last part. No page of the interface has one. */
const FILE = /\/[^/]*\.[^/]*$/u;

/** Serves the built interface: its files, and its one page at every address that is not the API's. */
export function serveInterface<E extends Env>(app: Hono<E>, dir: string): void {
  app.use('*', compress());
  app.use('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('Cache-Control', FOREVER);
  });
  app.use('/assets/*', serveStatic({ root: dir, rewriteRequestPath: (path) => path }));
  for (const file of ROOT_FILES) app.get(file, serveStatic({ root: dir }));
  app.get('*', async (c) => {
    // What is named like a file is one, or is not there: the page in its place would hide a broken build.
    if (FILE.test(c.req.path)) return c.notFound();
    const page = await readFile(join(dir, 'index.html'), 'utf8');
    return c.html(page, 200, { 'Cache-Control': 'no-cache' });
  });
}
