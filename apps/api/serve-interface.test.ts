import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveInterface } from './serve-interface.ts';
import type { Services } from './services.ts';

const PAGE =
  '<!doctype html><html lang="zh-CN"><head><title>案鉴</title></head><body><div id="root"></div><p>end</p></body></html>';

/** As the page of the product is drawn: a frame with a header, then what the search found. */
const DRAWING = `
const start = '<div><header>$&</header>';
export const drawStart = async ({ query }) => {
  if (query.includes('start')) throw new Error('the start is broken');
  return { title: '受贿', start };
};
export const drawFirstScreen = async ({ query }) => {
  if (query.includes('broken')) throw new Error('the drawing is broken');
  return { title: '受贿', body: (query.includes('other') ? '<div><header></header>' : start) + '<main>drawn</main></div>' };
};`;

const START =
  '<!doctype html><html lang="zh-CN"><head><title>受贿</title></head><body><div id="root"><div><header>$&</header>';
const UNDRAWN = `${START}</div></div><p>end</p></body></html>`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anjian-interface-'));
  await Promise.all([mkdir(join(folder, 'dist')), mkdir(join(folder, 'dist-server'))]);
  await writeFile(join(folder, 'dist/index.html'), PAGE);
  await writeFile(join(folder, 'dist-server/draw-first-screen.js'), DRAWING);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The interface over a search that answers as it is told. */
function interfaceOver(search: () => Promise<unknown>) {
  const services = { search: { search }, db: NO_ROWS } as unknown as Services;
  const app = new Hono<{ Variables: { requestId: string } }>();
  serveInterface(app, services, pino({ level: 'silent' }), join(folder, 'dist'));
  return (path: string, headers = {}) => app.request(path, { headers });
}

/** Records that hold nothing, however they are asked. */
const NO_ROWS: unknown = new Proxy({}, { get: (_, name) => EMPTY[String(name)] ?? (() => NO_ROWS) });
const EMPTY: Record<string, unknown> = { execute: async () => [], executeQuery: async () => ({ rows: [] }) };
const NOTHING = { hits: [], total: 0, facets: {}, notices: [], page: 1 };

describe('the page of a search', () => {
  it('begins before the engine has answered', async () => {
    let answer = (_results: unknown) => {};
    const ask = interfaceOver(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const reader = (await ask('/?q=a')).body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe(START);
    answer(NOTHING);
    const rest = (await reader?.read())?.value;
    expect(rest).toMatch(/^<main>drawn<\/main><\/div><\/div><script type="application\/json" id="first-screen">/u);
    expect(rest).toMatch(/<\/script><p>end<\/p><\/body><\/html>$/u);
  });

  it('is the same page packed', async () => {
    const ask = interfaceOver(async () => NOTHING);
    const packed = await ask('/?q=a', { 'Accept-Encoding': 'gzip' });
    expect(packed.headers.get('Content-Encoding')).toBe('gzip');
    const plain = await ask('/?q=a');
    expect(plain.headers.get('Content-Encoding')).toBeNull();
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(await plain.text());
  });

  it('says its language in its first words', async () => {
    const ask = interfaceOver(async () => NOTHING);
    expect(await (await ask('/?q=a', { Cookie: 'anjian-language=en' })).text()).toContain('<html lang="en">');
  });

  it.each([
    ['the engine fails after the start', '/?q=a', () => Promise.reject(new Error('away')), UNDRAWN],
    ['the drawing fails after the start', '/?q=broken', async () => NOTHING, UNDRAWN],
    ['what is drawn begins otherwise', '/?q=other', async () => NOTHING, UNDRAWN],
    ['the start cannot be drawn', '/?q=start', async () => NOTHING, PAGE],
    ['the address has faults', '/?sector=nowhere', async () => NOTHING, PAGE],
  ])('is left to the application where %s', async (_what, path, search, page) => {
    const answer = await interfaceOver(search)(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(page);
  });
});
