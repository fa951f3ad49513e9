import * as v from 'valibot';
import { findDate } from '../parse/find-date.ts';
import { type RefusalCode, RefusedInput } from '../refusal.ts';
import { webAddress } from './web-address.ts';

/** One row of a .jsonl file with its fields checked; keys beyond these stand in `rest`. `publishedOn` is `YYYY-MM-DD`. */
export type Row = {
  id: string;
  title: string;
  text: string;
  collection?: string;
  publishedOn?: string;
  url?: string;
  rest: Record<string, unknown>;
  /** What was left out of the row, each in words that follow its name: 的 url … */
  warnings: string[];
};

/** Ids and collections longer than this are none, and the database could not look them up. */
const MAX_NAME_CHARACTERS = 200;

/** A number beyond this has lost digits when it was read: two rows could have one id. */
const IdSchema = v.union([v.string(), v.pipe(v.number(), v.safeInteger(), v.transform(String))]);

/**
 * Reads one line of a .jsonl file. What a document must have is demanded, with every fault of the line at once; an optional field
 * that is wrong is left out and told.
 * @throws {RefusedInput} when the line is too long, not UTF-8, no JSON object, or `id`, `title`, `text` or `collection` is wrong.
 */
export function readRow(line: Buffer | undefined): Row {
  if (line === undefined) throw new RefusedInput('line_too_long');
  const text = attempt('bad_utf8', () => new TextDecoder('utf-8', { fatal: true }).decode(line));
  const value = attempt('bad_json', (): unknown => JSON.parse(text));
  const object = v.safeParse(v.record(v.string(), v.unknown()), value);
  if (!object.success || Array.isArray(value)) throw new RefusedInput('bad_json');
  const { id, title, text: body, collection, publishedOn, url, ...rest } = object.output;
  const faults: string[] = [];
  const need = (field: string, written: unknown, schema: v.GenericSchema<unknown, string>, what: string): string => {
    const read = v.safeParse(schema, written);
    if (read.success && read.output.trim() !== '') return read.output;
    faults.push(`${field} ${read.success ? '是空的' : written == null ? '没有写' : `应为${what}`}`);
    return '';
  };
  const name = (field: string, written: string): string => {
    if (written.length > MAX_NAME_CHARACTERS) faults.push(`${field} 超过 ${MAX_NAME_CHARACTERS} 字`);
    return written;
  };
  const row: Row = {
    id: name('id', need('id', id, IdSchema, `文字，或不超过 ${Number.MAX_SAFE_INTEGER} 的整数`)),
    title: need('title', title, v.string(), '文字'),
    text: need('text', body, v.string(), '文字'),
    rest,
    warnings: [],
  };
  // A collection is a part of the identity: a wrong one must not be guessed at.
  if (isGiven(collection)) row.collection = name('collection', need('collection', collection, v.string(), '文字'));
  if (faults.length > 0) throw new RefusedInput('bad_row', { detail: `的 ${faults.join('，')}，请改正后再导入` });
  takeOptional(row, publishedOn, url);
  return row;
}

function takeOptional(row: Row, publishedOn: unknown, url: unknown): void {
  const day = typeof publishedOn === 'string' ? findDate(publishedOn) : undefined;
  if (day) row.publishedOn = day;
  else if (isGiven(publishedOn)) {
    row.warnings.push(`的 publishedOn 是“${shown(publishedOn)}”，不是存在的日期（应如 2024-02-29），已略去这一项`);
  }
  const address = typeof url === 'string' ? webAddress(url) : undefined;
  if (address !== undefined) row.url = address;
  else if (isGiven(url)) {
    row.warnings.push(`的 url 是“${shown(url)}”，不是 http 或 https 网址，已略去这一项`);
  }
}

/** An empty field is no field: exports write one for what they do not know. */
function isGiven(written: unknown): boolean {
  return written != null && written !== '';
}

/** Enough of a wrong value to know it again. */
function shown(written: unknown): string {
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function attempt<T>(code: RefusalCode, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    throw new RefusedInput(code, { cause });
  }
}
