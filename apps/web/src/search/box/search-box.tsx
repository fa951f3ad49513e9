import { MAX_QUERY_LENGTH } from '@anjian/domain';
import { type FormEvent, useEffect, useRef } from 'react';
import { CrossIcon, SearchIcon } from '../../ui/icons.tsx';
import { useWords } from '../../words/language.tsx';
import styles from './search-box.module.css';
import { focusAfterMove, useSearchBox } from './use-search-box.ts';
import { useSlashKey } from './use-slash-key.ts';

/** The search box: in the header, and `large` on the start page. It searches on submit, and is deaf while an input method composes. */
export function SearchBox({ q, large = false }: { q: string; large?: boolean }) {
  const { box } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const { draft, edit, submit, composition } = useSearchBox(q);
  useSlashKey(field);
  useEffect(() => focusAfterMove(field.current), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    // Chromium before 118 does not know the element.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <form role="search" className={large ? styles.large : styles.form} action="/" onSubmit={onSubmit}>
      <input
        ref={field}
        id="query"
        name="q"
        type="text"
        className={styles.field}
        aria-label={box.label}
        aria-keyshortcuts="/"
        title={box.shortcut}
        placeholder={box.placeholder}
        value={draft}
        onChange={(event) => edit(event.target.value)}
        {...composition}
        maxLength={MAX_QUERY_LENGTH}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
      />
      {draft !== '' && (
        <button
          type="button"
          className={styles.clear}
          aria-label={box.clear}
          onClick={() => {
            edit('');
            field.current?.focus();
          }}
        >
          <CrossIcon />
        </button>
      )}
      <button type="submit" className={styles.submit}>
        <SearchIcon />
        <span>{box.submit}</span>
      </button>
    </form>
  );
}
