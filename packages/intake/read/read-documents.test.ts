import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentId } from '../source/document-id.ts';
import { type SourceFile, walkSources } from '../source/walk-sources.ts';
import { type ReadResult, readDocuments } from './read-documents.ts';
import { makeZip } from './zip/make-zip.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anjian-intake-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<SourceFile> {
  const path = join(folder, name);
  await writeFile(path, content);
  return { name, path, size: content.length };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const read = (source: SourceFile): Promise<ReadResult[]> => collect(readDocuments(source));
const ROW = { id: 'a1', title: '张某受贿案', text: '张某受贿案\n\n【基本案情】\n\n张某收受财物。' };

describe('reading a .jsonl file', () => {
  it('makes one document a line, keeps id, address and unknown keys, and has no original file', async () => {
    const row = { ...ROW, collection: '示例', url: 'https://a.example/1', publishedOn: '2024-01-02', extra: { a: 1 } };
    const [result] = await read(await file('a.jsonl', `${JSON.stringify(row)}\n\n`));
    expect(result).toMatchObject({ ok: true, identity: 'jsonl:示例:a1' });
    if (!result?.ok) throw new Error('not read');
    expect(result.original).toBeUndefined();
    expect(result.document.source).toMatchObject({
      sourceId: 'a1',
      url: row.url,
      metadata: { extra: { a: 1 }, issuedOnFrom: 'source' },
    });
    expect(result.document.issuedOn).toBe('2024-01-02');
    expect(result.document.sections.map(({ heading }) => heading)).toEqual(['【基本案情】']);
  });

  it('refuses bad lines one by one, with their numbers, and reads the others', async () => {
    const bad = ['{"id": 1', '{"id":"x","title":"无正文"}', '[1]', JSON.stringify(ROW)];
    const results = await read(await file('b.jsonl', `${JSON.stringify(ROW)}\n${bad.join('\n')}`));
    expect(results.map((one) => (one.ok ? 'ok' : one.code))).toEqual(['ok', 'bad_json', 'bad_row', 'bad_json', 'ok']);
    expect(results[1]).toMatchObject({
      name: 'b.jsonl 第 2 行',
      reason: expect.stringContaining('「b.jsonl 第 2 行」'),
    });
  });

  it('takes a line without an optional field that is wrong, and names file, line and field', async () => {
    const row = { ...ROW, url: 'javascript:alert(1)', publishedOn: '2024-13-45' };
    const [result] = await read(await file('w.jsonl', `\n${JSON.stringify(row)}`));
    if (!result?.ok) throw new Error('not read');
    expect(result.warnings).toEqual([
      expect.stringMatching(/^「w\.jsonl 第 2 行」的 publishedOn .*。$/u),
      expect.stringMatching(/^「w\.jsonl 第 2 行」的 url .*。$/u),
    ]);
    expect(JSON.stringify(result.document)).not.toMatch(/javascript|2024-13/u);
  });

  it('refuses a line beyond the limit without holding it, and goes on', async () => {
    const results = await read(await file('c.jsonl', `{"id":"${'x'.repeat(13 << 20)}"}\n${JSON.stringify(ROW)}`));
    expect(results.map((one) => (one.ok ? 'ok' : one.code))).toEqual(['line_too_long', 'ok']);
  });
});

describe('reading a file of one document', () => {
  it('keeps the address that a file names for itself only if it is one of the web', async () => {
    const text = (address: string) => `# 张某受贿案\n\n张某收受财物。\n\n原文网址：${address}`;
    const [web] = await read(await file('u.md', text('https://a.example/1')));
    const [script] = await read(await file('j.md', text('javascript:alert(1)')));
    expect(web?.ok && web.document.source.url).toBe('https://a.example/1');
    expect(script?.ok && script.document.source.url).toBeUndefined();
  });

  it('gives the document, its identity and the original bytes', async () => {
    const source = await file('案例.txt', '张某受贿案\n【基本案情】\n张某收受财物。');
    const [result] = await read(source);
    expect(result).toMatchObject({
      ok: true,
      identity: 'file:案例.txt',
      original: { name: '案例.txt', mediaType: 'text/plain' },
    });
  });

  it('refuses what is missing, empty or too long in one sentence that names the file', async () => {
    const missing = await read({ name: '没有.txt', path: join(folder, '没有.txt'), size: 0 });
    expect(missing).toEqual([
      { ok: false, name: '没有.txt', code: 'unreadable', reason: expect.stringMatching(/^「没有\.txt」[^。]+。$/u) },
    ]);
    expect((await read(await file('e.docx', '')))[0]).toMatchObject({ code: 'empty' });
    expect((await read(await file('l.txt', '法'.repeat(1_000_001))))[0]).toMatchObject({ code: 'too_long' });
    expect((await read(await file('p.txt', '法\n'.repeat(50_001))))[0]).toMatchObject({ code: 'too_many_paragraphs' });
  });
});

describe('reading a zip', () => {
  const CASE = '张某受贿案\n【基本案情】\n张某收受财物。';

  it('reads each file in it as any other, under its path there, and lists what it refuses', async () => {
    const nested = makeZip({ '案例.txt': CASE });
    const files = {
      '一/甲.txt': CASE,
      '../../乙\0\u202e.txt': `${CASE}又。`,
      '丙.zip': nested,
      '丁.docx': 'MZ',
      '.隐藏.txt': 'x',
      '戊.jsonl': '{"id":1}',
    };
    const results = await read(await file('汇编.zip', makeZip(files)));
    expect(results.map((one) => [one.name, one.ok ? 'ok' : one.code])).toEqual([
      ['汇编.zip/一/甲.txt', 'ok'],
      ['汇编.zip/丁.docx', 'executable'],
      ['汇编.zip/丙.zip', 'nested_archive'],
      ['汇编.zip/乙.txt', 'ok'],
      ['汇编.zip/戊.jsonl', 'archived_rows'],
    ]);
    expect(results[0]).toMatchObject({ identity: 'file:汇编.zip/一/甲.txt', original: { bytes: Buffer.from(CASE) } });
  });

  it('refuses one that would unpack to far more than it is, and one without files', async () => {
    expect(await read(await file('炸弹.zip', makeZip({ 'a.txt': Buffer.alloc(30 << 20) })))).toMatchObject([
      { code: 'zip_bomb' },
    ]);
    expect(await read(await file('空.zip', makeZip({})))).toMatchObject([{ code: 'no_text' }]);
  });
});

describe('reading a file whose parser is caged', () => {
  it('gives the document with the type of its content, and refuses a broken one while the next is read', async () => {
    const main =
      '<w:document><w:body><w:p><w:r><w:t>张某受贿案</w:t></w:r></w:p><w:p><w:r><w:t>张某收受财物。</w:t></w:r></w:p></w:body></w:document>';
    const good = makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': main });
    const deep = makeZip({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<w:document><w:body>${'<w:sdt>'.repeat(100_000)}`,
      'word/media/a.png': randomBytes(20_000),
    });
    expect((await read(await file('深.docx', deep)))[0]).toMatchObject({ ok: false, code: 'damaged' });
    expect((await read(await file('坏.pdf', '%PDF-1.7 nothing')))[0]).toMatchObject({ ok: false, code: 'damaged' });
    const [result] = await read(await file('案.doc', good));
    expect(result).toMatchObject({
      ok: true,
      document: { title: '张某受贿案' },
      original: { mediaType: expect.stringContaining('wordprocessingml') },
    });
  });
});

describe('walking the sources', () => {
  it('goes through folders sorted, and tells what it passes over and why', async () => {
    const root = join(folder, 'root');
    await mkdir(join(root, '.git'), { recursive: true });
    await mkdir(join(root, '二'));
    for (const name of ['b.txt', '.a.txt', '~$b.docx', '.DS_Store', '.git/config', '二/c.txt', '二/README.md'])
      await writeFile(join(root, name), 'x');
    await symlink(folder, join(root, 'loop'));
    const passedOver: string[] = [];
    const found = await collect(walkSources([root], (name, reason) => passedOver.push(`${reason} ${name}`)));
    expect(found.map(({ name }) => name)).toEqual(['b.txt', '二/c.txt']);
    expect(passedOver).toEqual([
      'left .DS_Store',
      'hidden .a.txt',
      'hidden .git',
      'link loop',
      'left ~$b.docx',
      'about 二/README.md',
    ]);
    expect((await collect(walkSources([join(root, '二/README.md')]))).map(({ name }) => name)).toEqual(['README.md']);
  });

  it('names a single file by its base name, and yields a path that is not there', async () => {
    const found = await collect(walkSources([join(folder, '案例.txt'), join(folder, 'nowhere')]));
    expect(found.map(({ name }) => name)).toEqual(['案例.txt', 'nowhere']);
  });
});

describe('ids of documents', () => {
  it('are the same for the same identity, in any form of Unicode that a disk may give', () => {
    expect(documentId('file:a')).toMatch(/^[a-z2-7]{16}$/u);
    expect(documentId('file:a')).toBe(documentId('file:a'));
    expect(documentId('file:a')).not.toBe(documentId('file:b'));
  });
});
