import { EMPTY_SEARCH, facetNamed, type SearchRequest } from '@anjian/domain';
import { ensureIndex, rebuildIndex, updateIndex } from '@anjian/indexer';
import { createSimilar, latentModelOf, liveIndex, PUBLIC_VIEWER, READ_ALIAS } from '@anjian/search';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openProduct, type Product } from './product/open-product.ts';

/** Fictional cases of two kinds, in words that vary, enough to learn from. */
const WAYS = [
  ['发放贷款', '审批授信', '信贷额度', '利率优惠', '抵押评估', '银行支行', '展期续贷'],
  ['粮食补贴', '虚报面积', '套取资金', '惠农项目', '村委会', '冒领款项', '种植大户'],
];
const THINGS = ['现金', '购物卡', '字画', '手表', '车辆', '房屋', '干股', '红包', '住宿', '旅费', '家具', '酒水'];
const caseOf = (n: number): string => {
  const way = WAYS[n % 2] ?? [];
  const words = [0, 2, 3].map((step) => way[(n + step) % way.length]);
  const thing = THINGS[(n * 7) % THINGS.length];
  return `# 某${n}受贿案\n\n【基本案情】\n\n被告人某${n}在负责${words.join('、')}工作期间，非法收受他人所送${thing}，折合人民币${n}万元。\n`;
};
const FEW = 10;
const SOME = 70;
/** As many follow what has the words. */
const MOST_NEAREST = 20;
/** More than four times as many as were learned from. */
const MANY = 300;
const LIMIT_MS = 120_000;

let product: Product;
beforeAll(async () => {
  product = await openProduct();
}, LIMIT_MS);
afterAll(async () => await product.close());

const importUpTo = async (from: number, to: number): Promise<void> => {
  for (let n = from; n < to; n++) await product.write(`${n}.md`, caseOf(n));
  await product.importFolder();
};
const withVector = async (): Promise<number> => {
  const { client } = product.services.indexer;
  return (await client.count({ index: READ_ALIAS, query: { exists: { field: 'latent' } } })).count;
};
const live = async (): Promise<string> => (await liveIndex(product.services.indexer.client)) ?? '';

it(
  'a library without a model is searched by words; a rebuild learns, and cases that follow are read by what was learned',
  async () => {
    const { indexer, similar } = product.services;
    const source = { text: '银行支行在审批授信、发放贷款中收受购物卡。', values: {}, removed: 0 };
    await importUpTo(0, FEW);
    expect(await withVector()).toBe(0);
    expect((await similar(source, EMPTY_SEARCH, PUBLIC_VIEWER)).hits.length).toBeGreaterThan(0);

    await importUpTo(FEW, SOME);
    await rebuildIndex(indexer);
    expect(await withVector()).toBe(SOME);
    await importUpTo(SOME, SOME + 1);
    expect(await withVector()).toBe(SOME + 1);
    const { hits } = await similar(source, EMPTY_SEARCH, PUBLIC_VIEWER);
    expect(hits[0]?.title).toMatch(/^某\d*[02468]受贿案$/u);
  },
  LIMIT_MS,
);

it(
  'a page that is not full goes on with the nearest alone, and more values of a facet are counted among what it lists',
  async () => {
    const { search } = product.services;
    const request: SearchRequest = { ...EMPTY_SEARCH, q: '展期续贷', sort: 'relevance' };
    const { total, notices, facets } = await search.search(request, PUBLIC_VIEWER);
    expect(notices.map(({ code }) => code)).toContain('relaxed');
    expect(total).toBeGreaterThanOrEqual(MOST_NEAREST);
    expect(total).toBeLessThan(2 * MOST_NEAREST);
    expect(await search.facet(facetNamed('kind'), '', request, PUBLIC_VIEWER)).toEqual(facets.kind);
  },
  LIMIT_MS,
);

it(
  'a rebuild learns nothing twice: where the library is the same, so is the model',
  async () => {
    const { indexer } = product.services;
    const learned: string[] = [];
    const contentWords = (text: string): string[] => {
      learned.push(text);
      return indexer.lexicon.contentWords(text);
    };
    const watched = { ...indexer, lexicon: { ...indexer.lexicon, contentWords } };
    await rebuildIndex(watched);
    expect(learned).toHaveLength(SOME + 1);
    const model = await latentModelOf(indexer.client, await live());
    await rebuildIndex(watched);
    expect(learned).toHaveLength(SOME + 1);
    expect(await latentModelOf(indexer.client, await live())).toEqual(model);
    // A model that is gone is no lesson: another process, which remembers none, learns again.
    await indexer.client.indices.delete({ index: (await live()).replace('-', '_model-') });
    await rebuildIndex({ ...watched, client: indexer.client.child({}) });
    expect(learned).toHaveLength(2 * (SOME + 1));
    expect(await withVector()).toBe(SOME + 1);
  },
  LIMIT_MS,
);

it('a page that is not full goes on with twenty that are nearest and no more, in whatever order', async () => {
  const strict = (await product.search('?q=字画&verbatim=1')).total;
  const pages = await Promise.all(
    ['relevance', 'newest', 'amount'].map(async (sort) => await product.search(`?q=字画&size=100&sort=${sort}`)),
  );
  const idsOf = ({ hits }: (typeof pages)[number]) => hits.map(({ id }) => id).toSorted();
  const [best] = pages;
  expect(best?.notices.map(({ code }) => code)).toContain('relaxed');
  expect(best?.total).toBeGreaterThan(strict);
  expect(best?.total).toBeLessThanOrEqual(strict + 20);
  for (const page of pages) expect(idsOf(page)).toEqual(best && idsOf(best));
  expect(best?.hits.slice(0, strict).every(({ passages }) => passages.length > 0)).toBe(true);
});

it('what was learned is stored: another process reads it, and finds the same', async () => {
  const { indexer, similar, today } = product.services;
  const model = await latentModelOf(indexer.client, await live());
  const other = indexer.client.child({});
  const read = await latentModelOf(other, await live());
  expect(read).toEqual(model);
  const source = { text: '虚报面积冒领粮食补贴款项。', values: {}, removed: 0 };
  const again = createSimilar(other, indexer.lexicon, today);
  const ids = async (find: typeof similar) =>
    (await find(source, EMPTY_SEARCH, PUBLIC_VIEWER)).hits.map((hit) => hit.id);
  expect(await ids(again)).toEqual(await ids(similar));
});

it(
  'a library that has outgrown its model gets another when what outgrew it is written, and not before',
  async () => {
    const { indexer } = product.services;
    const before = await live();
    await ensureIndex(indexer);
    expect(await live()).toBe(before);
    await importUpTo(SOME + 1, MANY);
    await updateIndex(indexer);
    expect(await live()).not.toBe(before);
    expect(await withVector()).toBe(MANY);
    const models = await indexer.client.cat.indices({ index: `${READ_ALIAS}_model-*`, format: 'json' });
    // The index before it is a way back, with its model.
    expect(models.length).toBe(2);
  },
  LIMIT_MS,
);
