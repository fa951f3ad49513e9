import type { Amount } from '@anjian/domain';
import { useWords } from '../../words/language.tsx';
import styles from './case-facts.module.css';
import { printedSum } from './case-rows.ts';

/** A sum as printed and in yuan, with whose it is and what it is where that is not the object of the offence. */
export function AmountText({ amount }: { amount: Amount }) {
  const words = useWords();
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
  return (
    <span>
      {amount.name !== undefined && names.sumOfPerson(amount.name)}
      {amount.kind !== undefined && names.sumKinds[amount.kind]}
      <span lang="zh-CN" className={styles.sum}>
        {printed?.text ?? exact}
      </span>
      {(rest !== '' && rest !== printed?.text) || amount.derived === true ? (
        <span className={styles.exact}>{amount.derived === true ? names.addedUp : names.inYuan(rest)}</span>
      ) : null}
    </span>
  );
}
