import { type SearchRequest, SORTS, type Sort } from '@anjian/domain';
import type { ReactNode, Ref } from 'react';
import { formatCount, formatSeconds } from '../../words/format.ts';
import { useWords } from '../../words/language.tsx';
import { useRefine } from '../refine.ts';
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
  // Nothing can be relevant to a query that is not there.
  const sorts = SORTS.filter((sort) => sort !== 'relevance' || request.q !== '');
  return (
    <div className={styles.head}>
      <h1 ref={ref} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <p role="status" className={styles.count}>
        {current && results ? (
          <>
            {words.results.count(formatCount(results.total, words))}
            <span className={styles.took}>{words.results.took(formatSeconds(results.took))}</span>
          </>
        ) : (
          !error && words.results.searching
        )}
      </p>
      <div className={styles.controls}>
        {children}
        <label className={styles.sort}>
          <span>{words.results.sort}</span>
          <select
            value={request.sort}
            onChange={(event) => refine({ ...request, page: 1, sort: event.target.value as Sort })}
          >
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {words.results.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}
