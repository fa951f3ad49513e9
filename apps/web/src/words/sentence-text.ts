import type { Sentence } from '@anjian/domain';
import type { Words } from './zh.ts';

/** A penalty in full, without whose it is: kind and term, probation, fine, confiscation, as a judgment puts them. */
export function sentenceText(sentence: Sentence, all: Words): string {
  const { own } = sentence;
  const joined = own ? all.document.ofThisCase(penaltyText(own, all)) : '';
  return penaltyText(sentence, all) + joined;
}

function penaltyText(
  { penalty, months, monthsMax, penaltyMax, probationMonths, fineYuan, confiscation }: Omit<Sentence, 'evidence'>,
  { document: words, figures }: Words,
): string {
  const kind = words.terms(penalty, months ?? null, monthsMax ?? null);
  const parts = [
    // 单处罚金 is told by its sum.
    penalty === '罚金' && fineYuan !== undefined ? '' : kind + (penaltyMax ? words.upTo(penaltyMax) : ''),
    probationMonths === undefined ? '' : words.probation(figures.term(probationMonths)),
    fineYuan === undefined ? '' : words.fine(figures.yuan(fineYuan)),
    confiscation === undefined ? '' : words.confiscation(confiscation === 'all' ? null : figures.yuan(confiscation)),
  ];
  return parts.filter((part) => part !== '').join(words.partsSeparator);
}
