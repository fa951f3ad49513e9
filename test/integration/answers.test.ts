import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

let product: Product;

beforeAll(async () => {
  product = await openProduct();
  await product.write('甲.md', caseText({ title: '某甲受贿案', number: '检例第9175号' }));
  await product.importFolder();
});
afterAll(async () => await product.close());

describe('a number that is asked for', () => {
  it('is answered with the document that has it', async () => {
    const { answers, notices } = await product.search('?q=检例第9175号');
    expect(answers).toMatchObject([{ type: 'document', hit: { docNumber: '检例第9175号' } }]);
    expect(notices).toEqual([]);
  });

  it.each([
    ['检例第9176号', '库内没有检例第9176号'],
    ['法释(2099)第9号', '库内没有法释〔2099〕9号'],
  ])('and that no document has is said to be missing: %s', async (q, sentence) => {
    const { answers, notices } = await product.search(`?q=${q}`);
    expect(answers).toEqual([]);
    expect(notices[0]).toMatchObject({ code: 'not_held', message: expect.stringContaining(sentence) });
  });
});
