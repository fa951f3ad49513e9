import type { CaseDocument } from '@anjian/domain';
import type { Words } from './zh.ts';

type Amount = CaseDocument['amounts'][number];
type Sentence = CaseDocument['sentences'][number];

const YUAN_PER_WAN = 10_000;
const YUAN_PER_YI = 100_000_000;

/** A sum of money as Chinese papers write it: 1161.1万元, 1.05亿元; in English in yuan with groups; foreign currency by its code. */
export function formatMoney(value: number, currency: string, words: Words): string {
  if (currency !== 'CNY') return `${value.toLocaleString(words.locale)} ${currency}`;
  if (words.locale !== 'zh-CN') return `CNY ${value.toLocaleString(words.locale)}`;
  if (value >= YUAN_PER_YI) return `${trimmed(value / YUAN_PER_YI)}亿元`;
  return value >= YUAN_PER_WAN ? `${trimmed(value / YUAN_PER_WAN)}万元` : `${trimmed(value)}元`;
}

/** What one offence came to: 受贿罪 1161.1万元; a loss or gain says so. */
export function formatAmount(amount: Amount, crime: string, words: Words): string {
  const kind = amount.kind === undefined ? '' : words.facts.amountKinds[amount.kind];
  return [amount.name ?? '', crime, kind, formatMoney(amount.value, amount.currency, words)]
    .filter((part) => part !== '')
    .join(' ');
}

/** The penalty of one defendant in a line, as a judgment puts it. */
export function formatSentence(sentence: Sentence, words: Words): string {
  const { facts } = words;
  const { name, penalty, months, monthsMax, probationMonths, fineYuan, confiscation } = sentence;
  const term =
    months === undefined
      ? ''
      : monthsMax === undefined
        ? words.figures.term(months)
        : facts.range(words.figures.term(months), words.figures.term(monthsMax));
  const parts = [
    facts.penalty(penalty, term),
    probationMonths === undefined ? '' : facts.probation(words.figures.term(probationMonths)),
    fineYuan === undefined ? '' : facts.fine(formatMoney(fineYuan, 'CNY', words)),
    confiscation === undefined
      ? ''
      : facts.confiscation(confiscation === 'all' ? facts.allProperty : formatMoney(confiscation, 'CNY', words)),
  ];
  return (name === undefined ? '' : facts.of(name)) + parts.filter((part) => part !== '').join(facts.comma);
}

/** Up to six places, since 1161.1万元 must not become 1161万元, and no zeros behind. */
function trimmed(value: number): string {
  return String(Number(value.toFixed(6)));
}
