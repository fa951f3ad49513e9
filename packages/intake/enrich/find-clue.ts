import type { AmountClue } from './amount-clues.ts';
import type { AmountContext } from './amount-counts.ts';
import { BACK } from './amount-subjects.ts';
import type { Money } from './money.ts';

/** 将公款50万元挪用: the verb comes behind. */
const PUT_BEFORE = /[将把][^，。；]{0,60}$/u;
/** The last word in front of a sum that tells what it is; behind 将 or 把 the first one after it. */
export function clueOf(
  clues: readonly AmountClue[],
  next: number,
  money: Money,
  text: string,
  context: AmountContext,
): AmountClue | undefined {
  const clause = text.slice(Math.max(0, money.start - BACK), money.start);
  if (PUT_BEFORE.test(clause)) {
    for (const after of clues.slice(next, next + CLUES_BACK)) {
      if (after.start - money.end > AFTER_CHARACTERS) break;
      if (after.groups.some((one) => context.grouped.has(one))) return after;
    }
  }
  for (let place = next - 1; place >= Math.max(0, next - CLUES_BACK); place--) {
    const clue = clues[place];
    if (clue === undefined) return undefined;
    // The verb of an offence that is not tried here says nothing; a loss or a gain is no object of another one.
    const passes = clue.groups.length > 0 && !clue.groups.some((one) => context.grouped.has(one) || SUM_KINDS.has(one));
    if (!passes) return clue;
  }
  return undefined;
}

/** Where the verbs of one act begin: 收受张某贿款 holds two. */
export function runStart(clues: readonly AmountClue[], clue: AmountClue, group: string, from: number): number {
  let start = clue.start;
  for (let place = clues.indexOf(clue) - 1; place >= 0; place--) {
    const one = clues[place];
    if (!one?.groups.includes(group) || one.start < from || start - one.end > BACK / 2) break;
    start = one.start;
  }
  return start;
}

const CLUES_BACK = 4;
const SUM_KINDS: ReadonlySet<string> = new Set(['losing', 'gaining']);
const AFTER_CHARACTERS = 40;
