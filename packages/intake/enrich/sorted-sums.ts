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
  const before = text.slice(0, money.start);
  if (!SORTED.test(before.slice(-SORTED_CHARACTERS)) || CHARGED.test(before)) return undefined;
  const behind = text.slice(money.end, until);
  const called = /认定(?:为|构成|其行为构成)?|以(?=[^，。；]{2,16}罪定罪)|构成/u.exec(behind);
  if (!called) return undefined;
  const end = called.index + called[0].length;
  const [crime] = findCrimes(behind.slice(end, end + CALLED_CHARACTERS));
  if (crime === undefined || crime.start > 2 || DENIED.test(behind.slice(0, called.index))) return undefined;
  const group = [...context.grouped].find(([, crimes]) => crimes.includes(crime.crime))?.[0];
  return group === undefined ? undefined : { crime: crime.crime, group };
}

const SORTED = /(?:^|[，。；：])(?:但|而|故)?对(?:于)?(?:前一阶段|后一阶段|其余|剩余|该|上述|其中)?的?(?:人民币)?$/u;
const SORTED_CHARACTERS = 14;
/** 没有简单将借款本身认定受贿, 移送意见将全部认定为受贿: not what was decided. */
const DENIED = /不(?:予|能|应|宜)?$|(?:没有|并未|未)[^。；]{0,20}$/u;
const CHARGED = /(?:移送|起诉)(?:审查起诉)?(?:意见|时|书|材料)?[^。；]{0,10}$|起诉意见|指控|辩护|辩称/u;
const CALLED_CHARACTERS = 30;
