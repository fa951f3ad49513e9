import { expect, it } from 'vitest';
import { likelyOf } from './votes.ts';

it('nearer cases count for more, and only offences and their own articles are named', () => {
  const { crimes, articles } = likelyOf([
    { crimes: ['bribe_taking'], articles: ['刑法:385', '刑法:67', '刑事诉讼法:170'], score: 3 },
    { crimes: ['embezzlement'], articles: ['刑法:382'], score: 1 },
  ]);
  expect(crimes.map(({ value, share }) => [value, share])).toEqual([
    ['bribe_taking', 0.75],
    ['embezzlement', 0.25],
  ]);
  expect(articles.map(({ value }) => value)).toEqual(['刑法:385', '刑法:382']);
});
