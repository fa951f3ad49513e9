import { MAX_SIMILAR_LENGTH } from '@anjian/domain';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { SimilarSource } from '../api.ts';
import buttons from '../ui/button.module.css';
import { formatCount } from '../words/format.ts';
import { useWords } from '../words/language.tsx';
import { ChosenFile, FileChoice } from './file-choice.tsx';
import styles from './similar-form.module.css';
import type { useSimilar } from './use-similar.ts';

type Props = { state: ReturnType<typeof useSimilar>; short: boolean; submit(source: SimilarSource): void };

/** The facts: a box for a text, or a file in its place; what is missing or too much is said when the reader asks. */
export function SimilarForm({ state, short, submit }: Props) {
  const words = useWords();
  const { similar } = words;
  const { text, file, busy } = state;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [askedEmpty, setAskedEmpty] = useState(false);
  const tooLong = file === null && text.length > MAX_SIMILAR_LENGTH;
  const isEmpty = file === null && text.trim() === '';
  const most = formatCount(MAX_SIMILAR_LENGTH, words);
  const fault = tooLong
    ? similar.tooLong(formatCount(text.length - MAX_SIMILAR_LENGTH, words), most)
    : isEmpty && askedEmpty
      ? similar.empty
      : null;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setAskedEmpty(isEmpty);
    if (isEmpty || tooLong) box.current?.focus();
    else if (!busy) submit(file ? { file } : { text });
  };
  const hasAnything = !isEmpty || state.results !== null || state.error !== null;
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit} data-print="no">
      {file ? (
        <ChosenFile file={file} remove={() => state.choose(null)} />
      ) : (
        <>
          <label htmlFor={id}>{similar.label}</label>
          <textarea
            ref={box}
            id={id}
            className={styles.text}
            value={text}
            rows={short ? 4 : 9}
            placeholder={similar.placeholder}
            aria-describedby={`${id}-count ${id}-privacy`}
            aria-invalid={fault !== null}
            autoComplete="off"
            spellCheck={false}
            lang="zh-CN"
            onChange={(event) => state.write(event.target.value)}
          />
          <p id={`${id}-count`} className={styles.count}>
            {fault === null ? (
              similar.count(formatCount(text.length, words), most)
            ) : (
              <span role="alert" className={styles.fault}>
                {fault}
              </span>
            )}
          </p>
        </>
      )}
      <div className={styles.acts}>
        <button type="submit" className={buttons.primary} aria-disabled={busy}>
          {busy ? similar.busy : similar.submit}
        </button>
        <FileChoice chosen={file !== null} choose={state.choose} />
        {hasAnything && (
          <button
            type="button"
            className={buttons.quiet}
            onClick={() => {
              state.clear();
              box.current?.focus();
            }}
          >
            {similar.clear}
          </button>
        )}
      </div>
      <p id={`${id}-privacy`} className={styles.privacy}>
        {similar.privacy}
      </p>
    </form>
  );
}
