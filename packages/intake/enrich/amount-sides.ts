import type { AmountClue } from './amount-clues.ts';
import type { AmountContext } from './amount-counts.ts';
import type { Money } from './money.ts';

const BRIBE_SIDES: Record<string, string> = { taking: 'giving', giving: 'taking' };

/** Where giver and taker are tried together, 收受郭某给予的 tells the sum of both. */
export function otherSide(
  clues: readonly AmountClue[],
  group: string,
  from: number,
  money: Money,
  context: AmountContext,
): string | undefined {
  const other = BRIBE_SIDES[group];
  if (other === undefined || !context.grouped.has(other) || context.defendants.length < 2) return undefined;
  const near = clues.filter(
    ({ start, end }) => start >= from && end <= money.start && money.start - end <= NEAR_CHARACTERS,
  );
  const tried = context.grouped.has(group);
  const both = tried && near.some(({ groups }) => groups.includes(other) && !groups.includes(group));
  return both ? other : undefined;
}

/** 以上共计286万元 goes on with what was told before. */
export function closingClue(context: AmountContext, text: string): AmountClue | undefined {
  const start = text.search(/以上|上述|综上|综合/u);
  return context.group === undefined ? undefined : { groups: [context.group], start, end: start + 2 };
}

/** The verb must stand so near to its sum. */
const NEAR_CHARACTERS = 24;
