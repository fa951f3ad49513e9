import { type DocumentView, DocumentViewSchema } from '@anjian/domain';
import { rebuildIndex, reconcileIndex } from '@anjian/indexer';
import { type Correction, correctDocument, listCorrections, withdraw } from '@anjian/records';
import { liveIndex } from '@anjian/search';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { caseText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

let product: Product;
let id: string;
beforeEach(async () => {
  await product?.close();
  product = await openProduct();
  await product.write('案例.md', caseText());
  await product.importFolder();
  id = (await product.search('?q=贷款审批')).hits[0]?.id ?? '';
});
afterAll(async () => await product.close());

const correct = async (field: string, values: string[] | null, more: Partial<Correction> = {}) => {
  const given = { id, field, values, editor: '编者甲', reason: '判决书主文', ...more };
  const outcome = await correctDocument(product.services.db, given);
  await product.settle();
  return outcome;
};
const read = async (path = ''): Promise<DocumentView> => {
  const answer = await product.app.request(`/api/documents/${id}${path}`);
  const checked = await DocumentViewSchema['~standard'].validate(await answer.json());
  if (checked.issues) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
};
const foundBy = async (address: string): Promise<string[]> => (await product.search(address)).hits.map((hit) => hit.id);

describe('a correction', () => {
  it('is shown with what was extracted, by whom, when and why, and the search follows it', async () => {
    expect(await foundBy('?crime=贪污罪')).toEqual([]);
    const outcome = await correct('罪名', ['贪污罪']);
    expect(outcome).toEqual({ outcome: 'changed', label: '罪名', from: ['受贿罪'], to: ['贪污罪'] });
    const { document, corrections } = await read();
    expect(document.crimes).toEqual([{ id: 'embezzlement', evidence: [] }]);
    expect(corrections).toEqual([
      {
        field: 'crimes',
        label: { zh: '罪名', en: 'Duty crimes' },
        values: [{ zh: '贪污罪', en: 'Embezzlement' }],
        extracted: [{ zh: '受贿罪', en: 'Accepting bribes' }],
        editor: '编者甲',
        reason: '判决书主文',
        at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/u),
      },
    ]);
    expect(await foundBy('?crime=贪污罪')).toEqual([id]);
    expect(await foundBy('?crime=受贿罪')).toEqual([]);
    expect((await product.search('?q=贷款审批')).hits[0]?.crimes).toEqual(['embezzlement']);
  });

  it('survives the import of a new text, a rebuild of the index and stands over every revision', async () => {
    await correct('发布日期', ['2020-02-29']);
    await product.write('案例.md', caseText({ extra: '新的文字。', issued: '2022年1月1日' }));
    expect(await product.importFolder()).toMatchObject({ revised: 1 });
    await rebuildIndex(product.services.indexer);
    expect((await read()).document.issuedOn).toBe('2020-02-29');
    expect((await read('?revision=1')).document.issuedOn).toBe('2020-02-29');
    expect((await read()).corrections[0]?.extracted).toEqual([{ zh: '2022-01-01', en: '2022-01-01' }]);
    expect(await foundBy('?year=2020')).toEqual([id]);
    expect(await foundBy('?year=2022')).toEqual([]);
  });

  it('leaves the revisions as they were extracted', async () => {
    await correct('标题', ['改过的标题']);
    const { db } = product.services;
    const rows = await db.selectFrom('revisions').select('content').where('document_id', '=', id).execute();
    expect(rows.map(({ content }) => content.title)).toEqual(['甲某受贿案（检例第9101号）']);
    expect((await read()).document.title).toBe('改过的标题');
    expect(await foundBy('?q=改过的标题')).toEqual([id]);
  });

  it('can be undone, and everything that was said stays in the history', async () => {
    await correct('regions', ['北京市']);
    await correct('regions', ['上海市'], { editor: '编者乙', reason: '' });
    expect(await correct('regions', null)).toMatchObject({ outcome: 'changed', from: ['上海市'], to: [] });
    expect((await read()).corrections).toEqual([]);
    expect(await listCorrections(product.services.db, id)).toEqual([
      { field: 'regions', value: ['11'], editor: '编者甲', reason: '判决书主文', at: expect.any(Date) },
      { field: 'regions', value: ['31'], editor: '编者乙', reason: '', at: expect.any(Date) },
      { field: 'regions', value: null, editor: '编者甲', reason: '判决书主文', at: expect.any(Date) },
    ]);
    await expect(product.services.db.deleteFrom('corrections').execute()).rejects.toThrow('append-only');
  });

  it('that says again what stands, undoes nothing, is wrong or is of no document changes nothing', async () => {
    await correct('罪名', ['贪污罪']);
    const before = await read();
    expect(await correct('罪名', ['贪污'])).toMatchObject({ outcome: 'already', to: ['贪污罪'] });
    expect(await correct('地区', null)).toMatchObject({ outcome: 'already' });
    expect(await correct('罪名', ['没有的罪'])).toMatchObject({
      outcome: 'refused',
      fault: expect.stringMatching(/罪名中没有“没有的罪”/u),
    });
    expect(await correct('没有的项', null)).toMatchObject({ outcome: 'refused' });
    expect(await correct('罪名', ['贪污罪'], { id: '没有' })).toEqual({ outcome: 'unknown' });
    expect(await read()).toEqual(before);
    expect(await listCorrections(product.services.db, '没有')).toBeUndefined();
  });

  it('of an extracted value that was right is kept: the next rules may be wrong', async () => {
    expect(await correct('罪名', ['受贿罪'])).toMatchObject({ outcome: 'changed' });
    expect((await read()).corrections).toHaveLength(1);
  });

  it('of a withdrawn document is kept and shows nothing of it', async () => {
    await withdraw(product.services.db, id, '试验');
    expect(await correct('罪名', ['贪污罪'])).toMatchObject({ outcome: 'changed' });
    expect((await product.app.request(`/api/documents/${id}`)).status).toBe(410);
    expect(await foundBy('')).toEqual([]);
  });

  it('and a correction at the same time both hold, and the index is what the records are', async () => {
    const { db, indexer } = product.services;
    const given = { id, editor: '编者', reason: '' };
    await Promise.all([
      correctDocument(db, { ...given, field: '罪名', values: ['贪污罪'] }),
      correctDocument(db, { ...given, field: '地区', values: ['北京市'] }),
      correctDocument(db, { ...given, field: '行业领域', values: ['金融'] }),
    ]);
    await product.settle();
    expect((await read()).corrections.map(({ field }) => field).toSorted()).toEqual(['crimes', 'regions', 'sectors']);
    expect(await foundBy('?crime=贪污罪&region=北京市&sector=金融')).toEqual([id]);
    const index = (await liveIndex(indexer.client)) ?? '';
    expect(await reconcileIndex(indexer, index)).toEqual({ missing: 0, stale: 0, ghosts: 0 });
  });
});
