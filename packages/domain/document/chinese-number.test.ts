import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseNumber } from './chinese-number.ts';
import { chineseNumeral } from './citation-key.ts';

test('every number that statutes can print is read back', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (value) => chineseNumber(chineseNumeral(value)) === value));
});

test('figures, digit by digit and other forms of zero and two are read', () => {
  expect(['388', '二〇一六', '二○一六', '一八五', '一百零二', '十', '两百'].map(chineseNumber)).toEqual([
    388, 2016, 2016, 185, 102, 10, 200,
  ]);
});

test('what is no number is none', () => {
  expect(['甲', '零', '', '一百五五', '一五'].map(chineseNumber)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
