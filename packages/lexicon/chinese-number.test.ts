import { chineseNumeral } from '@anjian/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from './chinese-number.ts';

test('every number that statutes can print is read back', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (value) => parseNumber(chineseNumeral(value)) === value));
});

test('figures, digit by digit and other forms of zero and two are read', () => {
  expect(['388', '二〇一六', '二○一六', '一百零二', '十', '两百'].map(parseNumber)).toEqual([
    388, 2016, 2016, 102, 10, 200,
  ]);
});

test('what is no number is none', () => {
  expect(parseNumber('甲')).toBeUndefined();
});
