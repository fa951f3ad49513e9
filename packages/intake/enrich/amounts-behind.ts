import { amountGroupOf } from './amount-clues.ts';
import type { CaseAmount } from './find-amounts.ts';
import { matchesOf } from './matches-of.ts';
import { findMoney } from './money.ts';
import { evidenceIn, type Line, type Reading } from './reading.ts';
import { isBandOrTakenOff, isSetAside } from './uncounted-sums.ts';

/** 骗取补偿款31万元，造成国家财产重大损失: the loss is told without a figure behind the act that caused it, or opens the next sentence. */
const LOSS_BEHIND = /(?:致使?|造成|给)[^，。；元]{0,40}损失/u;
/** 收取抵押金2万元，后将此款占为己有: the verb takes up the sum again. */
const TAKEN_BEHIND = /[将把](?:此|该|上述|这|其)[^，。；]{0,8}(?:占为[己已]有|据为[己已]有|侵吞|挪用|挪作|用于个人)/u;
/** 经鉴定，涉案变压器价值合计34856元: what was taken is a thing. */
const WORTH = /(?:涉案|被盗|赃物|所盗|窃取|侵占|提取)[^，。；]{0,30}价值[^，。；元]{0,10}$/u;
const SENTENCE = /[^。]+/gu;
const TELLING: ReadonlySet<string> = new Set(['facts', 'text', 'outcome', 'prosecution', 'procedure', 'reasoning']);
/** The act and what it led to stand in neighbouring clauses. */
const ACT_CHARACTERS = 60;

/**
 * The sum of an offence for which no words name one: the loss that is told behind an act, what a later verb takes up again, or what the
 * things taken were worth; of the first sentence that tells one.
 */
export function amountsBehind(reading: Reading, crime: string, crimes: readonly string[]): CaseAmount[] {
  const group = amountGroupOf(crime);
  const loss = group?.kind === 'loss';
  const taken = group?.id === 'embezzling' || group?.id === 'misappropriating';
  // With offences of property in the same case the act may be theirs.
  if (!taken && (!loss || crimes.some((one) => one !== crime && amountGroupOf(one)?.id === 'embezzling'))) return [];
  for (const line of reading.lines) {
    if (!TELLING.has(line.kind) || !line.text.includes('元')) continue;
    const at = loss ? sumBefore(line, LOSS_BEHIND) : (sumBefore(line, TAKEN_BEHIND) ?? worthIn(line));
    if (!at) continue;
    const evidence = [evidenceIn(line, at.start, at.end, 'amount.printed')];
    return [{ crime, ...(loss ? { kind: 'loss' as const } : {}), value: at.value, currency: 'CNY', evidence }];
  }
  return [];
}

type Sum = { value: number; start: number; end: number };

/** The last sum in front of words that take it up, in the same sentence or at the end of the one before. */
function sumBefore(line: Line, words: RegExp): Sum | undefined {
  for (const { 0: text, index } of matchesOf(SENTENCE, line.text)) {
    const match = words.exec(text);
    if (!match) continue;
    const from = match.index <= OPENING ? Math.max(0, line.text.lastIndexOf('。', index - 2) + 1) : index;
    const until = index + match.index;
    const before = line.text.slice(from, until);
    const money = findMoney(before).findLast(({ currency }) => currency === 'CNY');
    if (!money || before.length - money.end > ACT_CHARACTERS) continue;
    if (isBandOrTakenOff(before.slice(0, money.start)) || isSetAside(before.slice(money.end))) continue;
    return { value: money.value, start: from + money.start, end: from + money.end };
  }
  return undefined;
}

/** Words so near to the beginning of a sentence go on with the one before. */
const OPENING = 2;

function worthIn(line: Line): Sum | undefined {
  const money = findMoney(line.text).find(
    ({ start, currency }) =>
      currency === 'CNY' && WORTH.test(line.text.slice(Math.max(0, start - ACT_CHARACTERS), start)),
  );
  return money && { value: money.value, start: money.start, end: money.end };
}
