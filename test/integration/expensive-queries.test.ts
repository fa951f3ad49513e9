import { FACET_NAMES, SORTS } from '@anjian/domain';
import { errors } from '@elastic/elasticsearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseText, normText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

let product: Product;

beforeAll(async () => {
  product = await openProduct();
  await product.write('甲案.md', caseText());
  await product.write('乙案.md', caseText({ title: '乙某受贿案', number: '检例第9102号' }));
  await product.write('解释.md', normText());
  await product.importFolder();
});
afterAll(async () => await product.close());

/** Every kind of question that the language of queries knows. */
const QUESTIONS = [
  '',
  '受贿',
  '受贿 贷款审批',
  '"利用职务上的便利"',
  '受贿 -贪污',
  '刑法第三百八十五条',
  '检例第9101号',
  'bribery 3',
  '国家工作人员利用职务上的便利索取他人财物的依照刑法第三百八十五条的规定以受贿罪定罪处罚',
  '*',
];

describe('an engine that refuses expensive queries', () => {
  it('is what the product runs on', async () => {
    const { client } = product.services.indexer;
    for (const query of [
      { wildcard: { titleKey: '*受*' } },
      { regexp: { titleKey: '.*受.*' } },
      { prefix: { id: 'a' } },
    ]) {
      const refusal = await client.search({ index: 'anjian', query }).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(errors.ResponseError);
      expect(String(refusal)).toContain('search.allow_expensive_queries');
    }
  });

  it.each(SORTS)('answers every kind of question in the order %s, with all facets', async (sort) => {
    for (const q of QUESTIONS) {
      const found = await product.search(`?q=${encodeURIComponent(q)}&sort=${sort}`);
      expect(found.facets, q).toBeDefined();
    }
  });

  it('answers with every facet chosen, and gives its values by a word of theirs', async () => {
    const { facets } = await product.search('?q=受贿');
    for (const name of FACET_NAMES) {
      const value = facets[name]?.[0]?.value;
      if (value !== undefined)
        expect((await product.search(`?q=受贿&${name}=${encodeURIComponent(value)}`)).total).toBeGreaterThan(0);
      expect((await product.app.request(`/api/facets/${name}?q=受贿&find=${encodeURIComponent('贿')}`)).status).toBe(
        200,
      );
    }
  });

  it('gives related documents, and warms up', async () => {
    const { hits } = await product.search('?q=乙某');
    const answer = await product.app.request(`/api/documents/${hits[0]?.id}/related`);
    expect(((await answer.json()) as { hits: unknown[] }).hits.length).toBeGreaterThan(0);
    await product.services.search.warmUp();
  });
});
