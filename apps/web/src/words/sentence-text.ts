import type { Sentence } from '@anjian/domain';
import type { Words } from './zh.ts';

/** A penalty in full, without whose it is: kind and term, probation, fine, confiscation, as a judgment puts them. */
export function sentenceText(sentence: Sentence, { document: words, figures }: Words): string {
  const { penalty, months, monthsMax, probationMonths, fineYuan, confiscation } = sentence;
  const parts = [
    // 单处罚金 is told by its sum.
    penalty === '罚金' && fineYuan !== undefined ? '' : words.terms(penalty, months ?? null, monthsMax ?? null),
    probationMonths === undefined ? '' : words.probation(figures.term(probationMonths)),
    fineYuan === undefined ? '' : words.fine(figures.yuan(fineYuan)),
    confiscation === undefined ? '' : words.confiscation(confiscation === 'all' ? null : figures.yuan(confiscation)),
  ];
  return parts.filter((part) => part !== '').join(words.partsSeparator);
}
