const UNITS: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

/** A sum written as a figure and its unit (万, 亿 or none) in yuan, to the hundredth: 1.2 and 亿 are 120,000,000. */
export function yuanOf(figure = '', unit = ''): number {
  return Math.round(Number(figure) * (UNITS[unit] ?? 1) * 100) / 100;
}
