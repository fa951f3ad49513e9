import type { IndexerServices } from '@anjian/indexer';
import { saveDocument } from '@anjian/records';
import { makeSubmission } from './make-submission.ts';
import { openProduct, type Product } from './open-product.ts';

/** By these names the cases are made. */
export const NAMES = Array.from({ length: 20 }, (_, place) => `案${String(place).padStart(2, '0')}甲`);

/** The product with twenty cases in its records, none of them indexed yet. */
export async function openTwentyCases(): Promise<{ product: Product; indexer: IndexerServices }> {
  const product = await openProduct();
  const { indexer } = product.services;
  for (const name of NAMES) await saveDocument(indexer.db, makeSubmission(name));
  return { product, indexer };
}

/** What a reader is answered, without the time that it took and word of changes that wait: on a slow machine they wait longer. */
export async function answersOf(product: Product): Promise<unknown[]> {
  return await Promise.all(
    ['', '?q=受贿', '?q=贷款审批&sort=effect', '?crime=受贿罪&sector=金融'].map(async (address) => {
      const { took: _, notices, ...rest } = await product.search(address);
      return { ...rest, notices: notices.filter(({ code }) => code !== 'catching_up') };
    }),
  );
}
