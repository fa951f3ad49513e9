import type { AmountContext } from './amount-counts.ts';
import { findCrimes } from './crime-names.ts';
import type { Money } from './money.ts';

/** 对128万元，认定贪污: who decides sorts the sums by offence. */
export function sumOfCrime(
  text: string,
  money: Money,
  until: number,
  context: AmountContext,
): { crime: string; group: string } | undefined {
  if (!SORTED.test(text.slice(Math.max(0, money.start - SORTED_CHARACTERS), money.start))) return undefined;
  const behind = text.slice(money.end, until);
  const called = /认定(?:为|构成|其行为构成)?|以(?=[^，。；]{2,16}罪定罪)|构成/u.exec(behind);
  if (!called) return undefined;
  const end = called.index + called[0].length;
  const [crime] = findCrimes(behind.slice(end, end + CALLED_CHARACTERS));
  if (crime === undefined || crime.start > 2 || /不(?:予|能|应|宜)?$/u.test(behind.slice(0, called.index)))
    return undefined;
  const group = [...context.grouped].find(([, crimes]) => crimes.includes(crime.crime))?.[0];
  return group === undefined ? undefined : { crime: crime.crime, group };
}

const SORTED = /(?:^|[，。；：])(?:但|而|故)?对(?:于)?(?:前一阶段|后一阶段|其余|剩余|该|上述|其中)?的?(?:人民币)?$/u;
const SORTED_CHARACTERS = 14;
const CALLED_CHARACTERS = 30;
