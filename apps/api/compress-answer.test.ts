import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { compressAnswer } from './compress-answer.ts';

const long = { hits: Array.from({ length: 200 }, (_, place) => ({ id: place, title: '受贿案' })) };
const app = new Hono()
  .use(compressAnswer)
  .get('/long', (c) => c.json(long, 200, { 'X-Kept': '1' }))
  .get('/short', (c) => c.json({ ok: true }))
  .get('/page', (c) => c.html('<p>案鉴</p>'.repeat(500)));

const ask = async (path: string, accepted: string | undefined) =>
  await app.request(path, accepted === undefined ? {} : { headers: { 'Accept-Encoding': accepted } });

describe('an answer of the API', () => {
  it.each(['gzip', 'br, gzip;q=0.5', 'gzip, deflate, br, zstd', '*'])('is compressed for %j', async (accepted) => {
    const answer = await ask('/long', accepted);
    expect([...'Content-Encoding Vary X-Kept'.split(' ')].map((name) => answer.headers.get(name))).toEqual([
      'gzip',
      'Accept-Encoding',
      '1',
    ]);
    expect(JSON.parse(gunzipSync(await answer.arrayBuffer()).toString())).toEqual(long);
  });

  it.each([undefined, '', 'br', 'gzip;q=0', 'gzip;q=0.0, br'])('is plain for %j', async (accepted) => {
    const answer = await ask('/long', accepted);
    expect(answer.headers.get('Content-Encoding')).toBeNull();
    expect(await answer.json()).toEqual(long);
  });

  it('is plain when it is short or not JSON', async () => {
    for (const path of ['/short', '/page'])
      expect((await ask(path, 'gzip')).headers.get('Content-Encoding')).toBeNull();
    expect(await (await ask('/short', 'gzip')).json()).toEqual({ ok: true });
  });
});
