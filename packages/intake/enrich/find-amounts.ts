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
    const mirrored = amountsOfOtherSide(reading, crime, context);
    if (mirrored.length > 0) return mirrored;
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

/** Where both sides of a bribe are tried and only one is told, 苗某送给柯某86万元 is what the other took as well. */
function amountsOfOtherSide(reading: Reading, crime: string, context: AmountContext): CaseAmount[] {
  const side = amountGroupOf(crime)?.id;
  const other = side === 'taking' ? 'giving' : side === 'giving' ? 'taking' : undefined;
  if (side === undefined || other === undefined || !context.grouped.has(other)) return [];
  const grouped = new Map([[side, [crime]]]);
  const convicted = convictedOf(context, crime);
  const alone = { ...context, grouped, mirrored: mirrorOf(grouped), counts: new Map(), group: undefined };
  const told = candidatesOf(reading, alone)
    .filter(({ line, start }) => convicted.some((name) => isPartner(line.text.slice(0, start), name)))
    .map((one) => ({ ...one, subjects: [] }));
  return chooseAmounts(settleFigures(told), undefined, convicted);
}

/** Whether a person is named alone in the sentence of a sum: what several gave or took is no sum of one of them. */
function isPartner(before: string, name: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  const at = sentence.lastIndexOf(name);
  return at >= 0 && !/^[^，。；]{0,10}等/u.test(sentence.slice(at + name.length));
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
