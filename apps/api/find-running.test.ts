import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { findRunning, serverUrl } from './find-running.ts';

const host = '127.0.0.1';
let server: Server | undefined;
afterEach(() => void server?.close());

/** Something that answers every request so; returns its port. */
async function answering(status: number, body: string): Promise<number> {
  server = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((done) => server?.listen(0, host, done));
  return (server.address() as AddressInfo).port;
}

describe('looking for a product that runs already', () => {
  it.each([
    ['ok', 200],
    ['down', 503],
  ])('finds one whose health is %s, and gives the address to open', async (status, code) => {
    const health = { status, elasticsearch: false, postgres: true, documents: null, waiting: 0 };
    const port = await answering(code, JSON.stringify(health));
    for (const bound of [host, '0.0.0.0'])
      expect(await findRunning({ host: bound, port })).toBe(`http://localhost:${port}`);
  });

  it.each(['<h1>It works!</h1>', '{}', '{"status":"ok"}'])('takes no other program for it: %s', async (body) => {
    expect(await findRunning({ host, port: await answering(200, body) })).toBeUndefined();
  });

  it('finds nothing where nothing listens', async () => {
    const port = await answering(200, '');
    await new Promise((done) => server?.close(done));
    expect(await findRunning({ host, port })).toBeUndefined();
  });
});

it('an address of IPv6 is one that can be opened', () => {
  expect(serverUrl('::1', 3_000)).toBe('http://[::1]:3000');
});
