import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadResult, readDocuments, walkSources } from '@anjian/intake';
import { beforeAll, describe, expect, it } from 'vitest';

/** Real files that are no part of the project: where they are absent these tests are skipped. */
const CORPUS = process.env.ANJIAN_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus');
const FILES = join(CORPUS, 'files');
const present = existsSync(join(FILES, 'index.jsonl'));

type Listed = {
  file: string;
  format: string;
  kind: 'good' | 'bad';
  chromeStrings?: string[];
  relatedTitles?: string[];
  expectSha256?: string;
  expectChars?: number;
};

/** Outcomes of the bad files by a part of their names that tells them apart; a code of refusal, or `ok`. */
const BAD: readonly (readonly [string, string])[] = [
  ['新建 Microsoft Word', 'empty'],
  ['下载未完成', 'damaged'],
  ['加密，密码另发', 'password'],
  ['（加密）.pdf', 'password'],
  ['解压后60M', 'zip_bomb'],
  ['扫描件', 'needs_ocr'],
  ['微信截图', 'image'],
  ['挪用国库券', 'ok'],
  ['网页另存', 'ok'],
  ['无换行', 'too_long'],
  ['村民小组', 'ok'],
  ['乱码1', 'garbled_lost'],
  ['乱码2', 'garbled'],
  ['终稿', 'ok'],
  ['竖排', 'ok'],
  ['查询工具', 'executable'],
  ['网页下载', 'ok'],
];

function bodyOf(result: Extract<ReadResult, { ok: true }>): string {
  const { title, sections } = result.document;
  return (
    title +
    sections.map(({ heading, paragraphs }) => heading + paragraphs.map(({ text }) => text).join('\n')).join('\n')
  );
}

/** Only letters, digits and Chinese characters are compared. */
function lettersOf(text: string): string {
  return text.replace(/[^\u4e00-\u9fff0-9A-Za-z]/gu, '');
}

function fingerprint(text: string): string {
  return createHash('sha256').update(lettersOf(text)).digest('hex');
}

describe.skipIf(!present)(`the real files of the corpus${present ? '' : ' (absent here: skipped)'}`, () => {
  const listed = new Map<string, Listed>();
  const results = new Map<string, ReadResult>();
  beforeAll(async () => {
    for (const line of readFileSync(join(FILES, 'index.jsonl'), 'utf8').trim().split('\n')) {
      const row = JSON.parse(line) as Listed;
      listed.set(row.file, row);
    }
    for await (const source of walkSources([FILES])) {
      if (!listed.has(source.name)) continue;
      for await (const result of readDocuments(source)) results.set(source.name, result);
    }
  }, 60_000);

  it('all come to a result, one each', () => {
    expect([...listed.keys()].filter((name) => !results.has(name))).toEqual([]);
  });

  it('are read to the letter, but for the order of tables in PDF, without anything of the site around them', () => {
    const wrong = [...listed.values()]
      .filter(({ kind }) => kind === 'good')
      .filter(({ file, expectSha256, chromeStrings = [], relatedTitles = [] }) => {
        const result = results.get(file);
        if (!result?.ok) return true;
        const body = bodyOf(result);
        const foreign = [...chromeStrings, ...relatedTitles].some((words) => body.includes(words));
        return foreign || fingerprint(body) !== expectSha256;
      });
    // A row of its table goes on over the end of a page: its cells come out in the order of the two pages.
    expect(wrong.map(({ file }) => file).filter((file) => !file.endsWith('补充规定（六）.pdf'))).toEqual([]);
    for (const { file, expectChars } of wrong) {
      const result = results.get(file);
      expect(result?.ok && lettersOf(bodyOf(result)).length).toBe(expectChars);
    }
  });

  it('that are bad get the outcome that their README names, each in one sentence', () => {
    for (const { file } of [...listed.values()].filter(({ kind }) => kind === 'bad')) {
      const expected = BAD.find(([part]) => file.includes(part))?.[1];
      const result = results.get(file);
      expect([file, result?.ok ? 'ok' : result?.code]).toEqual([file, expected]);
      if (result && !result.ok) expect(result.reason).toMatch(/^「[^」]+」[^。]+。$/u);
    }
  });
});
