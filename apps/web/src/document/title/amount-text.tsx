import type { Amount } from '@anjian/domain';
import { amountWords } from '../../words/amount-words.ts';
import { useWords } from '../../words/language.tsx';
import styles from './case-facts.module.css';

/** A sum as printed and in yuan, with whose it is and what it is where that is not the object of the offence. */
export function AmountText({ amount }: { amount: Amount }) {
  const { owner, kind, sum, note } = amountWords(amount, useWords());
  return (
    <span>
      {owner}
      {kind}
      <span lang="zh-CN" className={styles.sum}>
        {sum}
      </span>
      {note !== '' && <span className={styles.exact}>{note}</span>}
    </span>
  );
}
