import { MAX_QUERY_LENGTH } from '@anjian/domain';
import { useRouterState } from '@tanstack/react-router';
import {
  type ClipboardEvent,
  type FocusEvent,
  type FormEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { CrossIcon, SearchIcon } from '../../ui/icons.tsx';
import { useWords } from '../../words/language.tsx';
import { takeTyped } from './early-typing.ts';
import { LONG_TEXT, LongText } from './long-text.tsx';
import styles from './search-box.module.css';
import { optionId, SuggestionList } from './suggestion-list.tsx';
import type { Option } from './suggestion-options.ts';
import { useChoose } from './use-choose.ts';
import { useCombobox } from './use-combobox.ts';
import { expectMove, focusAfterMove, useSearchBox } from './use-search-box.ts';
import { useSlashKey } from './use-slash-key.ts';
import { useSuggestions } from './use-suggestions.ts';

/**
 * The search box: in the header, and `large` on the start page. It searches on submit, suggests while one types, and is deaf while an
 * input method composes.
 */
export function SearchBox({ q, large = false }: { q: string; large?: boolean }) {
  const { box } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  // There the key goes to the box that finds in the document.
  const onDocument = useRouterState({ select: ({ location }) => location.pathname.startsWith('/documents/') });
  const { options, from, current, typed, hold, settle } = useSuggestions();
  const { draft, edit, submit, typing } = useSearchBox(
    q,
    (text) => {
      settle(text);
      combobox.show();
    },
    hold,
  );
  const go = useChoose();
  const choose = (option: Option) => {
    combobox.hide();
    expectMove();
    go(option, draft, from);
  };
  const clear = () => {
    edit('');
    settle('', 'now');
    field.current?.focus();
  };
  const combobox = useCombobox(options.length, (at) => options[at] && choose(options[at]), clear);
  const { open, active } = combobox;
  useSlashKey(field, !onDocument);
  useEffect(() => focusAfterMove(field.current), []);
  // What was typed into the page as the server drew it, before this was here. Once: from then on the box knows every letter.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const early = takeTyped() ?? field.current?.value ?? draft;
    if (early !== draft) edit(early);
  }, []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (submit()) combobox.hide();
  };
  // A field of one line cuts off what is too long for a query; what was pasted is taken along whole.
  const [pasted, setPasted] = useState('');
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text/plain');
    setPasted(text.length > LONG_TEXT ? text : '');
  };
  const [away, setAway] = useState(true);
  const isCut = draft.length === MAX_QUERY_LENGTH && pasted.length > draft.length;
  const onBlur = (event: FocusEvent<HTMLFormElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    combobox.hide();
    setAway(true);
  };
  return (
    // Chromium before 118 does not know the element.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <form
      role="search"
      className={large ? styles.large : styles.form}
      action="/"
      onSubmit={onSubmit}
      onFocus={() => setAway(false)}
      onBlur={onBlur}
    >
      <input
        ref={field}
        id="query"
        name="q"
        type="text"
        role="combobox"
        className={styles.field}
        aria-label={box.label}
        aria-keyshortcuts={onDocument ? undefined : '/'}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        aria-activedescendant={active >= 0 ? optionId(list, active) : undefined}
        title={onDocument ? undefined : box.shortcut}
        placeholder={box.placeholder}
        value={draft}
        {...typing}
        onPaste={onPaste}
        onKeyDown={combobox.onKeyDown}
        // An empty box offers what was searched before to whoever clicks into it once more.
        onClick={() => draft === '' && combobox.show()}
        maxLength={MAX_QUERY_LENGTH}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
      />
      {draft !== '' && (
        <button type="button" className={styles.clear} aria-label={box.clear} onClick={clear}>
          <CrossIcon />
        </button>
      )}
      <button type="submit" className={styles.submit}>
        <SearchIcon />
        <span>{box.submit}</span>
      </button>
      {!away && !open && draft.length > LONG_TEXT && <LongText text={isCut ? pasted : draft} left={clear} />}
      {open && <SuggestionList id={list} options={options} active={active} choose={choose} />}
      <span role="status" className="visually-hidden">
        {open && current && typed !== '' ? box.suggested(options.length) : ''}
      </span>
    </form>
  );
}
