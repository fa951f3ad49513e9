import { open, readFile } from 'node:fs/promises';
import type { LegalDocument } from '@anjian/domain';
import { metadataOfPart } from '../enrich/batch-facts.ts';
import { nameOfCase } from '../enrich/name-of-case.ts';
import { LIMITS } from '../limits.ts';
import { splitBatch } from '../parse/split-batch.ts';
import { type RefusalCode, RefusedInput, refusalSentence } from '../refusal.ts';
import { fileIdentity, rowIdentity, sha256Hex } from '../source/document-id.ts';
import type { SourceFile } from '../source/walk-sources.ts';
import { understand } from '../understand.ts';
import { CAGED_TYPES, type CagedType } from './cage/caged-types.ts';
import { checkLength } from './check-length.ts';
import { cleanText } from './clean-text.ts';
import { type ContentType, detectType } from './detect-type.ts';
import { garbledText } from './garbled-text.ts';
import { filesOfArchive } from './read-archive.ts';
import { readCaged } from './read-caged.ts';
import { linesOf } from './read-json-lines.ts';
import { type Row, readRow } from './read-row.ts';
import { type ReadText, readText } from './read-text.ts';
import { trimBlock } from './text-blocks.ts';
import { webAddress } from './web-address.ts';

/** The bytes of an imported file, to be kept beside the document. */
export type OriginalBytes = { sha256: string; bytes: Uint8Array; mediaType: string; name: string };

/**
 * One document that was read, or one file or line that was refused with a sentence for a clerk; `name` is that of the file, with the
 * number of the line. `warnings` are sentences on fields that were left out.
 */
export type ReadResult =
  | {
      ok: true;
      name: string;
      identity: string;
      document: LegalDocument;
      original?: OriginalBytes;
      warnings: string[];
    }
  | { ok: false; name: string; reason: string; code: RefusalCode };

/** Whether the bytes of a file are for a caged parser. */
function isCaged(type: ContentType): type is CagedType {
  return (CAGED_TYPES as readonly string[]).includes(type);
}

/**
 * Reads the documents of a file: one of a single document, one a line of a .jsonl file (streamed, memory for one line), one of each
 * file in a zip, one of each case in a published batch. Whatever is wrong with a file or a line becomes a refusal; nothing is thrown.
 */
export async function* readDocuments(source: SourceFile): AsyncIterable<ReadResult> {
  try {
    if (await isJsonLines(source)) yield* readRows(source);
    else yield* readFileBytes(source);
  } catch (cause) {
    yield refuse(source.name, cause);
  }
}

/** Reads the documents of a file whose bytes were kept, under the name that it had; nothing is thrown. */
export async function* readOriginal(name: string, bytes: Uint8Array): AsyncIterable<ReadResult> {
  try {
    yield* readOne(name, bytes);
  } catch (cause) {
    yield refuse(name, cause);
  }
}

async function* readFileBytes(source: SourceFile): AsyncIterable<ReadResult> {
  if (source.size > LIMITS.fileBytes) throw new RefusedInput('too_large');
  const bytes = await readFile(source.path).catch((cause: unknown) => {
    throw new RefusedInput('unreadable', { cause });
  });
  if (detectType(bytes) !== 'zip') {
    yield* readOne(source.name, bytes);
    return;
  }
  for (const file of filesOfArchive(bytes)) {
    const name = `${source.name}/${file.name}`;
    try {
      yield* readMember(name, file.bytes());
    } catch (cause) {
      yield refuse(name, cause);
    }
  }
}

/** A file of a zip is read as any other; archives in archives are not opened. */
async function* readMember(name: string, bytes: Uint8Array): AsyncIterable<ReadResult> {
  if (looksLikeRows(Buffer.from(bytes.subarray(0, PEEK_BYTES)).toString('utf8'), name)) {
    throw new RefusedInput('archived_rows');
  }
  if (detectType(bytes) === 'zip') throw new RefusedInput('nested_archive');
  yield* readOne(name, bytes);
}

/** One document, or of a batch of cases its preface with the file, and each case tied to it. */
async function* readOne(name: string, bytes: Uint8Array): AsyncIterable<ReadResult> {
  const { mediaType, encoding, text } = await readContent(name, bytes);
  const sha256 = sha256Hex(bytes);
  const url = webAddress(text.url ?? '');
  const metadata = { ...text.metadata, ...(encoding ? { encoding } : {}) };
  const source = { name, sha256, mediaType, ...(url ? { url } : {}), metadata };
  const identity = fileIdentity(name);
  const batch = splitBatch(text);
  const document = understand(batch?.preface ?? text, source);
  const original = { sha256, bytes, mediaType, name };
  const unsaid = withoutSentence([text.title ?? '', ...text.blocks.map((block) => block.text)]);
  const warnings = [...(text.warnings ?? []), ...unsaid].map((warning) => `「${name}」${warning}。`);
  yield { ok: true, name, identity, document, original, warnings };
  for (const { number, named, text: part } of batch?.cases ?? []) {
    const place = `${name}#${number}`;
    const own = understand(part, {
      ...source,
      name: place,
      // The records take equal bytes for one document: a case is told from the others by its own text.
      sha256: sha256Hex([sha256, part.title, ...part.blocks.map((block) => block.text)].join('\n')),
      metadata: { ...metadata, ...metadataOfPart(document, identity, number) },
    });
    const title = (!named && own.family === 'case' && nameOfCase(own)) || own.title;
    yield { ok: true, name: place, identity: `${identity}#${number}`, document: { ...own, title }, warnings: [] };
  }
}

/** The warning for a text in which nothing is said: a test, a cover, a file of the wrong kind. */
function withoutSentence(texts: readonly string[]): string[] {
  return texts.some((text) => SENTENCE_END.test(text))
    ? []
    : ['里没有一句完整的话，已照样导入，请核对是不是要导入的文书'];
}

const SENTENCE_END = /[。！？；]|[.!?;](?:\s|$)/u;

/** What kind of file these bytes are, and what was read from them. */
export async function readContent(name: string, bytes: Uint8Array): Promise<ReadText> {
  const type = detectType(bytes);
  if (isCaged(type)) return await readCaged(type, bytes);
  if (type !== 'text') throw new RefusedInput('other_document');
  return readText(bytes, name);
}

/** A file of rows in another shape is no list of documents: of its refusals the first are told, and then that, once. */
async function* readRows(source: SourceFile): AsyncIterable<ReadResult> {
  const withheld: ReadResult[] = [];
  let refused = 0;
  let taken = false;
  for await (const result of eachRow(source)) {
    taken ||= result.ok;
    if (taken) yield* withheld.splice(0);
    else refused++;
    if (taken || refused <= ROWS_TOLD) yield result;
    else withheld.push(result);
    if (withheld.length >= MOST_WITHHELD) break;
  }
  if (withheld.length > 0) yield refuse(source.name, new RefusedInput('not_rows'));
}

const ROWS_TOLD = 3;
/** A file that begins with so many rows that are none is read no further. */
const MOST_WITHHELD = 1000;

async function* eachRow(source: SourceFile): AsyncIterable<ReadResult> {
  for await (const { number, line } of linesOf(source.path)) {
    const name = `${source.name} 第 ${number} 行`;
    try {
      const row = readRow(line);
      const warnings = [...row.warnings, ...withoutSentence([row.text])].map((warning) => `「${name}」${warning}。`);
      yield { ok: true, name, ...documentOfRow(row, source.name, sha256Hex(line ?? '')), warnings };
    } catch (cause) {
      yield refuse(name, cause);
    }
  }
}

/** The name under which rows without a collection are kept is that of their file. */
function documentOfRow(row: Row, file: string, sha256: string): { identity: string; document: LegalDocument } {
  const { id, title, text, collection, publishedOn, url, rest } = row;
  const clean = cleanText(text);
  checkLength(clean);
  const garbled = garbledText(clean);
  if (garbled) throw new RefusedInput(garbled);
  const blocks = clean.split('\n').map((one) => ({ text: trimBlock(one) }));
  const cleanTitle = cleanText(title).trim();
  // Characters that no reader sees are all that there was.
  if (clean.trim() === '' || cleanTitle === '') throw new RefusedInput('no_text');
  const name = collection ?? file;
  const document = understand(
    {
      title: cleanTitle,
      blocks: blocks.filter((one) => one.text),
      ...(publishedOn ? { publishedOn } : {}),
    },
    {
      name,
      sourceId: id,
      sha256,
      mediaType: 'application/jsonl',
      ...(url ? { url } : {}),
      metadata: { ...rest, ...(collection ? { collection } : {}), ...(publishedOn ? { publishedOn } : {}) },
    },
  );
  return { identity: rowIdentity(name, id), document };
}

/** How much of a file tells whether it holds one JSON object a line. */
const PEEK_BYTES = 4096;

/** A file is .jsonl when its content begins as an object; under that name any other line is refused one by one. */
async function isJsonLines(source: SourceFile): Promise<boolean> {
  await using file = await open(source.path).catch((cause: unknown) => {
    throw new RefusedInput('unreadable', { cause });
  });
  const { buffer, bytesRead } = await file.read(Buffer.alloc(PEEK_BYTES), 0, PEEK_BYTES, 0).catch((cause: unknown) => {
    throw new RefusedInput('unreadable', { cause });
  });
  return bytesRead > 0 && looksLikeRows(buffer.toString('utf8', 0, bytesRead), source.name);
}

function looksLikeRows(content: string, name: string): boolean {
  const head = content.replace(/^\ufeff/u, '').trimStart();
  if (/^\{\s{0,20}"/u.test(head)) return true;
  if (/^\[\s{0,20}[{[]/u.test(head) && /\.json$/iu.test(name)) throw new RefusedInput('json');
  return /\.jsonl$/iu.test(name);
}

/** Faults of reading have a code of their own; a reader that fails in any other way has met a damaged file. */
function refuse(name: string, cause: unknown): ReadResult {
  const { code, detail } = cause instanceof RefusedInput ? cause : { code: 'damaged' as const, detail: undefined };
  return { ok: false, name, reason: refusalSentence(name, code, detail), code };
}
