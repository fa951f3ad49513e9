import { join } from 'node:path';
import { type ReadResult, readDocuments, walkSources } from '@anjian/intake';
import { expect, it } from 'vitest';

const PROJECT_DIR = join(import.meta.dirname, '../..');

/** What reading a file gave, by its path without the ending. */
async function readAll(folder: string): Promise<Map<string, ReadResult>> {
  const read = new Map<string, ReadResult>();
  for await (const source of walkSources([join(PROJECT_DIR, folder)])) {
    if (!source.name.includes('/')) continue;
    for await (const result of readDocuments(source)) read.set(source.name.replace(/\.[a-z]+$/u, ''), result);
  }
  return read;
}

it('a sample in office form is understood like its text, or refused for its type where no reader stands', async () => {
  const texts = await readAll('samples');
  const office = await readAll('samples-office');
  expect(office.size).toBe(30);
  const otherSections: string[] = [];
  for (const [name, result] of office) {
    const text = texts.get(name);
    if (!text?.ok) throw new Error(`${name} has no text`);
    if (!result.ok) expect(['docx', 'pdf'], name).toContain(result.code);
    else {
      expect(glance(result), name).toEqual(glance(text));
      if (sectionsOf(result) !== sectionsOf(text)) otherSections.push(name);
    }
  }
  // Told and not demanded: a reader that sees lines has to guess where a paragraph ends.
  if (otherSections.length > 0) process.stdout.write(`other sections than the text:\n${otherSections.join('\n')}\n`);
});

type Readable = Extract<ReadResult, { ok: true }>;

function glance({ document }: Readable): unknown {
  const { title, kind, docNumber, fictional, issuers } = document;
  return { title, kind, docNumber, fictional, issuers };
}

function sectionsOf({ document }: Readable): string {
  return document.sections.map(({ kind }) => kind).join(' ');
}
