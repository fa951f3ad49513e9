import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseText, normText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

/** 合成 words in GB18030: the encoder that Node does not have, for the few characters of one short text. */
const GB18030_REPLY = Buffer.from(
  'd7eeb8dfc8cbc3f1b7a8d4bab9d8d3dab2e2cad4cecacce2b5c4c5fab8b40ab7a8cacda1b231393939a1b339b0c5bac50ac5b2d3c3b9abbfeed7efb5c4d7b7cbdfc6dacfdeb4d3c5b2d3c3d0d0ceaacdeab3c9d6aec8d5c6f0bcc6cbe3a1a30a',
  'hex',
);

let product: Product;
const idOf = async (q: string): Promise<string> =>
  (await product.search(`?q=${encodeURIComponent(q)}`)).hits[0]?.id ?? '';

beforeAll(async () => {
  product = await openProduct();
});
afterAll(async () => await product.close());

describe('a folder of documents', () => {
  it('is read, kept, cut into words and found, whatever form a file has', async () => {
    await product.write('案例/检例第9101号.md', caseText());
    await product.write(
      '案例/检例第9102号.md',
      caseText({
        title: '乙某挪用公款案',
        number: '检例第9102号',
        issued: '2022年6月7日',
        crime: '挪用公款罪',
        unit: '某县人民医院院长',
        act: '药品采购',
        law: '《中华人民共和国刑法》第三百八十四条',
      }),
    );
    await product.write(
      '解释.html',
      `<!doctype html><html><head><meta charset="utf-8"><title>解释 - 某网站</title></head><body><nav>首页 导航</nav><article>${normText()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (line.startsWith('# ') ? `<h1>${line.slice(2)}</h1>` : `<p>${line.replace(/^> /u, '')}</p>`))
        .join('\n')}</article><footer>版权所有</footer></body></html>`,
    );
    await product.write('批复.txt', GB18030_REPLY);
    const rows = [1, 2, 3].map((n) =>
      JSON.stringify({
        id: `row-${n}`,
        title: `丙某${n}受贿典型案例`,
        text: `【基本案情】\n丙某${n}，原系某国有公司经理，收受他人财物。\n【典型意义】\n应当从严惩处。`,
        collection: '测试集',
        colour: 'red',
      }),
    );
    await product.write('案例.jsonl', `${rows.join('\n')}\n`);
    expect(await product.importFolder()).toMatchObject({
      read: 7,
      new: 7,
      revised: 0,
      unchanged: 0,
      duplicates: [],
      refused: [],
    });

    const all = await product.search('');
    expect(all.total).toBe(7);
    expect(await product.search('?q=贷款审批')).toMatchObject({ total: 1, hits: [{ docNumber: '检例第9101号' }] });
    expect(await product.search('?q=追诉期限')).toMatchObject({ total: 1 });
    expect((await product.search('?q=版权所有')).total).toBe(0);
    const row = (await product.search(`?q=${encodeURIComponent('"丙某2"')}`)).hits[0];
    expect(row).toMatchObject({ sourceId: 'row-2' });
  });

  it('is found by an article, with the passage marked and told where it stands', async () => {
    const { hits } = await product.search('?q=贷款审批');
    const [passage] = hits[0]?.passages ?? [];
    expect(passage?.section).toBe('facts');
    expect(
      passage?.parts
        .filter((part) => part.match)
        .map((part) => part.text)
        .join(''),
    ).toContain('贷款审批');
    const cites = await product.search('?q=刑法第三百八十四条');
    expect(cites.hits[0]?.docNumber).toBe('检例第9102号');
  });

  it('is counted by facets: or within one, and across, its own choice left out', async () => {
    const facetOf = (
      answer: Awaited<ReturnType<Product['search']>>,
      name: 'crime' | 'sector' | 'kind' | 'year',
      value: string,
    ) => answer.facets[name]?.find((each) => each.value === value);
    const all = await product.search('');
    const crimes = all.facets.crime ?? [];
    expect(crimes.length).toBeGreaterThan(1);
    for (const name of ['crime', 'kind', 'year', 'sector'] as const) {
      for (const { value, count } of all.facets[name] ?? []) {
        expect((await product.search(`?${name}=${encodeURIComponent(value)}`)).total, `${name}=${value}`).toBe(count);
      }
    }
    const taking = facetOf(all, 'crime', 'bribe_taking')?.count ?? 0;
    const misuse = facetOf(all, 'crime', 'misappropriation_public_funds')?.count ?? 0;
    const chosen = await product.search('?crime=bribe_taking');
    expect(facetOf(chosen, 'crime', 'misappropriation_public_funds')?.count).toBe(misuse);
    expect(facetOf(chosen, 'crime', 'bribe_taking')).toMatchObject({ selected: true, count: taking });
    expect((await product.search('?crime=bribe_taking&crime=misappropriation_public_funds')).total).toBe(
      taking + misuse,
    );
    const both = await product.search('?crime=bribe_taking&year=2021');
    expect(both.total).toBe(facetOf(chosen, 'year', '2021')?.count);
    const parent = facetOf(all, 'crime', 'corruption_bribery');
    expect(facetOf(chosen, 'crime', 'corruption_bribery')?.count).toBe(parent?.count);
    expect((await product.search('?crime=受贿罪&sector=金融')).hits.map((hit) => hit.docNumber)).toEqual([
      '检例第9101号',
    ]);
  });

  it('gives the values of one facet by a word of theirs', async () => {
    const answer = await product.app.request('/api/facets/crime?find=挪用');
    const { values } = (await answer.json()) as { values: { value: string }[] };
    expect(values.map((each) => each.value)).toEqual(['misappropriation_public_funds']);
  });
});

describe('a file that comes again', () => {
  it('changes nothing when it is the same', async () => {
    expect(await product.importFolder()).toMatchObject({ read: 7, new: 0, revised: 0, unchanged: 7 });
  });

  it('becomes a new revision when it was changed, and the old one can still be read', async () => {
    const id = await idOf('检例第9101号');
    await product.write('案例/检例第9101号.md', caseText({ extra: '甲某到案后退缴全部赃款。' }));
    expect(await product.importFolder()).toMatchObject({ new: 0, revised: 1, unchanged: 6 });
    expect((await product.search('?q=退缴全部赃款')).hits).toMatchObject([{ id }]);
    expect(await (await product.app.request(`/api/documents/${id}`)).json()).toMatchObject({
      revision: 2,
      latestRevision: 2,
    });
    const old = (await (await product.app.request(`/api/documents/${id}?revision=1`)).json()) as object;
    expect(old).toMatchObject({ revision: 1, latestRevision: 2 });
    expect(JSON.stringify(old)).not.toContain('退缴全部赃款');
  });

  it('is one document with two sources when its bytes were there already', async () => {
    await product.write('副本/检例第9101号（副本）.md', caseText({ extra: '甲某到案后退缴全部赃款。' }));
    const { duplicates } = await product.importFolder();
    expect(duplicates).toEqual([{ name: '副本/检例第9101号（副本）.md', of: '案例/检例第9101号.md' }]);
    expect((await product.search('?q=退缴全部赃款')).total).toBe(1);
    const view = (await (await product.app.request(`/api/documents/${await idOf('退缴全部赃款')}`)).json()) as {
      files: unknown[];
    };
    expect(view.files).toHaveLength(2);
  });
});
