import { CRIMES } from '@anjian/domain';
import { expect, it } from 'vitest';
import { counterpartsOf } from './counterparts.ts';

it('the money of a village group is also asked for as that of a unit whose people are no state functionaries', () => {
  const [other] = counterpartsOf('村民小组组长截留集体征地补偿款', ['embezzlement']);
  expect(CRIMES.get(other ?? '')).toMatchObject({ article: 271 });
});

it('and the other way round, but not where both are likely already', () => {
  expect(counterpartsOf('某公司经理挪用资金', ['misappropriation_funds'])).toEqual(['misappropriation_public_funds']);
  expect(counterpartsOf('某公司经理收受回扣', ['bribe_taking', 'non_state_bribe_taking'])).toEqual([]);
});

it('a text of state organs alone has no other reading', () => {
  expect(counterpartsOf('县财政局局长收受贿赂', ['bribe_taking'])).toEqual([]);
});
