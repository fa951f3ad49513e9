import { expect, it } from 'vitest';
import { likelyOf } from './votes.ts';

const NEAR = [
  {
    crimes: ['bribe_taking', 'corruption_bribery'],
    articles: ['刑法:385', '刑法:67', '刑事诉讼法:170'],
    modi: ['kickback'],
    nearness: 0.75,
  },
  { crimes: ['embezzlement'], articles: ['刑法:382', '刑法:67'], modi: [], nearness: 0.25 },
];

it('nearer cases count for more, only offences are named, and of statutes the Criminal Law; how many cases say so is told', () => {
  const { crimes, articles, modi, voters } = likelyOf(NEAR, new Map());
  expect(modi.map(({ value, cases }) => [value, cases])).toEqual([['kickback', 1]]);
  expect(voters).toBe(2);
  expect(crimes.map(({ value, share, cases }) => [value, share, cases])).toEqual([
    ['bribe_taking', 0.75, 1],
    ['embezzlement', 0.25, 1],
  ]);
  expect(articles.map(({ value, cases }) => [value, cases])).toEqual([
    ['刑法:67', 2],
    ['刑法:385', 1],
    ['刑法:382', 1],
  ]);
});

it('an article that only such cases cite tells more than one that cases of every kind cite', () => {
  const voters = [
    { crimes: [], articles: ['刑法:385', '刑法:64'], modi: [], nearness: 1 },
    { crimes: [], articles: ['刑法:385', '刑法:67'], modi: [], nearness: 0.9 },
  ];
  const { articles } = likelyOf(
    voters,
    new Map([
      ['刑法:64', 4_000],
      ['刑法:67', 2],
      ['刑法:385', 400],
    ]),
  );
  expect(articles[0]?.value).toBe('刑法:385');
});

it('where nothing is near nothing is likely', () => {
  expect(likelyOf([], new Map())).toEqual({ voters: 0, crimes: [], articles: [], modi: [] });
});
