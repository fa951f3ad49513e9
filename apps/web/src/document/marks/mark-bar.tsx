import { Link } from '@tanstack/react-router';
import buttons from '../../ui/button.module.css';
import { ChevronIcon, CrossIcon } from '../../ui/icons.tsx';
import { useWords } from '../../words/language.tsx';
import styles from './mark-bar.module.css';
import { useMarkWalk } from './use-mark-walk.ts';

/** The search that was carried over: its words, how many marks there are, and the way from one to the next. */
export function MarkBar({ q, id, total }: { q: string; id: string; total: number }) {
  const { document: words, results } = useWords();
  const { now, step } = useMarkWalk(total);
  return (
    <section className={styles.bar} aria-label={words.marks} data-print="no">
      <span className={styles.query}>{results.titleFor(q)}</span>
      <span role="status" className={styles.counter}>
        {total === 0 ? words.noMarks : words.mark(now + 1, total)}
      </span>
      {total > 0 && (
        <>
          <button type="button" className={`${buttons.quiet} ${styles.previous}`} onClick={() => step(-1)}>
            <ChevronIcon />
            {words.previousMark}
          </button>
          <button type="button" className={buttons.quiet} onClick={() => step(1)}>
            <ChevronIcon />
            {words.nextMark}
          </button>
        </>
      )}
      <Link
        to="/documents/$id"
        params={{ id }}
        search={{}}
        replace
        resetScroll={false}
        className={styles.leave}
        aria-label={words.leaveMarks}
        title={words.leaveMarks}
      >
        <CrossIcon />
      </Link>
    </section>
  );
}
