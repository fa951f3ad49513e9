import { open } from 'node:fs/promises';
import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import { type RefusalCode, RefusedInput } from '../refusal.ts';

/** One row of a .jsonl file; keys beyond these are kept as metadata. */
const RowSchema = v.looseObject({
  id: v.union([v.pipe(v.string(), v.minLength(1)), v.pipe(v.number(), v.transform(String))]),
  title: v.string(),
  text: v.string(),
  collection: v.nullish(v.string()),
  publishedOn: v.nullish(v.string()),
  url: v.nullish(v.string()),
});
/** See {@link RowSchema}. */
export type Row = v.InferOutput<typeof RowSchema>;

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

/**
 * Reads one line of a .jsonl file.
 * @throws {RefusedInput} when it is too long, not UTF-8, no JSON object, or lacks `id`, `title` or `text`.
 */
export function parseRow(line: Buffer | undefined): Row {
  if (line === undefined) throw new RefusedInput('line_too_long');
  const text = attempt('bad_utf8', () => new TextDecoder('utf-8', { fatal: true }).decode(line));
  const value = attempt('bad_json', (): unknown => JSON.parse(text));
  const row = v.safeParse(RowSchema, value);
  if (row.success) return row.output;
  throw new RefusedInput(typeof value === 'object' && value !== null && !Array.isArray(value) ? 'bad_row' : 'bad_json');
}

function attempt<T>(code: RefusalCode, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    throw new RefusedInput(code, { cause });
  }
}
