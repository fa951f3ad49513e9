import type { FacetCount } from '@anjian/domain';
import { expect, it } from 'vitest';
import { shownYears, yearBars, yearRange } from './year-bars.ts';

const count = (value: string, number: number): FacetCount => ({
  value,
  label: value,
  labelEn: value,
  count: number,
  selected: false,
  excluded: false,
});
const bars = yearBars([count('2020', 200), count('2016', 1), count('2018', 50), count('2099', 0)], 2026);

it('every year has its place, those without documents too, and the smallest is still to be seen', () => {
  expect(bars.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020]);
  expect(bars.map(({ height }) => height)).toEqual([0.06, 0, 0.25, 0, 1]);
  expect(yearBars([], 2026)).toEqual([]);
});

it('a year that is long to come has no bar', () => {
  expect(yearBars([count('2026', 1), count('2027', 1), count('2099', 4)], 2026).map(({ year }) => year)).toEqual([
    2026, 2027,
  ]);
});

it('a range is shown as far as the chart goes, and the whole chart is none', () => {
  expect(shownYears(bars, { from: 1990, to: 2018 })).toEqual([2016, 2018]);
  expect(shownYears(bars, undefined)).toEqual([2016, 2020]);
  expect(yearRange(bars, [2017, 2020])).toEqual({ from: 2017, to: 2020 });
  expect(yearRange(bars, [2016, 2020])).toBeUndefined();
});
