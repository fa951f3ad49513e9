import { expect, it } from 'vitest';
import { openLexicon } from './lexicon.ts';

const { similarWords } = openLexicon();

it.each([
  ['殉私舞弊', '徇私舞弊'],
  ['玩乎职守', '玩忽职守'],
  ['挪用公宽', '挪用公款'],
  ['挪用公筷', undefined],
  ['滥用职全', '滥用职权'],
  ['受贿罪', undefined],
  ['国家机关工作人圆', '国家机关工作人员'],
  ['渎取罪', '渎职罪'],
  ['违法所得没受程序', '违法所得没收程序'],
  ['镇委书记', undefined],
  ['利用职权便利', undefined],
  ['利用影响力授贿', '利用影响力受贿'],
])('%s was meant as %s', (typed, meant) => {
  expect(similarWords(typed)[0]?.word).toBe(meant);
});
