import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { readText } from '../../packages/intake/read/read-text.ts';
import type { TextBlocks } from '../../packages/intake/read/text-blocks.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';

// Writes thirty of the samples once more as offices keep them, every second one as .docx and the others as .pdf, into samples-office/,
// each under the path of its text. Run it again when one of those texts was changed.

const PROJECT_DIR = resolve(import.meta.dirname, '../..');
const SAMPLES = join(PROJECT_DIR, 'samples');
const OFFICE = join(PROJECT_DIR, 'samples-office');
const COUNT = 30;

/** A document for a writer: the mark that stands first in every sample, the title, and the paragraphs. */
export type OfficeText = { mark: string; title: string; blocks: TextBlocks['blocks'] };

const ids = (await readFile(join(SAMPLES, 'truth.jsonl'), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { id: string }).id);
// By their hashes, so that a new sample moves one of the thirty at most.
const chosen = ids.toSorted((a, b) => (hashOf(a) < hashOf(b) ? -1 : 1)).slice(0, COUNT);

await rm(OFFICE, { recursive: true, force: true });
for (const id of chosen) {
  const text = officeText(readText(await readFile(join(SAMPLES, id)), id).text, id);
  // The form follows from the name alone, for the same reason.
  const isWord = Number.parseInt(hashOf(id).slice(-1), 16) % 2 === 0;
  const path = join(OFFICE, `${id.slice(0, -extname(id).length)}.${isWord ? 'docx' : 'pdf'}`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await (isWord ? writeDocx(text) : writePdf(text)));
  console.log(path.slice(PROJECT_DIR.length + 1));
}

function officeText({ title: given, blocks }: TextBlocks, id: string): OfficeText {
  const [first, ...rest] = blocks;
  if (!first?.text.startsWith('【')) throw new Error(`${id} does not begin with its mark`);
  // Plain text has its title in the line after the mark.
  const [title = '', body] = given === undefined ? [rest[0]?.text, rest.slice(1)] : [given, rest];
  return { mark: first.text, title, blocks: body };
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
