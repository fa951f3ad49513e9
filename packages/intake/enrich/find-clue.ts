import type { AmountClue } from './amount-clues.ts';
import { type AmountContext, isTried } from './amount-counts.ts';
import { BACK } from './amount-subjects.ts';
import type { Money } from './money.ts';

/** 将公款50万元挪用: the verb comes behind. */
const PUT_BEFORE = /(?:[将把]|余款|剩余款项?|结余)[^，。；]{0,60}$/u;
/** 将救济款276万元用于修缮宿舍: what public money was used for. */
const USED = /^[^，。；]{0,10}(?:用于|用作|用以)/u;
const USED_GROUPS = ['misappropriating'];

/** 其中1221654.3元无法说明来源: what is not explained says so behind the sum. */
const UNEXPLAINED = /^[^，。；]{0,12}(?:不能|无法)说明/u;

/** 收取学费125150元并占为己有: the verb comes behind without 将. */
const TAKEN = /^[^，。；]{0,8}，?(?:并|后)?(?:予以)?(?:非法|私自|全部)?(?:占为[己已]有|据为[己已]有|侵吞)/u;

/** Whether somebody is told to dispose of a sum: 将 or 把 stands in front of it. */
export function isDisposed(text: string, money: Money): boolean {
  return PUT_BEFORE.test(text.slice(Math.max(0, money.start - BACK), money.start));
}

/** The last word in front of a sum that tells what it is; behind 将 or 把 the first one after it. */
export function clueOf(
  clues: readonly AmountClue[],
  next: number,
  money: Money,
  text: string,
  context: AmountContext,
): AmountClue | undefined {
  if (isDisposed(text, money)) {
    for (const after of clues.slice(next, next + CLUES_BACK)) {
      if (after.start - money.end > AFTER_CHARACTERS) break;
      if (after.groups.some((one) => isTried(context, one) && !SUM_KINDS.has(one))) return after;
    }
    const used = USED.exec(text.slice(money.end, money.end + AFTER_CHARACTERS));
    if (used && USED_GROUPS.some((one) => context.grouped.has(one)))
      return { groups: USED_GROUPS, start: money.end + used.index, end: money.end + used.index + used[0].length };
  }
  if (context.grouped.has('unexplained') && UNEXPLAINED.test(text.slice(money.end, money.end + AFTER_CHARACTERS)))
    return { groups: ['unexplained'], start: money.start, end: money.start };
  const taken = TAKEN.exec(text.slice(money.end, money.end + AFTER_CHARACTERS));
  if (taken && context.grouped.has('embezzling'))
    return { groups: ['embezzling'], start: money.start, end: money.start };
  let mirrored: AmountClue | undefined;
  for (let place = next - 1; place >= Math.max(0, next - CLUES_BACK); place--) {
    const clue = clues[place];
    if (clue === undefined) break;
    // The verb of an offence that is not tried here says nothing; a loss or a gain is no object of another one.
    const passes = clue.groups.length > 0 && !clue.groups.some((one) => isTried(context, one) || SUM_KINDS.has(one));
    if (passes) continue;
    // 占有供货公司支付给公司的款项: a verb of the other side of a bribe only counts where none of this case stands in the clause.
    const own = clue.groups.some((one) => context.grouped.has(one));
    if (mirrored) return own && !CLAUSE_END.test(text.slice(clue.end, mirrored.start)) ? clue : mirrored;
    if (own || clue.groups.length === 0 || clue.groups.some((one) => SUM_KINDS.has(one))) return clue;
    mirrored = clue;
  }
  return mirrored;
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
const CLAUSE_END = /[，。；：]/u;
const SUM_KINDS: ReadonlySet<string> = new Set(['losing', 'gaining']);
const AFTER_CHARACTERS = 40;
