import { type FacetName, MAX_SIMILAR_LENGTH } from '@anjian/domain';
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { fetchSimilar, type SimilarQuestion } from '../api.ts';
import buttons from '../ui/button.module.css';
import { Failure } from '../ui/failure.tsx';
import { formatCount } from '../words/format.ts';
import { useWords } from '../words/language.tsx';
import styles from './similar-page.module.css';
import { SimilarResultsView } from './similar-results.tsx';

/** What is chosen in each facet, kept in the page: the address must say nothing of a search for similar cases. */
export type Narrowed = Partial<Record<FacetName, readonly string[]>>;

/** What the files of imports are, as a file dialog knows them. */
const FILE_TYPES = '.docx,.doc,.wps,.pdf,.ofd,.rtf,.txt,.html,.htm,.md';

/** The page `/similar`: facts are pasted or read from a file, or a stored document is the start (`?id=…`); cases like it come back. */
export function SimilarPage() {
  const words = useWords();
  const { similar } = words;
  const { id } = useSearch({ strict: false }) as { id?: string };
  const [text, setText] = useState('');
  const [file, setFile] = useState<File | undefined>();
  const [narrowed, setNarrowed] = useState<Narrowed>({});
  const boxId = useId();
  const { mutate, data, error, isPending, variables } = useMutation({ mutationFn: fetchSimilar });
  useEffect(() => {
    if (id !== undefined) mutate({ id, filters: {} });
  }, [id, mutate]);
  const source: SimilarQuestion = file ? { file } : text.trim() !== '' ? { text } : id === undefined ? {} : { id };
  const tooLong = text.length > MAX_SIMILAR_LENGTH;
  const ready = !(tooLong || (!file && text.trim() === ''));
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    setNarrowed({});
    if (ready) mutate({ ...source, filters: {} });
  };
  const narrow = (next: Narrowed): void => {
    setNarrowed(next);
    // What was asked last is narrowed, whatever stands in the box by now.
    if (variables) mutate({ ...variables, filters: next });
  };
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <title>{`${similar.title} — ${words.product}`}</title>
      <h1>{similar.title}</h1>
      {id !== undefined && <p className={styles.hint}>{similar.fromDocument}</p>}
      <form className={styles.form} onSubmit={ask}>
        <label htmlFor={boxId}>{similar.label}</label>
        <textarea
          id={boxId}
          className={styles.text}
          value={text}
          rows={id === undefined ? 9 : 4}
          placeholder={similar.placeholder}
          aria-describedby={`${boxId}-count ${boxId}-privacy`}
          aria-invalid={tooLong}
          autoComplete="off"
          spellCheck={false}
          lang="zh-CN"
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${boxId}-count`} className={tooLong ? styles.tooLong : styles.hint}>
          {similar.count(formatCount(text.length, words), formatCount(MAX_SIMILAR_LENGTH, words))}
        </p>
        <div className={styles.acts}>
          <label className={styles.file}>
            <span>{similar.file}</span>
            <input type="file" accept={FILE_TYPES} onChange={(event) => setFile(event.target.files?.[0])} />
          </label>
          <button type="submit" className={buttons.primary} disabled={!ready || isPending}>
            {isPending ? similar.busy : similar.submit}
          </button>
        </div>
        <p id={`${boxId}-privacy`} className={styles.privacy}>
          {similar.privacy}
        </p>
      </form>
      {error && <Failure error={error} retry={() => variables && mutate(variables)} />}
      {data && <SimilarResultsView results={data} narrowed={narrowed} narrow={narrow} busy={isPending} />}
    </main>
  );
}
