import { withdraw } from '@anjian/records';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

let product: Product;
const told = async () => (await product.search('?q=受贿')).notices.filter(({ code }) => code === 'catching_up');

beforeAll(async () => {
  product = await openProduct();
  await product.write('案例.md', caseText({}));
  await product.write('另一.md', caseText({ title: '乙某受贿案' }));
  await product.importFolder();
});
afterAll(async () => await product.close());

it('a search says that the index is behind where a change has waited for long, and no longer once it has caught up', async () => {
  const id = (await product.search('?q=受贿')).hits[0]?.id ?? '';
  await withdraw(product.services.db, id, '试一试');
  expect(await told()).toEqual([]);
  const client = new Client({ connectionString: product.services.databaseUrl });
  await client.connect();
  await client.query(`update outbox set created_at = now() - interval '1 minute'`);
  await client.end();
  expect(await told()).toMatchObject([{ message: expect.stringMatching(/^有 [1-9]\d* 件/u) }]);
  await product.settle();
  expect(await told()).toEqual([]);
});
