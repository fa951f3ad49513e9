import { RANGES } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { readRange, shownBound } from './range-input.ts';

const kind = (name: string) => {
  const found = RANGES.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('what is typed into the inputs of a range', () => {
  it('is read in the units that people think in', () => {
    expect(readRange(kind('amount'), { from: '300', to: '' })).toEqual({ range: { from: 3_000_000 } });
    expect(readRange(kind('months'), { from: '', to: '3.5' })).toEqual({ range: { to: 42 } });
    expect(readRange(kind('years'), { from: '２０１５年', to: '2020' })).toEqual({ range: { from: 2015, to: 2020 } });
    expect(readRange(kind('amount'), { from: '1,200.5万元', to: '' })).toEqual({ range: { from: 12_005_000 } });
  });

  it('gives the range up when both are empty', () => {
    expect(readRange(kind('amount'), { from: ' ', to: '' })).toEqual({ range: undefined });
  });

  it('is refused with the end that is wrong', () => {
    expect(readRange(kind('amount'), { from: '很多', to: '' })).toEqual({ fault: { code: 'no_number', end: 'from' } });
    expect(readRange(kind('months'), { from: '5', to: '3' })).toEqual({ fault: { code: 'reversed', end: 'to' } });
    expect(readRange(kind('months'), { from: '', to: '26' })).toMatchObject({
      fault: { code: 'outside', end: 'to', most: 25 },
    });
  });

  it('is shown again as it was meant', () => {
    expect([shownBound('amount', 3_000_000), shownBound('months', 42), shownBound('years', undefined)]).toEqual([
      '300',
      '3.5',
      '',
    ]);
  });
});
