import { open, readFile } from 'node:fs/promises';
import type { LegalDocument } from '@anjian/domain';
import { LIMITS } from '../limits.ts';
import { type RefusalCode, RefusedInput, refusalSentence } from '../refusal.ts';
import { fileIdentity, rowIdentity, sha256Hex } from '../source/document-id.ts';
import type { SourceFile } from '../source/walk-sources.ts';
import { understand } from '../understand.ts';
import { cleanText } from './clean-text.ts';
import { type ContentType, detectType } from './detect-type.ts';
import { garbledText } from './garbled-text.ts';
import { linesOf } from './read-json-lines.ts';
import { type Row, readRow } from './read-row.ts';
import { readText } from './read-text.ts';
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

/** Makes one document of the bytes of one file. */
type FileReader = (bytes: Uint8Array, name: string) => ReturnType<typeof readText>;

/** A reader for each type of content; a type that is not read yet is refused under its own name. */
const READERS: Record<ContentType, FileReader> = {
  text: readText,
  docx: notYet('docx'),
  doc: notYet('doc'),
  pdf: notYet('pdf'),
  other_document: notYet('other_document'),
};

function notYet(code: RefusalCode): FileReader {
  return () => {
    throw new RefusedInput(code);
  };
}

/**
 * Reads the documents of a file: one of a single document, one a line of a .jsonl file (streamed, memory for one line).
 * Whatever is wrong with a file or a line becomes a refusal; nothing is thrown.
 */
export async function* readDocuments(source: SourceFile): AsyncIterable<ReadResult> {
  try {
    if (await isJsonLines(source)) yield* readRows(source);
    else yield await readOne(source);
  } catch (cause) {
    yield refuse(source.name, cause);
  }
}

async function readOne(source: SourceFile): Promise<ReadResult> {
  if (source.size > LIMITS.fileBytes) throw new RefusedInput('too_large');
  const bytes = await readFile(source.path).catch((cause: unknown) => {
    throw new RefusedInput('unreadable', { cause });
  });
  const { mediaType, encoding, text } = READERS[detectType(bytes)](bytes, source.name);
  const sha256 = sha256Hex(bytes);
  const url = webAddress(text.url ?? '');
  const document = understand(text, {
    name: source.name,
    sha256,
    mediaType,
    ...(url ? { url } : {}),
    metadata: { ...text.metadata, encoding },
  });
  const original = { sha256, bytes, mediaType, name: source.name };
  return { ok: true, name: source.name, identity: fileIdentity(source.name), document, original, warnings: [] };
}

async function* readRows(source: SourceFile): AsyncIterable<ReadResult> {
  for await (const { number, line } of linesOf(source.path)) {
    const name = `${source.name} 第 ${number} 行`;
    try {
      const row = readRow(line);
      const warnings = row.warnings.map((warning) => `「${name}」${warning}。`);
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
  if (clean.length > LIMITS.documentCharacters) throw new RefusedInput('too_long');
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
  const head = buffer
    .toString('utf8', 0, bytesRead)
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (/^\{\s{0,20}"/u.test(head)) return true;
  if (/^\[\s{0,20}[{[]/u.test(head) && /\.json$/iu.test(source.name)) throw new RefusedInput('json');
  return /\.jsonl$/iu.test(source.name) && bytesRead > 0;
}

/** Faults of reading have a code of their own; a reader that fails in any other way has met a damaged file. */
function refuse(name: string, cause: unknown): ReadResult {
  const { code, detail } = cause instanceof RefusedInput ? cause : { code: 'damaged' as const, detail: undefined };
  return { ok: false, name, reason: refusalSentence(name, code, detail), code };
}
