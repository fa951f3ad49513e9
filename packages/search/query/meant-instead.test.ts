import { openLexicon } from '@anjian/lexicon';
import { expect, it } from 'vitest';
import { analyzerOf } from '../../../apps/api/services.ts';
import { meantInstead } from './meant-instead.ts';

const analyzer = analyzerOf(openLexicon());

it.each([
  ['玩勿职守 立案', { q: '玩忽职守 立案', mistake: '"玩勿职守"' }],
  ['滥用职杈', { q: '滥用职权', mistake: '"滥用职杈"' }],
  ['介绍贿略', { q: '介绍贿赂', mistake: '"介绍贿略"' }],
])('%s has a word that looks like one of the field', (typed, meant) => {
  expect(meantInstead(typed, analyzer)).toContainEqual(meant);
});

it('what is written right means nothing else', () => {
  expect(meantInstead('玩忽职守', analyzer)).toEqual([]);
});
