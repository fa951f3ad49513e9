import type { Fault } from '@anjian/domain';

/** A whole number among the parameters, or `fallback` where it is not written or wrong; what is wrong is added to the faults. */
export function wholeNumber(
  params: URLSearchParams,
  name: string,
  { fallback, least, most }: { fallback: number; least: number; most: number },
  faults: Fault[],
): number {
  const written = params.get(name);
  if (written === null) return fallback;
  const value = /^\d{1,6}$/u.test(written) ? Number(written) : Number.NaN;
  if (value >= least && value <= most) return value;
  faults.push({
    parameter: name,
    message: `${name} 应为 ${least} 到 ${most} 的整数，不能是“${written.slice(0, 40)}”`,
  });
  return fallback;
}
