import { type ListedLaw, parseArticleNumber } from '@anjian/domain';
import { Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Flag, KindBadge } from '../ui/badge.tsx';
import buttons from '../ui/button.module.css';
import { ValidityFlag } from '../ui/validity-flag.tsx';
import { formatCount, formatDated } from '../words/format.ts';
import { useWords } from '../words/language.tsx';
import styles from './laws-page.module.css';

/** A norm of the list: what it is and whether it holds, the way to its text, to its first article, and to any other one. */
export function LawLine({ law }: { law: ListedLaw }) {
  const words = useWords();
  const { laws } = words;
  const navigate = useNavigate();
  const onOpen = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const number = parseArticleNumber(String(new FormData(event.currentTarget).get('n') ?? '').trim());
    if (!number) return;
    const n = number.sub === undefined ? String(number.article) : `${number.article}-${number.sub}`;
    void navigate({ to: '/laws/$law/$n', params: { law: law.law, n }, search: {} });
  };
  return (
    <li className={styles.law}>
      <div className={styles.what}>
        <Link
          to="/documents/$id"
          params={{ id: law.id }}
          search={{}}
          preload={false}
          lang="zh-CN"
          className={styles.name}
        >
          {law.title}
        </Link>
        <p className={styles.facts}>
          <KindBadge kind={law.kind} tier={law.tier} short />
          <ValidityFlag validity={law.validity} />
          {law.fictional && <Flag tone="care">{words.results.fictional}</Flag>}
          {law.docNumber !== null && <span>{law.docNumber}</span>}
          <span>{formatDated(law, words)}</span>
          <span>{laws.articles(formatCount(law.articles, words))}</span>
          <Link to="/laws/$law/$n" params={{ law: law.law, n: law.first }} search={{}} preload={false}>
            {laws.fromFirst(law.first.replace('-', '之'))}
          </Link>
        </p>
      </div>
      <form className={styles.number} onSubmit={onOpen}>
        <input
          name="n"
          type="text"
          inputMode="numeric"
          required
          pattern="[0-9]{1,4}(-[0-9]{1,2})?"
          maxLength={7}
          placeholder={laws.numberHint}
          aria-label={laws.number(law.law)}
        />
        <button type="submit" className={buttons.plain}>
          {laws.open}
        </button>
      </form>
    </li>
  );
}
