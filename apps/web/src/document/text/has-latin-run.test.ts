import { expect, it } from 'vitest';
import { hasLatinRun } from './has-latin-run.ts';

it.each([
  ['an address', '网址为https://www.example.org/documents/9001，', true],
  ['words in a row', '即 United Nations Convention 第十六条', true],
  ['a single word', '通过QQ和 WeChat 联系', false],
  ['figures', '2019年5月10日，收受1,234,567.89元。', false],
])('whether the lines of a paragraph may be stretched is told for %s', (_, text, expected) => {
  expect(hasLatinRun(text)).toBe(expected);
});
