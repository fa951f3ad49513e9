import { join } from 'node:path';
import { withdraw } from '@anjian/records';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type ImportSummary, importDocuments } from '../../apps/cli/import-documents.ts';
import { caseText, normText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

let product: Product;
beforeEach(async () => {
  await product?.close();
  product = await openProduct();
});
afterAll(async () => await product.close());

const row = (text: string, more: object = {}): string =>
  JSON.stringify({ id: 'a1', title: '甲某受贿案', text: `【基本案情】\n${text}`, collection: '集', ...more });
const found = async (words: string): Promise<number> =>
  (await product.search(`?q=${encodeURIComponent(`"${words}"`)}`)).total;
const counts = ({ new: added, revised, unchanged, refused }: ImportSummary) => [
  added,
  revised,
  unchanged,
  refused.length,
];

describe('two texts under one identity', () => {
  it('in one file: the first is kept, the second refused with both places, and it is the same at every import', async () => {
    await product.write('集.jsonl', `${row('先写的文字。')}\n\n${row('后写的文字。')}\n`);
    const first = await product.importFolder();
    expect(counts(first)).toEqual([1, 0, 0, 1]);
    expect(first.refused).toEqual([
      {
        file: '集.jsonl',
        code: 'same_identity',
        reason: expect.stringMatching(/^「集\.jsonl 第 3 行」与「集\.jsonl 第 1 行」的 id 相同而内容不同，.*。$/u),
      },
    ]);
    for (let again = 0; again < 2; again++) expect(counts(await product.importFolder())).toEqual([0, 0, 1, 1]);
    expect([await found('先写的文字'), await found('后写的文字')]).toEqual([1, 0]);
  });

  it('in two files of one import: the same', async () => {
    await product.write('一.jsonl', row('先写的文字。'));
    await product.write('二.jsonl', row('后写的文字。'));
    const { refused } = await product.importFolder();
    expect(refused.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^「二\.jsonl 第 1 行」与「一\.jsonl 第 1 行」/u),
    ]);
    expect(counts(await product.importFolder())).toEqual([0, 0, 1, 1]);
  });

  it('in files of one name from two folders: told with their whole paths', async () => {
    for (const name of ['一', '二']) await product.write(`${name}/案例.md`, caseText({ extra: `${name}的文字。` }));
    const folders = ['一', '二'].map((name) => join(product.folder, name));
    const { refused } = await importDocuments(product.services, folders, { draft: false, cause: '试验' });
    expect(refused.map(({ reason }) => reason)).toEqual([
      `「${folders[1]}/案例.md」与「${folders[0]}/案例.md」在各自的文件夹中同名而内容不同，只导入了前一个，请从它们共同的上级文件夹导入。`,
    ]);
  });

  it('that are the very same are one document, and nothing is said', async () => {
    await product.write('集.jsonl', `${row('同样的文字。')}\n${row('同样的文字。')}\n`);
    expect(counts(await product.importFolder())).toEqual([1, 0, 1, 0]);
  });

  it('in two imports are two revisions', async () => {
    await product.write('集.jsonl', row('先写的文字。'));
    await product.importFolder();
    await product.write('集.jsonl', row('后写的文字。'));
    expect(counts(await product.importFolder())).toEqual([0, 1, 0, 0]);
  });
});

describe('a file that was changed to the bytes of another document', () => {
  it('leaves its own document as it was, and the import tells which that is', async () => {
    const [one, other] = [
      caseText({ extra: '甲案的文字。' }),
      caseText({ title: '乙某受贿案', extra: '乙案的文字。' }),
    ];
    await product.write('甲.md', one);
    await product.write('乙.md', other);
    await product.importFolder();
    const id = (await product.search(`?q=${encodeURIComponent('"甲案的文字"')}`)).hits[0]?.id;

    await product.write('甲.md', other);
    const { duplicates, left } = await product.importFolder();
    expect(duplicates).toEqual([{ name: '甲.md', of: '乙.md' }]);
    expect(left).toEqual([{ id, title: '甲某受贿案（检例第9101号）', name: '甲.md', of: '乙.md' }]);
    expect([await found('甲案的文字'), await found('乙案的文字')]).toEqual([1, 1]);
    expect((await product.importFolder()).left).toEqual([]);

    await product.write('甲.md', one);
    expect(await product.importFolder()).toMatchObject({ revised: 1, left: [] });
    expect((await product.search(`?q=${encodeURIComponent('"甲案的文字"')}`)).hits.map((hit) => hit.id)).toEqual([id]);
  });

  it('is no matter where another file still leads to the document', async () => {
    await product.write('甲.md', caseText({ extra: '甲案的文字。' }));
    await product.write('甲（副本）.md', caseText({ extra: '甲案的文字。' }));
    await product.write('乙.md', caseText({ title: '乙某受贿案' }));
    await product.importFolder();
    await product.write('甲（副本）.md', caseText({ title: '乙某受贿案' }));
    expect((await product.importFolder()).left).toEqual([]);
  });
});

describe('a batch that is imported again', () => {
  const batch = (...headings: string[]): string =>
    ['某院关于印发典型案例的通知', '', '现将典型案例印发。', '']
      .concat(
        headings.flatMap((heading, at) => [
          heading,
          '',
          '【基本案情】',
          '',
          `被告人${at + 1}某某收受财物。`,
          '',
          '【典型意义】',
          '',
          '惩治。',
          '',
        ]),
      )
      .join('\n');

  it('is split as before where somebody put a remark behind the number of a case', async () => {
    await product.write('通报.txt', batch('案例一', '案例二', '案例三'));
    expect(counts(await product.importFolder())).toEqual([4, 0, 0, 0]);
    await product.write('通报.txt', batch('案例一', '案例二（修订）', '案例三'));
    expect(await product.importFolder()).toMatchObject({ new: 0, revised: 4, refused: [], orphaned: [] });
  });

  it('names each case that is no more found in it, until that is withdrawn or there again', async () => {
    await product.write('通报.txt', batch('案例一', '案例二', '案例三'));
    await product.importFolder();
    await product.write('通报.txt', batch('案例一', '案例二'));
    const { orphaned } = await product.importFolder();
    expect(orphaned.map(({ name }) => name)).toEqual(['通报.txt#3']);
    expect((await product.importFolder()).orphaned).toEqual(orphaned);
    await product.write('通报.txt', batch('案例一', '案例之某', '案例三'));
    expect((await product.importFolder()).orphaned.map(({ name }) => name)).toEqual(
      [1, 2, 3].map((part) => `通报.txt#${part}`),
    );
    for (const { id } of orphaned) await withdraw(product.services.db, id, '不再需要');
    expect((await product.importFolder()).orphaned).toHaveLength(2);
    await product.write('通报.txt', batch('案例一', '案例二'));
    expect((await product.importFolder()).orphaned).toEqual([]);
  });

  it('says nothing of files that it was not given, or could not read', async () => {
    await product.write('通报.txt', batch('案例一', '案例二'));
    await product.importFolder();
    await product.write('通报.txt', new Uint8Array(0));
    expect((await product.importFolder()).orphaned).toEqual([]);
    await product.remove('通报.txt');
    await product.write('别的.txt', batch('案例一', '案例二'));
    expect((await product.importFolder()).orphaned).toEqual([]);
  });
});

describe('a file whose copy was changed', () => {
  it('gets a document of its own, so that its text is found as before, once and for all', async () => {
    const [text, changed] = ['原来的文字。', '改过的文字。'].map((extra) => caseText({ extra }));
    await product.write('甲.md', text ?? '');
    await product.write('甲（副本）.md', text ?? '');
    await product.importFolder();
    await product.write('甲.md', changed ?? '');
    expect(counts(await product.importFolder())).toEqual([1, 1, 0, 0]);
    expect([await found('原来的文字'), await found('改过的文字')]).toEqual([1, 1]);
    expect(counts(await product.importFolder())).toEqual([0, 0, 2, 0]);
  });

  it('waits for that until the change is published, where it came as a draft', async () => {
    await product.write('甲.md', caseText({ extra: '原来的文字。' }));
    await product.write('甲（副本）.md', caseText({ extra: '原来的文字。' }));
    await product.importFolder();
    await product.write('甲.md', caseText({ extra: '改过的文字。' }));
    expect(counts(await product.importFolder({ draft: true }))).toEqual([0, 1, 1, 0]);
    expect([await found('原来的文字'), await found('改过的文字')]).toEqual([1, 0]);
  });
});

describe('a file of the same name from another folder', () => {
  const other = normText({ extra: '毫不相干的文字，讲的是别的事情，一个字也不与前一件相同。' });

  it('with another title and text swallows nothing, and the import says what to do', async () => {
    await product.write('甲/文件.md', caseText({ extra: '甲的文字。' }));
    await product.write('乙/文件.md', other);
    const take = async (folder: string, replace = false) => {
      const summary = await importDocuments(product.services, [join(product.folder, folder)], {
        draft: false,
        cause: '试验',
        replace,
      });
      await product.settle();
      return summary;
    };
    expect(counts(await take('甲'))).toEqual([1, 0, 0, 0]);
    for (let again = 0; again < 2; again++) {
      const { refused } = await take('乙');
      expect(refused).toEqual([
        {
          file: '文件.md',
          code: 'other_paper',
          reason: expect.stringMatching(
            /^「文件\.md」与库中的《甲某受贿案（检例第9101号）》（\w{16}）同名，.*--replace/u,
          ),
        },
      ]);
    }
    expect([await found('甲的文字'), await found('毫不相干的文字')]).toEqual([1, 0]);
    expect(counts(await take('乙', true))).toEqual([0, 1, 0, 0]);
    expect([await found('甲的文字'), await found('毫不相干的文字')]).toEqual([0, 1]);
  });

  it('with the same bytes is the same document', async () => {
    for (const folder of ['甲', '乙']) await product.write(`${folder}/文件.md`, caseText());
    const options = { draft: false, cause: '试验' };
    expect(counts(await importDocuments(product.services, [join(product.folder, '甲')], options))).toEqual([
      1, 0, 0, 0,
    ]);
    expect(counts(await importDocuments(product.services, [join(product.folder, '乙')], options))).toEqual([
      0, 0, 1, 0,
    ]);
  });

  it('with a new text under the old title is a new version', async () => {
    await product.write('甲/文件.md', caseText({ extra: '甲的文字。' }));
    const options = { draft: false, cause: '试验' };
    await importDocuments(product.services, [join(product.folder, '甲')], options);
    await product.write(
      '乙/文件.md',
      '# 甲某受贿案\n\n【基本案情】\n\n从头改写过的另一篇案情。\n\n【典型意义】\n\n另写的意义。\n',
    );
    expect(counts(await importDocuments(product.services, [join(product.folder, '乙')], options))).toEqual([
      0, 1, 0, 0,
    ]);
  });
});

describe('a file that is no document', () => {
  it('of rows in another shape is told as such once, and a text that says nothing is taken with a warning', async () => {
    const rows = Array.from({ length: 40 }, (_, n) => JSON.stringify({ file: `${n}.docx`, format: 'docx' }));
    await product.write('index.jsonl', rows.join('\n'));
    await product.write('测试.txt', '测试');
    const { refused, warnings, new: added } = await product.importFolder();
    expect(refused.map(({ code }) => code)).toEqual(['bad_row', 'bad_row', 'bad_row', 'not_rows']);
    expect(refused.at(-1)?.reason).toMatch(/^「index\.jsonl」不是文书清单：.*。$/u);
    expect([added, warnings]).toEqual([1, [expect.stringMatching(/^「测试\.txt」里没有一句完整的话，.*。$/u)]]);
  });

  it('of rows is read on as long as one of them is a document', async () => {
    const rows = Array.from({ length: 9 }, (_, n) => JSON.stringify({ file: `${n}.docx` }));
    await product.write('集.jsonl', [...rows, row('一段文字。')].join('\n'));
    const { refused, new: added } = await product.importFolder();
    expect([added, refused.map(({ code }) => code)]).toEqual([1, rows.map(() => 'bad_row')]);
  });
});

describe('a folder', () => {
  it('is imported without its README and its hidden files, which are counted, and a README that is named is read', async () => {
    await product.write('案例.md', caseText());
    for (const name of ['README.md', '下级/LICENSE', '.草稿.md', '~$案例.docx'])
      await product.write(name, caseText({ extra: name }));
    const summary = await product.importFolder();
    expect(counts(summary)).toEqual([1, 0, 0, 0]);
    expect(summary.passedOver.map(({ reason }) => reason).toSorted()).toEqual(['about', 'about', 'hidden', 'left']);
    const named = await importDocuments(product.services, [join(product.folder, 'README.md')], {
      draft: false,
      cause: '试验',
    });
    expect([counts(named), named.passedOver]).toEqual([[1, 0, 0, 0], []]);
  });

  it('with rows whose optional fields are wrong gives the documents without them, and a sentence for each', async () => {
    await product.write('集/集.jsonl', row('文字。', { url: 'javascript:alert(1)', publishedOn: '2023-02-29' }));
    const { warnings } = await product.importFolder();
    expect(warnings).toEqual([
      expect.stringMatching(/^「集\/集\.jsonl 第 1 行」的 publishedOn 是“2023-02-29”/u),
      expect.stringMatching(/^「集\/集\.jsonl 第 1 行」的 url 是“javascript:/u),
    ]);
    const [hit] = (await product.search('')).hits;
    expect(hit?.date).toBeNull();
    expect(await (await product.app.request(`/api/documents/${hit?.id}`)).text()).not.toContain('javascript:');
  });
});
