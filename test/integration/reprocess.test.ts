import type { LegalDocument } from '@anjian/domain';
import { reconcileIndex } from '@anjian/indexer';
import { correctDocument, readDocument, readKept, reviseDocument, type StoredDocument } from '@anjian/records';
import { liveIndex } from '@anjian/search';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type ReprocessOptions, reprocessDocuments } from '../../apps/cli/reprocess/reprocess-documents.ts';
import { reprocessReport } from '../../apps/cli/reprocess/reprocess-report.ts';
import { caseText, normText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

let product: Product;
let ids: string[];

const BATCH = `# 某省职务犯罪典型案例

近年来，某省检察机关依法办理了一批案件。

案例一 甲某受贿案

【基本案情】

甲某收受他人财物三十万元。

【典型意义】

应当查明。

案例二 乙某贪污案

【基本案情】

乙某侵吞公共财物。

【典型意义】

应当追缴。
`;

beforeEach(async () => {
  await product?.close();
  product = await openProduct();
  await product.write('案例.md', caseText());
  await product.write('解释.md', normText());
  await product.write('批次.md', BATCH);
  const row = { id: 'a1', title: '丁某受贿案', text: '【基本案情】\n丁某收受他人财物。', collection: '集' };
  await product.write('集.jsonl', JSON.stringify(row));
  expect(await product.importFolder()).toMatchObject({ new: 6 });
  ids = (await product.search('?apart=1')).hits.map((hit) => hit.id);
});
afterAll(async () => await product.close());

const reprocess = async (options: Partial<ReprocessOptions> = {}) => {
  const given = { ids: [], dryRun: false, cause: '按新规则重新提取', ...options };
  const summary = await reprocessDocuments(product.services.db, given);
  await product.settle();
  return summary;
};
const read = async (id: string, revision?: number): Promise<StoredDocument> => {
  const stored = await readDocument(product.services.db, id, revision);
  if (stored?.state !== 'published') throw new Error(`${id} is not published`);
  return stored;
};
/** What rules of an earlier day would have stored: no offences. */
const degrade = async (id: string): Promise<void> => {
  const kept = await readKept(product.services.db, id);
  if (!kept) throw new Error(`${id} is not there`);
  const poorer: LegalDocument = { ...kept.document, crimes: [] };
  await reviseDocument(product.services.db, kept, poorer, '旧规则');
};

describe('reading again', () => {
  it('by the same rules changes nothing: files, rows, batches and their cases', async () => {
    const before = await product.services.db.selectFrom('revisions').selectAll().execute();
    const summary = await reprocess();
    expect(summary).toMatchObject({ read: 6, changed: 0, left: [] });
    expect(await product.services.db.selectFrom('revisions').selectAll().execute()).toEqual(before);
  });

  it('by other rules adds a revision where something changed, and tells what', async () => {
    for (const id of ids) await degrade(id);
    await product.settle();
    expect((await product.search('?crime=受贿罪')).total).toBe(0);
    const dry = await reprocess({ dryRun: true });
    expect(dry.changed).toBeGreaterThanOrEqual(4);
    expect((await product.search('?crime=受贿罪')).total).toBe(0);
    const summary = await reprocess();
    expect(summary).toMatchObject({ read: 6, changed: dry.changed, hidden: 0, left: [] });
    expect(summary.fields.get('crimes')).toMatchObject({ label: '罪名', values: dry.changed, places: 0 });
    const report = reprocessReport(summary, false);
    expect(report[0]).toMatch(/^重新提取 6 件：\d 件有变化，各存为新的一版，\d 件不变，0 件保持原样$/u);
    expect(report.join('\n')).toMatch(/甲某受贿案.*：（空） → 受贿罪/u);
    expect((await product.search('?crime=受贿罪&apart=1')).total).toBeGreaterThanOrEqual(3);
    expect(await reprocess()).toMatchObject({ changed: 0 });
    const { indexer } = product.services;
    expect(await reconcileIndex(indexer, (await liveIndex(indexer.client)) ?? '')).toMatchObject({ stale: 0 });
  });

  it('leaves old revisions, their paragraphs and corrections as they are', async () => {
    const id = (await product.search('?q=贷款审批')).hits[0]?.id ?? '';
    await correctDocument(product.services.db, { id, field: '地区', values: ['北京市'], editor: '编者', reason: '' });
    await degrade(id);
    const old = await read(id, 1);
    expect(await reprocess({ ids: [id] })).toMatchObject({ read: 1, changed: 1 });
    const now = await read(id);
    expect(now.revisions.map(({ cause }) => cause)).toEqual(['按新规则重新提取', '旧规则', '试验']);
    expect(await read(id, 1)).toEqual({ ...old, latestRevision: 3, revisions: now.revisions });
    expect(now.document.regions.map((tag) => tag.id)).toEqual(['11']);
    expect(now.corrections).toHaveLength(1);
  });

  it('does not show a draft that waits behind a published text', async () => {
    const id = (await product.search('?q=贷款审批')).hits[0]?.id ?? '';
    await product.write('案例.md', caseText({ extra: '未经批准的文字。' }));
    await product.importFolder({ draft: true });
    await degrade(id);
    expect(await reprocess()).toMatchObject({ changed: 1, hidden: 1 });
    expect((await read(id)).revision).toBe(1);
    expect((await product.search('?q="未经批准的文字"')).total).toBe(0);
  });

  it('that is stopped goes on from there, and names what it does not know', async () => {
    for (const id of ids) await degrade(id);
    const all = await reprocess({ dryRun: true });
    const stopped = reprocess({
      onRead: (count) => {
        if (count === 3) throw new Error('stopped');
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    const rest = await reprocess();
    expect(rest.changed).toBeLessThan(all.changed);
    expect(await reprocess()).toMatchObject({ changed: 0 });
    const { left } = await reprocess({ ids: ['没有'] });
    expect(left).toEqual([{ id: '没有', reason: '没有编号为 没有 的文书' }]);
  });
});

describe('a case of a published batch', () => {
  const view = async (id: string) => await (await product.app.request(`/api/documents/${id}`)).json();

  it('shows its batch: the preface, the other cases and the file', async () => {
    const find = async (q: string): Promise<string> => (await product.search(`?q=${q}&apart=1`)).hits[0]?.id ?? '';
    const [first, second, whole] = [
      await find('"收受他人财物三十万元"'),
      await find('"乙某侵吞公共财物"'),
      await find('"一批案件"'),
    ];
    const { batch } = await view(first);
    expect(batch).toEqual({
      id: whole,
      title: '某省职务犯罪典型案例',
      number: 1,
      preface: ['近年来，某省检察机关依法办理了一批案件。'],
      cases: [
        { id: first, title: '甲某受贿案', number: 1 },
        { id: second, title: '乙某贪污案', number: 2 },
      ],
      files: [
        expect.objectContaining({ name: '批次.md', href: expect.stringContaining(`/api/documents/${whole}/files/`) }),
      ],
    });
    expect((await product.app.request(batch.files[0].href)).status).toBe(200);
    expect((await view(whole)).batch).toMatchObject({ id: whole, number: null });
    const alone = await find('贷款审批');
    expect((await view(alone)).batch).toBeNull();
  });
});
