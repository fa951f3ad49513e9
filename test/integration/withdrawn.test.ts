import { publish, withdraw } from '@anjian/records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

let product: Product;
let id: string;
const ids = (hits: { id: string }[]) => hits.map((hit) => hit.id);
const view = async () => await (await product.app.request(`/api/documents/${id}`)).json();

beforeAll(async () => {
  product = await openProduct();
  await product.write('案例.md', caseText({ extra: '甲某到案后退缴全部赃款。' }));
  await product.write('另一.md', caseText({ title: '乙某受贿案', number: '检例第9102号' }));
  await product.importFolder();
  id = (await product.search('?q=退缴全部赃款')).hits[0]?.id ?? '';
});
afterAll(async () => await product.close());

describe('a document that is withdrawn', () => {
  it('is gone from hits, counts, facets and related documents at once, and its address says why', async () => {
    const before = (await product.search('')).total;
    expect(await withdraw(product.services.db, id, '已被新的案例替换')).toBe('changed');
    // The records have the last word, before the index knows.
    expect(ids((await product.search('?q=退缴全部赃款')).hits)).toEqual([]);
    await product.settle();
    const after = await product.search('');
    expect(after.total).toBe(before - 1);
    expect(ids(after.hits)).not.toContain(id);
    expect(JSON.stringify(await product.search('?q=退缴全部赃款'))).not.toContain(id);
    const gone = await product.app.request(`/api/documents/${id}`);
    expect(gone.status).toBe(410);
    expect(await gone.json()).toMatchObject({ detail: expect.stringContaining('已被新的案例替换') });
    for (const path of ['related', 'files/x'])
      expect((await product.app.request(`/api/documents/${id}/${path}`)).status).toBe(410);
  });

  it('stays withdrawn when its file comes again, changed or not', async () => {
    await product.write('案例.md', caseText({ extra: '撤回以后又改了文字。' }));
    const { revised, hidden } = await product.importFolder();
    expect([revised, hidden]).toEqual([1, [{ id, title: '甲某受贿案（检例第9101号）', state: 'withdrawn' }]]);
    expect((await product.search('?q=撤回以后又改了文字')).total).toBe(0);
  });

  it('comes back when it is published again', async () => {
    expect(await publish(product.services.db, id, '核对无误')).toBe('changed');
    expect(await publish(product.services.db, id, '再次')).toBe('already');
    expect(await publish(product.services.db, 'nosuchdocument', '没有')).toBe('unknown');
    await product.settle();
    expect(ids((await product.search('?q=撤回以后又改了文字')).hits)).toEqual([id]);
    expect(await view()).toMatchObject({
      revision: 2,
      latestRevision: 2,
      revisions: [{ revision: 2 }, { revision: 1 }],
    });
  });
});
