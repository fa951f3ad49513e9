import { ApiProblem, type ProblemKind } from '../api.ts';
import { useLanguage } from '../words/language.tsx';
import type { Words } from '../words/zh.ts';
import { Banner } from './banner.tsx';
import buttons from './button.module.css';
import styles from './failure.module.css';

/** The two sentences for each way in which a request can fail. */
export function failureWords(kind: ProblemKind, { failure }: Words): { title: string; text: string } {
  switch (kind) {
    case 'refused':
      return { title: failure.refused, text: failure.refusedText };
    case 'missing':
      return { title: failure.missing, text: failure.missingText };
    case 'withdrawn':
      return { title: failure.withdrawn, text: failure.withdrawnText };
    case 'unavailable':
      return { title: failure.unavailable, text: failure.unavailableText };
    case 'offline':
      return { title: failure.offline, text: failure.offlineText };
    case 'failed':
      return { title: failure.failed, text: failure.failedText };
  }
}

type Props = {
  error: unknown;
  retry(): void;
  stale?: boolean;
  title?: string | undefined;
  text?: string | undefined;
};

/** A failed request on the screen: what happened, what to do, and the number to tell; `stale` when older results follow; `title` and `text` where a page has its own. */
export function Failure({ error, retry, stale = false, ...own }: Props) {
  const { words, language } = useLanguage();
  const problem = error instanceof ApiProblem ? error : new ApiProblem('failed', { cause: error });
  const { title, text } = failureWords(problem.kind, words);
  const isUnexplained = problem.kind === 'failed' || (problem.kind === 'refused' && problem.faults.length === 0);
  // The server's sentence is more exact than ours, and Chinese.
  const told = language === 'zh' && isUnexplained ? problem.detail : '';
  return (
    <div role="alert">
      <Banner tone={stale ? 'care' : 'wrong'} title={own.title ?? title}>
        {told !== '' && <p>{told}</p>}
        <p>{own.text ?? text}</p>
        {stale && <p>{words.failure.stale}</p>}
        {problem.faults.length > 0 && (
          <ul className={styles.faults}>
            {problem.faults.map((fault) => (
              <li key={fault.parameter + fault.message}>{fault.message}</li>
            ))}
          </ul>
        )}
        {problem.kind !== 'refused' && (
          <p className={styles.foot}>
            <button type="button" className={buttons.plain} onClick={retry}>
              {words.failure.retry}
            </button>
            {problem.requestId !== '' && <span>{words.failure.number(problem.requestId)}</span>}
          </p>
        )}
      </Banner>
    </div>
  );
}
