import type { AmountClue } from './amount-clues.ts';
import type { AmountContext, CrimeChoice } from './amount-counts.ts';
import type { Money } from './money.ts';

const BRIBE_SIDES: Record<string, string> = { taking: 'giving', giving: 'taking' };

/** What one side of a bribe is guilty of, and the other: 《刑法》第三百八十五条至第三百九十三条、第一百六十三条、第一百六十四条. */
const COUNTERPARTS: readonly (readonly [string, readonly string[]])[] = [
  ['bribe_taking', ['bribe_giving', 'unit_bribe_giving']],
  ['non_state_bribe_taking', ['bribing_non_state']],
  ['unit_bribe_taking', ['bribing_unit']],
  ['bribe_taking_by_influence', ['bribing_influential_person']],
];

/** Of the offences of one side those that answer to the offence of the other, where that is settled. */
export function counterpartOf(other: CrimeChoice | undefined, own: CrimeChoice): CrimeChoice | undefined {
  const [settled] = other?.chosen ?? [];
  if (settled === undefined || other?.among.length !== 1 || own.among.length < 2) return undefined;
  const answers = COUNTERPARTS.flatMap(([taking, giving]) =>
    taking === settled ? giving : giving.includes(settled) ? [taking] : [],
  );
  const chosen = own.among.filter((crime) => answers.includes(crime));
  return chosen.length === 1 ? { chosen, among: chosen } : undefined;
}

/** Whose sum is told: the group of its verbs and the defendants who did it. */
export type AmountSide = { group: string; subjects: readonly string[] };

/** Where giver and taker are tried together, 阮某收受晏某给予的 tells the sum of both: the first verb is that of the subject, the second that of the person between. */
export function sidesOf(
  told: AmountSide,
  { clues, from, money, text }: { clues: readonly AmountClue[]; from: number; money: Money; text: string },
  context: AmountContext,
): AmountSide[] {
  const other = BRIBE_SIDES[told.group];
  const tried = context.grouped.has(told.group) && other !== undefined && context.grouped.has(other);
  if (!tried || context.defendants.length < 2) return [told];
  const near = clues.filter(
    ({ start, end }) => start >= from && end <= money.start && money.start - end <= NEAR_CHARACTERS,
  );
  const foreign = near.find(({ groups }) => groups.includes(other) && !groups.includes(told.group));
  if (!foreign) return [told];
  const own = near.findLast(({ groups }) => groups.includes(told.group));
  if (!own || own.start < foreign.start) return [told, { group: other, subjects: [] }];
  const between = context.defendants.filter((name) => text.slice(foreign.end, own.start).includes(name));
  return [
    { group: other, subjects: told.subjects },
    { group: told.group, subjects: between },
  ];
}

/** 以上共计286万元 goes on with what was told before. */
export function closingClue(context: AmountContext, text: string): AmountClue | undefined {
  const start = text.search(/以上|上述|综上|综合/u);
  return context.group === undefined ? undefined : { groups: [context.group], start, end: start + 2 };
}

/** The verb must stand so near to its sum. */
const NEAR_CHARACTERS = 24;
