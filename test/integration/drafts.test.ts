import { createHash } from 'node:crypto';
import type { DocumentView } from '@anjian/domain';
import { indexStatus, rebuildIndex, reconcileIndex } from '@anjian/indexer';
import { publish, withdraw } from '@anjian/records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

let product: Product;
const ids = (hits: { id: string }[]) => hits.map((hit) => hit.id);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

beforeAll(async () => {
  product = await openProduct();
  await product.write('案例.md', caseText());
  await product.importFolder();
});
afterAll(async () => await product.close());

describe('a draft', () => {
  // Asked for by words that stand nowhere else: an article, a year, a place, an office, a title.
  const everywhere = [
    '/api/search',
    '/api/search?q=金丝雀',
    '/api/search?q="金丝雀行动"',
    '/api/search?q=-受贿',
    '/api/search?year=1987',
    '/api/search?article=刑法:411',
    '/api/search?q=金丝雀&page=2',
    '/api/facets/year?find=1987',
    '/api/facets/issuer?find=金丝雀',
    '/api/facets/article?find=四百一十一',
    '/api/facets/region?find=拉萨',
  ];
  const read = async () => {
    const answers: string[] = [];
    for (const path of everywhere) {
      const body = await (await product.app.request(encodeURI(path))).text();
      answers.push(body.replace(/"took":\d+/u, ''));
    }
    const { hits } = await product.search('');
    for (const { id } of hits) answers.push(await (await product.app.request(`/api/documents/${id}/related`)).text());
    return answers;
  };

  it('leaves every answer byte for byte as it was without it', async () => {
    const before = await read();
    await product.write(
      '草稿.md',
      caseText({
        title: '金丝雀受贿案',
        number: '检例第9187号',
        issued: '1987年1月2日',
        unit: '拉萨市金丝雀监察室主任',
        law: '《中华人民共和国刑法》第四百一十一条、第三百八十五条',
        extra: '金丝雀行动。',
      }),
    );
    expect(await product.importFolder({ draft: true })).toMatchObject({ new: 1 });
    expect(await read()).toEqual(before);
    const draft = await product.services.db
      .selectFrom('documents')
      .select('id')
      .where('state', '=', 'draft')
      .executeTakeFirstOrThrow();
    const [known, unknown] = await Promise.all(
      [draft.id, 'aaaaaaaaaaaaaaaa'].map(async (id) => {
        const { requestId: _, ...body } = (await (await product.app.request(`/api/documents/${id}`)).json()) as Record<
          string,
          unknown
        >;
        return body;
      }),
    );
    expect(known).toEqual(unknown);
    const { live } = await indexStatus(product.services.indexer);
    const stored = await product.services.indexer.client.get({ index: live ?? '', id: draft.id });
    expect(stored._source).toEqual({ id: draft.id, visibleTo: [] });
  });

  it('is found by all its words once it is published', async () => {
    const draft = await product.services.db
      .selectFrom('documents')
      .select('id')
      .where('state', '=', 'draft')
      .executeTakeFirstOrThrow();
    await publish(product.services.db, draft.id, '审核通过');
    await product.settle();
    for (const path of ['?q=金丝雀', '?year=1987', '?article=刑法:411'])
      expect(ids((await product.search(path)).hits)).toEqual([draft.id]);
  });
});

describe('a draft of a document that readers see', () => {
  const FIRST = '读者看到的旧文字';
  const SECOND = '尚未审核的新文字';
  const NUMBER = '检例第9188号';
  let id: string;
  const view = async (query = '') => await product.app.request(`/api/documents/${id}${query}`);
  const found = async (words: string) => ids((await product.search(`?q=${encodeURIComponent(`"${words}"`)}`)).hits);
  const fileOf = async () => ((await (await view()).json()) as DocumentView).files;

  beforeAll(async () => {
    await product.write('公开.md', caseText({ title: '丁某受贿案', number: NUMBER, extra: `${FIRST}。` }));
    await product.importFolder();
    [id = ''] = await found(FIRST);
  });

  it('leaves the published text readable and searchable, and shows nothing of the new one', async () => {
    const before = await (await view()).text();
    const [file] = await fileOf();
    await product.write('公开.md', caseText({ title: '丁某受贿案', number: NUMBER, extra: `${SECOND}。` }));
    const { revised, hidden } = await product.importFolder({ draft: true });
    expect([revised, hidden]).toEqual([1, [{ id, title: `丁某受贿案（${NUMBER}）`, state: 'published', shown: 1 }]]);

    expect(await found(FIRST)).toEqual([id]);
    expect(await found(SECOND)).toEqual([]);
    expect(await (await view()).text()).toBe(before);
    expect((await view('?revision=2')).status).toBe(404);
    expect(await fileOf()).toEqual([file]);
    expect(await (await product.app.request(file?.href ?? '')).text()).toContain(FIRST);
    const draftFile = sha256(caseText({ title: '丁某受贿案', number: NUMBER, extra: `${SECOND}。` }));
    expect((await view(`/files/${draftFile}`)).status).toBe(404);
  });

  it('stays so through a rebuild and a reconcile of the index', async () => {
    await rebuildIndex(product.services.indexer);
    const { live = '' } = await indexStatus(product.services.indexer);
    expect(await reconcileIndex(product.services.indexer, live)).toEqual({ missing: 0, stale: 0, ghosts: 0 });
    expect([await found(FIRST), await found(SECOND)]).toEqual([[id], []]);
  });

  it('takes the place of the old text when it is published, and the old one can be looked up', async () => {
    expect(await publish(product.services.db, id, '审核通过')).toBe('changed');
    expect(await publish(product.services.db, id, '再次')).toBe('already');
    await product.settle();
    expect([await found(FIRST), await found(SECOND)]).toEqual([[], [id]]);
    expect(await (await view()).json()).toMatchObject({ revision: 2, latestRevision: 2 });
    expect(await (await view('?revision=1')).text()).toContain(FIRST);
  });

  it('that was overtaken before anybody published it is never shown', async () => {
    for (const [extra, draft] of [
      ['被越过的草稿', true],
      ['直接发布的文字', false],
    ] as const) {
      await product.write('公开.md', caseText({ title: '丁某受贿案', number: NUMBER, extra: `${extra}。` }));
      await product.importFolder({ draft });
    }
    const shown = (await (await view()).json()) as DocumentView;
    expect([shown.revision, shown.revisions.map((each) => each.revision)]).toEqual([4, [4, 2, 1]]);
    expect((await view('?revision=3')).status).toBe(404);
    expect(await found('被越过的草稿')).toEqual([]);
  });

  it('goes with the published text when the document is withdrawn, and comes with it when it is published again', async () => {
    await product.write('公开.md', caseText({ title: '丁某受贿案', number: NUMBER, extra: '撤回前的草稿。' }));
    await product.importFolder({ draft: true });
    expect(await withdraw(product.services.db, id, '暂停使用')).toBe('changed');
    await product.settle();
    expect([await found('直接发布的文字'), await found('撤回前的草稿')]).toEqual([[], []]);
    expect((await view()).status).toBe(410);
    await publish(product.services.db, id, '恢复');
    await product.settle();
    expect([await found('直接发布的文字'), await found('撤回前的草稿')]).toEqual([[], [id]]);
  });
});

describe('a notice that waits as a draft', () => {
  const SECRET = '某院关于印发《白鹭行动典型案例》的通知';
  const one = (name: string): string[] => [
    '【基本案情】',
    `被告人${name}，男，原系某市白鹭局局长，收受财物三十万元。`,
    '【典型意义】',
    `惩治${name}。`,
  ];

  it('tells nothing of itself through the case of it that readers see', async () => {
    const lines = [SECRET, '现将案例印发。', '案例一 丙某受贿案', ...one('丙某'), '案例二', ...one('丁某')];
    await product.write('白鹭.txt', lines.join('\n\n'));
    expect(await product.importFolder({ draft: true })).toMatchObject({ new: 3 });
    const cases = await product.services.db
      .selectFrom('sources')
      .select(['document_id as id', 'name'])
      .where('name', 'like', '白鹭.txt#%')
      .execute();
    for (const { id } of cases) await publish(product.services.db, id, '审核通过');
    await product.settle();
    for (const { id } of cases) {
      const view = (await (await product.app.request(`/api/documents/${id}`)).json()) as DocumentView;
      expect(JSON.stringify(view)).not.toContain('关于印发');
      expect(view.batch).toMatchObject({ id: null, title: '', preface: [], files: [] });
    }
    expect(JSON.stringify(await product.search('?q=丁某受贿'))).not.toContain('关于印发');
    const whole = await product.services.db
      .selectFrom('sources')
      .select('document_id as id')
      .where('name', '=', '白鹭.txt')
      .executeTakeFirstOrThrow();
    await publish(product.services.db, whole.id, '审核通过');
    const path = `/api/documents/${cases[0]?.id}`;
    const shown = async () => ((await (await product.app.request(path)).json()) as DocumentView).batch?.title;
    expect(await shown()).toBe(SECRET);
    await withdraw(product.services.db, whole.id, '撤回');
    expect(await shown()).toBe('');
  });
});
