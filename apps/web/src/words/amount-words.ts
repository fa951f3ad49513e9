import type { Amount } from '@anjian/domain';
import type { Words } from './zh.ts';

/** A sum in words: whose it is and what it is (empty where that is not told), the sum as printed, and the same in yuan or how it came about. */
export type AmountWords = { owner: string; kind: string; sum: string; note: string };

/** How a sum of a case is said; a sum that the text prints is told in its own words, and in yuan where those are others. */
export function amountWords(amount: Amount, words: Words): AmountWords {
  const { document: names, figures } = words;
  const printed = printedSum(amount);
  const exact =
    amount.currency === 'CNY'
      ? figures.exact(amount.value)
      : amount.value.toLocaleString(words.locale, {
          style: 'currency',
          currency: amount.currency,
          currencyDisplay: 'name',
          minimumFractionDigits: 0,
          maximumFractionDigits: 2,
        });
  const rest = printed === null ? '' : printed.about ? names.about(exact) : exact;
  return {
    owner: amount.name === undefined ? '' : names.sumOfPerson(amount.name),
    kind: amount.kind === undefined ? '' : names.sumKinds[amount.kind],
    sum: printed?.text ?? exact,
    note: amount.derived === true ? names.addedUp : rest === '' || rest === printed?.text ? '' : names.inYuan(rest),
  };
}

/** Words between figures and their unit that make a sum an approximate one. */
const ABOUT = /[余多近约]|以上|左右/u;

/** A sum as printed, and whether the print gives it only roughly; null where it was added up from several. */
function printedSum({ derived, currency, evidence }: Amount): { text: string; about: boolean } | null {
  const [first] = evidence;
  if (derived === true || currency !== 'CNY' || !first) return null;
  return { text: first.text.replace(/^人民币/u, ''), about: ABOUT.test(first.text) };
}
