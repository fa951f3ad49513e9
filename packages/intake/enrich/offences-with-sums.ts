import { isAcquitted } from './acquitted.ts';
import type { AmountContext } from './amount-counts.ts';
import { findCrimes } from './crime-names.ts';
import type { CaseCrimes } from './find-crimes-of-case.ts';
import type { Reading } from './reading.ts';

/**
 * The offences of a case that have sums: its duty offences, and those others of which a defendant was convicted or which the title names,
 * or all where the title names none or no duty offence is tried. Where the only defendant was acquitted there is no sum of an offence.
 */
export function offencesWithSums(
  reading: Reading,
  { crimes, otherCrimes }: CaseCrimes,
  defendants: readonly string[],
  convictions: AmountContext['convictions'],
): string[] {
  const convicted = new Set([...convictions.values()].flatMap((each) => [...each]));
  if (isAcquitted(reading, defendants)) return [];
  const titled = new Set(findCrimes(reading.title).map(({ crime }) => crime));
  const others = otherCrimes.filter(
    ({ id, status }) =>
      titled.size === 0 || titled.has(id) || convicted.has(id) || (crimes.length === 0 && status === 'established'),
  );
  return [...crimes, ...others].map(({ id }) => id);
}
