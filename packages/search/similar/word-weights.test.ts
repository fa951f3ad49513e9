import { expect, it } from 'vitest';
import { feedbackWeights } from './word-weights.ts';

const rarity = (word: string): number => ({ 干股: 3, 贷款: 2, 的: 0 })[word] ?? 1;

it('what the nearest cases share is lent to the text, the rarest weighs most, and a word of no document is left out', () => {
  const weights = feedbackWeights(
    new Map([
      ['贷款', 2],
      ['的', 9],
    ]),
    [{ words: ['干股', '干股', '贷款'], score: 1 }],
    rarity,
  );
  expect([...weights.keys()].toSorted()).toEqual(['干股', '贷款'].toSorted());
  expect(Math.max(...weights.values())).toBe(1);
});

it('without any near case the text stands for itself', () => {
  expect([...feedbackWeights(new Map([['干股', 1]]), [], rarity)]).toEqual([['干股', 1]]);
});
