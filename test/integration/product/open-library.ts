import { caseText, normText } from './fictional-documents.ts';
import { openProduct, type Product } from './open-product.ts';

/** What the marked case says beside its text: markup that must stay text. */
export const MARKUP = '<script>alert(1)</script>';
/** A name that no header may take as it is. */
export const FILE_NAME = '资料/案例 "一"; filename=bad.exe\r\n(终稿)\'*.md';
/** The bytes of that file. */
export const FILE_TEXT = caseText({ extra: `被告人辩称${MARKUP}与本案无关。` });

/** The product with 33 documents: the case of {@link FILE_NAME}, whose `id` comes with it, two interpretations and 30 rows. */
export async function openLibrary(): Promise<{ product: Product; id: string }> {
  const product = await openProduct();
  await product.write(FILE_NAME, FILE_TEXT);
  await product.write('解释.md', normText({ effective: '2099年1月1日' }));
  await product.write(
    '旧解释.md',
    normText({ title: '关于审理旧刑事案件的解释', number: '法释〔2098〕2号', effective: '1998年1月1日' }),
  );
  const rows = Array.from({ length: 30 }, (_, n) => ({
    id: n,
    title: `丁某${n}受贿典型案例`,
    text: '【基本案情】\n丁某收受他人财物。',
    collection: '页',
  }));
  await product.write('页.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
  await product.importFolder();
  return { product, id: (await product.search('?q=贷款审批')).hits[0]?.id ?? '' };
}
