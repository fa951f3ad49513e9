import { pipeline, Readable } from 'node:stream';
import { constants, createGzip } from 'node:zlib';
import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import { acceptsGzip } from './compress-answer.ts';

/**
 * Answers with a page that comes in parts, each of which is sent as soon as it is there, compressed for whoever takes that: the streams of
 * `hono/compress` hold parts back until there are enough of them.
 */
export function streamPage(c: Context, parts: AsyncIterable<string>): Response {
  const packs = acceptsGzip(c.req.header('Accept-Encoding') ?? '');
  c.header('Content-Type', 'text/html; charset=UTF-8');
  if (packs) c.header('Content-Encoding', 'gzip');
  c.header('Vary', 'Accept-Encoding');
  return stream(c, async (answer) => {
    for await (const part of packs ? packed(parts) : parts) await answer.write(part);
  });
}

/** Compressed, and after each part let out what there is. */
function packed(parts: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  return pipeline(Readable.from(parts), createGzip({ flush: constants.Z_SYNC_FLUSH }), () => {});
}
