import { type DocumentView, DocumentViewSchema, type SearchResults } from '@anjian/domain';
import { rebuildIndex, reconcileIndex } from '@anjian/indexer';
import { correctDocument, publish, tieDocuments, withdraw } from '@anjian/records';
import { liveIndex } from '@anjian/search';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { caseText, normText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

let product: Product;
beforeEach(async () => {
  await product?.close();
  product = await openProduct();
});
afterAll(async () => await product.close());

const idOf = async (words: string): Promise<string> => {
  const { hits } = await product.search(`?apart=1&q=${encodeURIComponent(`"${words}"`)}`);
  expect(hits, words).toHaveLength(1);
  return hits[0]?.id ?? '';
};
const read = async (id: string): Promise<DocumentView> => {
  const answer = await product.app.request(`/api/documents/${id}`);
  const checked = await DocumentViewSchema['~standard'].validate(await answer.json());
  if (checked.issues) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
};
const relations = async (id: string) => (await read(id)).siblings.map((sibling) => [sibling.id, sibling.relation]);
const counts = ({ total, listed, hits }: SearchResults) => [total, listed, hits.length];
const inStep = async (): Promise<void> => {
  const { indexer } = product.services;
  const index = (await liveIndex(indexer.client)) ?? '';
  expect(await reconcileIndex(indexer, index)).toEqual({ missing: 0, stale: 0, ghosts: 0 });
};

/** A law long enough to be told apart, in the version of a day. */
const law = (day: string, extra: string): string =>
  normText({
    title: '办理试验案件的条例',
    number: '',
    effective: day,
    extra: `${extra}办理试验案件，应当查明职务便利与所谋利益之间的联系，并且审查财物的来源、去向和用途，依法追缴违法所得及其孳息。`,
  }).replace('第一条', `（${day}公布）\n\n第一条`);

describe('the same case from two sources', () => {
  beforeEach(async () => {
    await product.write('甲网/案例.md', caseText({ extra: '甲网版。' }));
    await product.write('乙网/另一名称.md', caseText({ extra: '乙网版。' }));
    await product.write('别的.md', caseText({ title: '乙某贪污案', crime: '贪污罪', extra: '别的案件。' }));
    await product.importFolder();
  });

  it('is one result with its sibling behind it, and the counts say documents and results', async () => {
    const results = await product.search('?q=贷款审批');
    expect(counts(results)).toEqual([3, 2, 2]);
    const [one] = results.hits.filter((hit) => hit.title.includes('甲某'));
    expect(one?.siblings).toEqual([
      {
        id: expect.any(String),
        relation: 'same',
        title: '甲某受贿案（检例第9101号）',
        docNumber: '检例第9101号',
        date: '2021-03-05',
        source: expect.stringMatching(/网\//u),
        repeal: null,
      },
    ]);
    expect(results.facets.crime?.find(({ value }) => value === 'bribe_taking')?.count).toBe(2);
    expect(counts(await product.search('?q=贷款审批&crime=受贿罪'))).toEqual([2, 1, 1]);
    expect(counts(await product.search('?q=贷款审批&apart=1'))).toEqual([3, 3, 3]);
    expect(counts(await product.search('?size=1&page=2'))).toEqual([3, 2, 1]);
  });

  it('is shown beside each of them, and not among what is alike', async () => {
    const [one, other] = [await idOf('甲网版'), await idOf('乙网版')];
    expect(await relations(one)).toEqual([[other, 'same']]);
    expect(await relations(other)).toEqual([[one, 'same']]);
    const answer = await product.app.request(`/api/documents/${one}/related`);
    const { hits } = (await answer.json()) as { hits: { id: string }[] };
    expect(hits.map(({ id }) => id)).toEqual([await idOf('别的案件')]);
  });

  it('stands alone once the other is withdrawn, and together again once it is published', async () => {
    const [one, other] = [await idOf('甲网版'), await idOf('乙网版')];
    const { db, indexer } = product.services;
    await withdraw(db, other, '试验');
    await product.settle();
    expect(await relations(one)).toEqual([]);
    expect(counts(await product.search('?q=贷款审批'))).toEqual([2, 2, 2]);
    await inStep();
    await publish(db, other, '试验');
    await product.settle();
    expect(counts(await product.search('?q=贷款审批'))).toEqual([3, 2, 2]);
    await rebuildIndex(indexer);
    expect(counts(await product.search('?q=贷款审批'))).toEqual([3, 2, 2]);
    await inStep();
  });

  it('parts when one becomes another text, and a draft of it changes nothing yet', async () => {
    const one = await idOf('甲网版');
    await product.write(
      '乙网/另一名称.md',
      caseText({ title: '丙某玩忽职守案', crime: '玩忽职守罪', extra: '换了。' }),
    );
    await product.importFolder({ draft: true });
    expect(await relations(one)).toHaveLength(1);
    await product.write(
      '乙网/另一名称.md',
      caseText({ title: '丙某玩忽职守案', crime: '玩忽职守罪', extra: '又换了。' }),
    );
    await product.importFolder();
    expect(await relations(one)).toEqual([]);
    expect(counts(await product.search(''))).toEqual([3, 3, 3]);
    await inStep();
  });

  it('is tied by what an editor set right', async () => {
    const [one, third] = [await idOf('甲网版'), await idOf('别的案件')];
    const given = { editor: '编者', reason: '' };
    await correctDocument(product.services.db, { ...given, id: third, field: '文号', values: ['检例第9101号'] });
    await product.settle();
    expect((await relations(one)).map(([id]) => id)).toContain(third);
    expect(counts(await product.search('?q=贷款审批'))).toEqual([3, 1, 1]);
    await inStep();
  });

  it('is found by the comparison of what was stored without one', async () => {
    const { db } = product.services;
    await db.deleteFrom('siblings').execute();
    const before = await db.selectFrom('documents').select(['id', 'version']).orderBy('id').execute();
    expect(await tieDocuments(db)).toBe(3);
    await product.settle();
    expect(counts(await product.search('?q=贷款审批'))).toEqual([3, 2, 2]);
    expect(await tieDocuments(db)).toBe(0);
    const after = await db.selectFrom('documents').select(['id', 'version']).orderBy('id').execute();
    expect(after.filter(({ version }, at) => version !== before[at]?.version)).toHaveLength(2);
    await inStep();
  });
});

describe('a norm in several versions', () => {
  it('is one result, its versions in their order, whichever came first', async () => {
    await product.write('新.md', law('2023年5月1日', '新的规定。'));
    await product.write('旧.md', law('2001年5月1日', '旧的规定。'));
    await product.write('中.md', law('2012年5月1日', '中间的规定。'));
    await product.importFolder();
    expect(counts(await product.search('?q=试验案件'))).toEqual([3, 1, 1]);
    const [old, middle, latest] = [await idOf('旧的规定'), await idOf('中间的规定'), await idOf('新的规定')];
    expect(await relations(middle)).toEqual([
      [latest, 'later'],
      [old, 'earlier'],
    ]);
    for (const sort of ['relevance', 'newest', 'oldest', 'effect'])
      expect((await product.search(`?q=试验案件&sort=${sort}`)).hits[0]?.id, sort).toBe(
        sort === 'oldest' ? old : latest,
      );
    await inStep();
  });
});

describe('a commentary', () => {
  it('is tied to the case that it names, and both stay results of their own', async () => {
    await product.write('案例.md', caseText({ extra: '案例本身。' }));
    await product.write(
      '评析.md',
      '> 【虚构示例】本文为测试而写，人物、单位、情节、文号均属虚构。\n\n# 《甲某受贿案（检例第9101号）》的理解与适用\n\n最高人民检察院发布的该案例，对贷款审批中受贿的认定有指导意义。评析本身。\n',
    );
    await product.importFolder();
    const [commented, commentary] = [await idOf('案例本身'), await idOf('评析本身')];
    expect(await relations(commented)).toEqual([[commentary, 'comment']]);
    expect(await relations(commentary)).toEqual([[commented, 'about']]);
    expect(counts(await product.search('?q=贷款审批'))).toEqual([2, 2, 2]);
  });
});

describe('a draft', () => {
  it('ties nothing, not even two others through it', async () => {
    await product.write('案例.md', caseText({ extra: '公开的。' }));
    await product.importFolder();
    const id = await idOf('公开的');
    await product.write('草稿.md', caseText({ extra: '草稿里的。' }));
    await product.importFolder({ draft: true });
    expect(await relations(id)).toEqual([]);
    const rows = await product.services.db.selectFrom('siblings').select('document_id').execute();
    expect(rows).toEqual([{ document_id: id }]);
  });
});
