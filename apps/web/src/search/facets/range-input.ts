import type { Range, RangeKind, RangeName } from '@anjian/domain';

/** How many of a range's own units one unit of its inputs holds: people think in 万元 and years, the address in yuan and months. */
const SCALES: Record<RangeName, number> = { amount: 10_000, months: 12, years: 1 };

/** What is wrong with what was typed; `least` and `most` are in the unit of the inputs. */
export type RangeFault =
  | { code: 'no_number'; end: 'from' | 'to' }
  | { code: 'outside'; end: 'from' | 'to'; least: number; most: number }
  | { code: 'reversed'; end: 'to' };

/** Shows an end of a range in the unit of its input. */
export function shownBound(name: RangeName, value: number | undefined): string {
  return value === undefined ? '' : String(Math.round((value / SCALES[name]) * 1e4) / 1e4);
}

/** Reads what was typed into the two inputs: a range, undefined where both are empty, or what is wrong. */
export function readRange(
  { name, least, most }: RangeKind,
  typed: { from: string; to: string },
): { range: Range | undefined } | { fault: RangeFault } {
  const range: Range = {};
  for (const end of ['from', 'to'] as const) {
    const written = plainNumber(typed[end]);
    if (written === '') continue;
    if (!/^\d{1,12}(?:\.\d{1,6})?$/u.test(written)) return { fault: { code: 'no_number', end } };
    const value = Math.round(Number(written) * SCALES[name]);
    if (value < least || value > most)
      return { fault: { code: 'outside', end, least: least / SCALES[name], most: most / SCALES[name] } };
    range[end] = value;
  }
  if (range.from !== undefined && range.to !== undefined && range.from > range.to)
    return { fault: { code: 'reversed', end: 'to' } };
  return { range: range.from === undefined && range.to === undefined ? undefined : range };
}

/** Full-width digits, commas between thousands and a unit behind the number are what people type. */
function plainNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s,，]/gu, '')
    .replace(/(?:万元?|元|年)$/u, '');
}
