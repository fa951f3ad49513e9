import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useRef } from 'react';
import { isComposing } from '../../search/box/composing.ts';
import { useSlashKey } from '../../search/box/use-slash-key.ts';
import buttons from '../../ui/button.module.css';
import { ChevronIcon, CrossIcon } from '../../ui/icons.tsx';
import { useWords } from '../../words/language.tsx';
import styles from './find-bar.module.css';
import { useFind } from './use-find.ts';
import { useMarkWalk } from './use-mark-walk.ts';

/** Finding in a document: the words (those of the search at first), how many places there are, and the way from one to the next. */
export function FindBar({ id, ...sought }: { id: string } & Parameters<typeof useFind>[0]) {
  const { q } = sought;
  const { document: words } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const { typed, places, edit, composition } = useFind(sought);
  const { now, step } = useMarkWalk(places);
  useSlashKey(field);
  const { total } = places;
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      if (typed === '') field.current?.blur();
      else edit('');
    }
  };
  return (
    <section className={styles.bar} aria-label={words.marks} data-print="no">
      <input
        ref={field}
        type="search"
        className={styles.field}
        aria-label={words.find}
        aria-keyshortcuts="/"
        title={words.findKey}
        placeholder={words.find}
        value={typed}
        onChange={(event) => edit(event.target.value)}
        onKeyDown={onKeyDown}
        {...composition}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        lang="zh-CN"
      />
      <span role="status" className={styles.counter}>
        {typed.trim() === '' ? '' : total === 0 ? words.noMarks : words.mark(now + 1, total)}
      </span>
      {total > 0 && (
        <>
          <button
            type="button"
            className={`${buttons.quiet} ${styles.previous}`}
            aria-label={words.previousMark}
            onClick={() => step(-1)}
          >
            <ChevronIcon />
            <span className={styles.word}>{words.previousMark}</span>
          </button>
          <button type="button" className={buttons.quiet} aria-label={words.nextMark} onClick={() => step(1)}>
            <ChevronIcon />
            <span className={styles.word}>{words.nextMark}</span>
          </button>
        </>
      )}
      {q !== '' && (
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
      )}
    </section>
  );
}
