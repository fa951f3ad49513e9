import type { CaseDocument } from '@anjian/domain';
import { candidatesOf } from './amount-candidates.ts';
import { amountGroupOf } from './amount-clues.ts';
import { type AmountContext, convictedOf } from './amount-counts.ts';
import { amountsBehind } from './amounts-behind.ts';
import { chooseAmounts } from './choose-amounts.ts';
import { isUnit } from './person-names.ts';
import type { Reading } from './reading.ts';
import { settleFigures } from './settle-figures.ts';

/** A sum of a case with its offence. */
export type CaseAmount = CaseDocument['amounts'][number];

/** Finds the sums of every offence of a case: what the last decision found, per offence and, where told apart, per defendant. */
export function findAmounts(
  reading: Reading,
  crimes: readonly string[],
  defendants: readonly string[],
  convictions: AmountContext['convictions'],
): CaseAmount[] {
  const grouped = new Map<string, string[]>();
  for (const crime of crimes) {
    const group = amountGroupOf(crime);
    if (group) grouped.set(group.id, [...(grouped.get(group.id) ?? []), crime]);
  }
  if (grouped.size === 0) return [];
  const context: AmountContext = {
    grouped,
    mirrored: mirrorOf(grouped),
    defendants,
    convictions,
    counts: new Map(),
    group: undefined,
  };
  const candidates = settleFigures(candidatesOf(reading, context));
  return crimes.flatMap((crime) => {
    const own = candidates.filter((one) => one.crime === crime);
    const convicted = convictedOf(context, crime);
    const kind = amountGroupOf(crime)?.kind;
    const alone = defendants.length > 1 && !defendants.some(isUnit);
    const chosen = chooseAmounts(own, kind, alone ? convicted : []);
    if (chosen.length > 0 || own.length > 0 || defendants.length === 0) return chosen;
    const behind = amountsBehind(reading, crime, crimes);
    return behind.length > 0 ? behind : amountsOfGain(reading, crime, context);
  });
}

/** Where no verb of taking stands beside a sum, who took money is told to have gained or to have moved it: 使控制的账户获利3000万元，占为己有. */
function amountsOfGain(reading: Reading, crime: string, { defendants, convictions }: AmountContext): CaseAmount[] {
  if (amountGroupOf(crime)?.id !== 'embezzling') return [];
  for (const group of ['misappropriating', 'gaining']) {
    const grouped = new Map([[group, [crime]]]);
    const context = { grouped, mirrored: undefined, defendants, convictions, counts: new Map(), group: undefined };
    const chosen = chooseAmounts(candidatesOf(reading, context), undefined, []);
    if (chosen.length > 0) return chosen;
  }
  return [];
}

/** What a briber gave is what the other took: where only one side is tried, the verbs of the other count for it. */
function mirrorOf(grouped: ReadonlyMap<string, string[]>): AmountContext['mirrored'] {
  for (const [here, there] of [
    ['giving', 'taking'],
    ['taking', 'giving'],
  ] as const) {
    if (grouped.has(here) && !grouped.has(there)) return { group: there, crimes: grouped.get(here) ?? [] };
  }
  return undefined;
}
