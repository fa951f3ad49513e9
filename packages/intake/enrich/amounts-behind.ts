import { amountGroupOf } from './amount-clues.ts';
import type { CaseAmount } from './find-amounts.ts';
import { findMoney } from './money.ts';
import { evidenceIn, type Reading } from './reading.ts';
import { isBandOrTakenOff, isSetAside } from './uncounted-sums.ts';

/** 骗取补偿款31万元，造成国家财产重大损失: the loss is told without a figure behind the act that caused it. */
const LOSS_BEHIND = /(?:致使?|造成|给)[^，。；元]{0,40}损失/u;
const SENTENCE = /[^。；]+/gu;
const TELLING: ReadonlySet<string> = new Set(['facts', 'text', 'outcome', 'prosecution', 'procedure', 'reasoning']);
/** The act and what it led to stand in neighbouring clauses. */
const ACT_CHARACTERS = 60;

/** The loss of an offence for which no words name a sum: that of the act right in front of the loss, in the first sentence that tells one. */
export function amountsBehind(reading: Reading, crime: string, crimes: readonly string[]): CaseAmount[] {
  if (amountGroupOf(crime)?.kind !== 'loss') return [];
  // With offences of property in the same case the act may be theirs.
  if (crimes.some((one) => one !== crime && amountGroupOf(one)?.id === 'embezzling')) return [];
  for (const line of reading.lines) {
    if (!TELLING.has(line.kind) || !line.text.includes('损失')) continue;
    for (const { 0: text, index } of line.text.matchAll(SENTENCE)) {
      const loss = LOSS_BEHIND.exec(text);
      if (!loss) continue;
      const money = findMoney(text.slice(0, loss.index)).findLast(({ currency }) => currency === 'CNY');
      if (!money || loss.index - money.end > ACT_CHARACTERS) continue;
      if (isBandOrTakenOff(text.slice(0, money.start)) || isSetAside(text.slice(money.end, loss.index))) continue;
      const evidence = [evidenceIn(line, index + money.start, index + money.end, 'amount.printed')];
      return [{ crime, kind: 'loss', value: money.value, currency: 'CNY', evidence }];
    }
  }
  return [];
}
