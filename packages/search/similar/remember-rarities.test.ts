import type { Client } from '@elastic/elasticsearch';
import { expect, it } from 'vitest';
import { rememberRarities } from './remember-rarities.ts';

const OPTIONS = { requestTimeout: 1_000 };

/** An engine in whose index every word stands in one document; it tells what it was asked. */
function engine(library: { index: string; documents: number }) {
  const asked: string[][] = [];
  const client = {
    termvectors: async ({ doc }: { doc: { factsW: string } }) => {
      const words = doc.factsW.split(' ').filter((word) => word !== '');
      asked.push(words);
      const terms = Object.fromEntries(words.map((word) => [word, { doc_freq: 1 }]));
      const field_statistics = { doc_count: library.documents };
      return { _index: library.index, term_vectors: { factsW: { field_statistics, terms } } };
    },
  } as unknown as Client;
  return { rarities: rememberRarities(client), asked };
}
const words = (...some: string[]) => ({ words: some, pairs: [] });

it('asks nothing twice of what documents lend, and remembers nothing of what was typed', async () => {
  const { rarities, asked } = engine({ index: 'i1', documents: 100 });
  const { index } = await rarities.ofTyped(words('贷款', '工程'), OPTIONS);
  await rarities.ofLent(index, words('工程', '银行'), OPTIONS);
  const typed = await rarities.ofTyped(words('贷款', '银行'), OPTIONS);
  expect(asked).toEqual([['贷款', '工程'], ['工程', '银行'], ['贷款']]);
  expect(typed.ofWords('银行')).toBeGreaterThan(0);
  await rarities.ofLent(index, words('银行'), OPTIONS);
  expect(asked).toHaveLength(3);
});

it.each([
  { index: 'i2', documents: 100 },
  { index: 'i1', documents: 200 },
])('begins anew where the index is another one or has grown: %o', async (later) => {
  const library = { index: 'i1', documents: 100 };
  const { rarities, asked } = engine(library);
  await rarities.ofTyped(words('贷款'), OPTIONS);
  const before = await rarities.ofLent('i1', words('银行'), OPTIONS);
  Object.assign(library, later);
  const after = await rarities.ofTyped(words('贷款', '银行'), OPTIONS);
  expect(asked.at(-1)).toEqual(['贷款', '银行']);
  expect(after.index).toBe(later.index);
  expect(after.ofWords('银行') > before.ofWords('银行')).toBe(later.documents > 100);
});
