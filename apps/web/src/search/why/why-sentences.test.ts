import type { WhyHit } from '@anjian/domain';
import { expect, it } from 'vitest';
import { isNearOnly } from './why-sentences.ts';

const word = (found: boolean): WhyHit['words'][number] => ({ text: '贷款', exact: false, found, places: [], as: [] });

it('what has none of the words and is not what the query names is listed for its nearness alone', () => {
  expect(isNearOnly({ words: [word(false), word(false)], lifts: [] })).toBe(true);
  expect(isNearOnly({ words: [word(false), word(true)], lifts: [] })).toBe(false);
  expect(isNearOnly({ words: [word(false)], lifts: [{ type: 'crime', value: 'bribe_taking' }] })).toBe(false);
});
