import type { FacetCount, Range } from '@anjian/domain';

/** One bar of the chart of years; `height` from 0 to 1. */
export type YearBar = { year: number; count: number; height: number };

// A year with one document among thousands is still to be seen.
const LEAST_HEIGHT = 0.06;

// What is issued now may be in force from next year on; a year far ahead is a slip or a number made up, and would crush all others.
const YEARS_AHEAD = 1;

/**
 * Every year from the first to the last that has documents, those without any as well, so that time runs evenly; none that lies far after
 * `thisYear`.
 */
export function yearBars(counts: readonly FacetCount[], thisYear: number): YearBar[] {
  const found = new Map(
    counts
      .map(({ value, count }) => [Number(value), count] as const)
      .filter(([year, count]) => count > 0 && year <= thisYear + YEARS_AHEAD),
  );
  if (found.size === 0) return [];
  const [first, last] = [Math.min(...found.keys()), Math.max(...found.keys())];
  const most = Math.max(...found.values());
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const count = found.get(first + at) ?? 0;
    return { year: first + at, count, height: count === 0 ? 0 : Math.max(LEAST_HEIGHT, count / most) };
  });
}

/** The years that a chart shows as chosen: those of the range, kept within the chart. */
export function shownYears(bars: readonly YearBar[], range: Range | undefined): [number, number] {
  const [first, last] = [bars[0]?.year ?? 0, bars.at(-1)?.year ?? 0];
  const within = (year: number) => Math.min(last, Math.max(first, year));
  return [within(range?.from ?? first), within(range?.to ?? last)];
}

/** The range that a choice in the chart means; none where it spans the whole chart. */
export function yearRange(bars: readonly YearBar[], [from, to]: readonly [number, number]): Range | undefined {
  if (from <= (bars[0]?.year ?? 0) && to >= (bars.at(-1)?.year ?? 0)) return undefined;
  return { from, to };
}
