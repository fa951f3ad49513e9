import { open } from 'node:fs/promises';
import { LIMITS } from '../limits.ts';

/** A line of a file, with its number from 1; `line` is undefined where it was longer than the limit. */
type NumberedLine = { number: number; line: Buffer | undefined };

const LINE_FEED = 0x0a;
const CHUNK_BYTES = 256 * 1024;

/** The lines of a file one after another, with memory for one line only; blank lines are left out. */
export async function* linesOf(path: string): AsyncIterable<NumberedLine> {
  await using file = await open(path);
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  const take = (): NumberedLine | undefined => {
    const found = { number, line: length > LIMITS.lineBytes ? undefined : Buffer.concat(parts) };
    parts = [];
    length = 0;
    number++;
    return found.line?.toString('latin1').trim() === '' ? undefined : found;
  };
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES);
    let from = 0;
    while (from < bytesRead) {
      const found = chunk.indexOf(LINE_FEED, from);
      const end = found < 0 || found >= bytesRead ? bytesRead : found;
      length += end - from;
      if (length <= LIMITS.lineBytes) parts.push(Buffer.from(chunk.subarray(from, end)));
      if (end === bytesRead && (found < 0 || found >= bytesRead)) break;
      const line = take();
      if (line) yield line;
      from = end + 1;
    }
    if (bytesRead === 0) break;
  }
  const last = length > 0 ? take() : undefined;
  if (last) yield last;
}
