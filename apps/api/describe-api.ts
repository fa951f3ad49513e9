import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Env, Hono } from 'hono';
import { openAPIRouteHandler } from 'hono-openapi';
import { ProblemError } from './problem.ts';

/** The files of the readable page; served by us, since nothing may come from outside. */
const FILES: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

const START = `window.ui = SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null });\n`;

const PAGE = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>接口说明 — 案鉴</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`;

/** Adds the description of the API at /api/openapi.json and a page to read it at /api/docs. */
export function describeApi<E extends Env>(app: Hono<E>): void {
  const dist = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  app.get(
    '/api/openapi.json',
    openAPIRouteHandler(app, {
      documentation: {
        info: { title: '案鉴接口', version: '0.1.0', description: '职务犯罪案例与规范文件检索' },
      },
    }),
  );
  app.get('/api/docs', (c) => c.html(PAGE));
  app.get('/api/docs/start.js', (c) => c.body(START, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  app.get('/api/docs/:file', async (c) => {
    const name = c.req.param('file') ?? '';
    const type = FILES[name];
    if (type === undefined) throw new ProblemError(404, '没有这个文件');
    return c.body(new Uint8Array(await readFile(join(dist, name))), 200, { 'Content-Type': type });
  });
}
