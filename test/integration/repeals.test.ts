import { type DocumentView, DocumentViewSchema } from '@anjian/domain';
import { rebuildIndex, reconcileIndex } from '@anjian/indexer';
import { correctDocument, publish, tieDocuments, withdraw } from '@anjian/records';
import { liveIndex } from '@anjian/search';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { normText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

let product: Product;
beforeEach(async () => {
  await product?.close();
  product = await openProduct();
});
afterAll(async () => await product.close());

const read = async (id: string): Promise<DocumentView> => {
  const answer = await product.app.request(`/api/documents/${id}`);
  const checked = await DocumentViewSchema['~standard'].validate(await answer.json());
  if (checked.issues) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
};
const hitOf = async (words: string) => (await product.search(`?apart=1&q=${encodeURIComponent(`"${words}"`)}`)).hits[0];
const idOf = async (words: string): Promise<string> => (await hitOf(words))?.id ?? '';
const counted = async (validity: string) => (await product.search(`?validity=${validity}`)).total;
const inStep = async (): Promise<void> => {
  const { indexer } = product.services;
  expect(await reconcileIndex(indexer, (await liveIndex(indexer.client)) ?? '')).toEqual({
    missing: 0,
    stale: 0,
    ghosts: 0,
  });
};

const OLD = normText({
  title: '关于办理旧示例刑事案件的解释',
  number: '法释〔2001〕901号',
  effective: '2001年1月1日',
  extra: '旧的规定。',
});
const NEW = normText({
  title: '关于办理新示例刑事案件的解释',
  number: '法释〔2019〕902号',
  effective: '2019年6月1日',
  extra: '新的规定。',
});
const CLAUSE = '第三条　《最高人民法院、最高人民检察院关于办理旧示例刑事案件的解释》（法释〔2001〕901号）同时废止。\n';
const REPEALING = `${NEW}\n${CLAUSE}`;

const isRepealed = async (): Promise<void> => {
  const [old, by] = [await idOf('旧的规定'), await idOf('新的规定')];
  expect(await read(old)).toMatchObject({
    validity: 'expired',
    expiredOn: '2019-06-01',
    repealedBy: { id: by, from: '2019-06-01', paragraph: expect.any(Number) },
  });
  expect((await read(by)).siblings).toMatchObject([
    { id: old, relation: 'repealed', repeal: { by: 'this', manner: 'repealed', at: 0 } },
  ]);
  expect(await hitOf('旧的规定')).toMatchObject({ validity: 'expired', repealedBy: { id: by } });
  expect([await counted('expired'), await counted('in_force')]).toEqual([1, 1]);
  await inStep();
};
const isInForce = async (): Promise<void> => {
  expect(await read(await idOf('旧的规定'))).toMatchObject({ validity: 'in_force', expiredOn: null, repealedBy: null });
  expect(await hitOf('旧的规定')).toMatchObject({ validity: 'in_force' });
  expect(await counted('expired')).toBe(0);
  await inStep();
};

describe('a norm that a later one repeals', () => {
  it('is out of force wherever it is shown, whichever of the two came first', async () => {
    await product.write('旧.md', OLD);
    await product.importFolder();
    await isInForce();
    await product.write('新.md', REPEALING);
    await product.importFolder();
    await isRepealed();
    expect((await product.search('?q=示例刑事案件的解释')).hits[0]?.title).toContain('新示例');
    await product.close();
    product = await openProduct();
    await product.write('新.md', REPEALING);
    await product.importFolder();
    await product.write('旧.md', OLD);
    await product.importFolder();
    await isRepealed();
  });

  it('holds again as long as what repeals it is withdrawn, and when its new text says so no more', async () => {
    await product.write('旧.md', OLD);
    await product.write('新.md', REPEALING);
    await product.importFolder();
    const { db } = product.services;
    const by = await idOf('新的规定');
    await withdraw(db, by, '有误');
    await product.settle();
    await isInForce();
    await publish(db, by, '已改正');
    await product.settle();
    await isRepealed();
    await product.write('新.md', NEW);
    await product.importFolder();
    await isInForce();
  });

  it('holds where an editor says so, and is found again after a rebuild and a comparison anew', async () => {
    await product.write('旧.md', OLD);
    await product.write('新.md', REPEALING);
    await product.importFolder();
    const { db, indexer } = product.services;
    await db.deleteFrom('siblings').execute();
    await tieDocuments(db);
    await product.settle();
    await rebuildIndex(indexer);
    await isRepealed();
    const old = await idOf('旧的规定');
    await correctDocument(db, {
      id: old,
      field: 'validityMark',
      values: ['有效'],
      editor: '某编辑',
      reason: '另有规定',
    });
    await product.settle();
    expect(await read(old)).toMatchObject({ validity: 'in_force' });
    expect(await hitOf('旧的规定')).toMatchObject({ validity: 'in_force' });
  });
});

describe('an interpretation of a law that was repealed', () => {
  it('says so, where and since when, whichever of the two came first', async () => {
    const interpretation = normText({
      title: '关于适用《中华人民共和国示例婚姻法》若干问题的解释',
      number: '法释〔2001〕903号',
      effective: '2001年12月27日',
      extra: '旧法的解释。',
    });
    const code = normText({
      title: '中华人民共和国示例法典',
      number: '主席令第904号',
      effective: '2021年1月1日',
      extra: '新的法典。',
    });
    await product.write('法典.md', `${code}\n第三条　《中华人民共和国示例婚姻法》同时废止。\n`);
    await product.write('解释.md', interpretation);
    await product.importFolder();
    const view = await read(await idOf('旧法的解释'));
    expect(view).toMatchObject({ validity: 'in_force', repealedBy: null });
    expect(view.siblings).toMatchObject([
      { relation: 'repealer', repeal: { by: 'other', manner: 'basis', from: '2021-01-01' } },
    ]);
    await inStep();
  });
});
