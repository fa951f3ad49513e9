import { expect, it } from 'vitest';
import { caseFactor, readFamilies } from './families.ts';

it('the smaller family is lifted by the logarithm of the sizes', () => {
  expect(caseFactor({ case: 187, norm: 1_582 })).toBeCloseTo(1.408, 2);
  expect(caseFactor({ case: 20_000, norm: 1_000 })).toBeLessThan(1);
  expect(caseFactor({ case: 500, norm: 500 })).toBe(1);
});

it('a handful of documents, or a library not counted yet, says nothing', () => {
  expect(caseFactor({ case: 3, norm: 900 })).toBe(1);
  expect(caseFactor(readFamilies({}))).toBe(1);
});
