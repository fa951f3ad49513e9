import { type Suggestions, SuggestionsSchema } from '@anjian/domain';
import { openLexicon, readings } from '@anjian/lexicon';
import { withdraw } from '@anjian/records';
import { createSuggest, PUBLIC_VIEWER } from '@anjian/search';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseText, normText } from './product/fictional-documents.ts';
import { openProduct, type Product } from './product/open-product.ts';

let product: Product;

beforeAll(async () => {
  product = await openProduct();
  await product.write('甲案.md', caseText());
  await product.write('乙案.md', caseText({ title: '乙某、丙某贪污案', number: '检例第9175号', crime: '贪污罪' }));
  await product.write('撤回.md', caseText({ title: '丁某秘密案', number: '检例第9176号', extra: '丁某补充。' }));
  await product.write('解释.md', normText());
  await product.importFolder();
});
afterAll(async () => await product.close());

async function suggest(q: string): Promise<Suggestions> {
  const answer = await product.app.request(`/api/suggest?q=${encodeURIComponent(q)}`);
  expect(answer.status).toBe(200);
  return v.parse(SuggestionsSchema, await answer.json());
}

async function textsOf(q: string, kind: string): Promise<string[]> {
  return (await suggest(q)).groups.find((group) => group.kind === kind)?.items.map((item) => item.text) ?? [];
}

describe('suggestions', () => {
  it.each(['shz', 'shouhuiz', '受贿', '受賄'])('know the crime that %s means', async (q) => {
    expect((await textsOf(q, 'crime'))[0]).toBe('受贿罪');
  });

  it.each(['检例第91', '检例9175', '9175', '检例第9175号', '乙某', '乙某、丙', '貪污案'])(
    'find a document by %s',
    async (q) => {
      expect(await textsOf(q, 'document')).toContain('乙某、丙某贪污案（检例第9175号）');
    },
  );

  it.each(['法释2099', '法释〔2099〕1', '法释[2099]1号', '法释2099年1号', '法释 2099'])(
    'find a norm by its half typed number %s',
    async (q) => {
      expect((await textsOf(q, 'document'))[0]).toMatch(/测试刑事案件/u);
    },
  );

  it('know the articles that are cited, with how many documents cite them', async () => {
    const [article] = (await suggest('xf385')).groups.find((group) => group.kind === 'article')?.items ?? [];
    expect(article).toMatchObject({ id: '刑法:385', text: '刑法第三百八十五条' });
    expect(article?.count).toBeGreaterThan(3);
  });

  it('know the phrases that the documents share', async () => {
    expect(await textsOf('谋取利益', 'phrase')).toContain('为他人谋取利益');
    expect(await textsOf('zwbl', 'phrase')).toContain('职务便利');
  });

  it('are eight at most, in their groups, with what was typed marked', async () => {
    const { groups } = await suggest('受贿');
    expect(groups.flatMap((group) => group.items).length).toBeLessThanOrEqual(8);
    for (const { items } of groups) {
      for (const { text, parts } of items) expect(parts.map((part) => part.text).join('')).toBe(text);
    }
    const [crime] = groups[0]?.items ?? [];
    expect(crime?.parts[0]).toEqual({ text: '受贿', match: true });
  });

  it('complete the last word only', async () => {
    expect((await suggest('工程 shz')).from).toBe(3);
  });

  it.each(['', 's', '*', '%00', '罪名:', '"', 'a*b?c', '（（'])('have an answer to “%s”', async (q) => {
    expect((await suggest(q)).groups).toBeInstanceOf(Array);
  });

  it('refuse what is too long to be typed', async () => {
    expect((await product.app.request(`/api/suggest?q=${'a'.repeat(201)}`)).status).toBe(400);
  });

  it('never show what was withdrawn, before and after the index knows', async () => {
    const { db } = product.services;
    const id = (await product.search('?q=检例第9176号')).hits[0]?.id ?? '';
    expect(await textsOf('丁某', 'document')).toEqual(['丁某秘密案（检例第9176号）']);
    await withdraw(db, id, '试验');
    expect(await textsOf('丁某', 'document')).toEqual([]);
    await product.settle();
    expect(await textsOf('丁某', 'document')).toEqual([]);
  });

  it('hold nothing of the library for a viewer who may see nothing of it', async () => {
    const { client } = product.services.indexer;
    const suggester = createSuggest(client, { ...openLexicon(), readings }, 0);
    const everything = async (ids: readonly string[]): Promise<Set<string>> => new Set(ids);
    const nobody = { audiences: ['nobody'] };
    for (const q of ['乙某', '谋取利益', '受贿', '385']) {
      const { groups } = await suggester.suggest(q, nobody, everything);
      const items = groups.flatMap((group) => group.items);
      expect(items.filter((item) => item.kind === 'document' || item.kind === 'phrase' || item.count !== 0)).toEqual(
        [],
      );
    }
    expect((await suggester.suggest('乙某', PUBLIC_VIEWER, everything)).groups).toHaveLength(1);
  });
});
