import { type SearchRequest, SORTS } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { type ReactNode, type Ref, useContext } from 'react';
import { addressOf } from '../../routes/address.ts';
import { Choice } from '../../ui/choice.tsx';
import { formatCount, formatSeconds } from '../../words/format.ts';
import { useWords } from '../../words/language.tsx';
import { useRefine } from '../refine.ts';
import { Behind } from './behind.ts';
import styles from './results-head.module.css';
import type { ResultsState } from './use-results.ts';

type Props = {
  ref: Ref<HTMLHeadingElement>;
  title: string;
  request: SearchRequest;
  state: ResultsState;
  children?: ReactNode;
};

/** The head of a result list: what was asked, how much there is (heard when it changes), and the order; `children` stand beside the order. */
export function ResultsHead({ ref, title, request, state, children }: Props) {
  const words = useWords();
  const refine = useRefine();
  const { results, current, error } = state;
  const behind = useContext(Behind);
  // Nothing can be relevant to a query that is not there.
  const sorts = SORTS.filter((sort) => sort !== 'relevance' || request.q !== '');
  return (
    <div className={styles.head}>
      <div className={styles.what}>
        <h1 ref={ref} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        <p role="status" className={styles.count}>
          {current && results && !behind ? (
            <>
              {words.results.count(formatCount(results.total, words))}
              {results.listed < results.total && words.results.listed(formatCount(results.listed, words))}
              <span className={styles.took}>{words.results.took(formatSeconds(results.took))}</span>
            </>
          ) : (
            !error && words.results.searching
          )}
        </p>
        {(request.apart || (current && results && results.listed < results.total)) && (
          <p className={styles.apart} data-print="no">
            <Link to="/" search={addressOf({ ...request, page: 1, apart: !request.apart })} preload={false}>
              {request.apart ? words.results.together : words.results.apart}
            </Link>
          </p>
        )}
      </div>
      <div className={styles.controls} data-print="no">
        {children}
        <Choice
          label={words.results.sort}
          value={request.sort}
          options={sorts.map((sort) => ({ value: sort, label: words.results.sorts[sort] }))}
          onChoose={(sort) => refine({ ...request, page: 1, sort })}
        />
      </div>
    </div>
  );
}
