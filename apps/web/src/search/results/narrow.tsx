import { SCOPES, type SearchRequest } from '@anjian/domain';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { useWords } from '../../words/language.tsx';
import { isComposing } from '../box/composing.ts';
import { useRefine } from '../refine.ts';
import styles from './narrow.module.css';

type Props = { request: SearchRequest; total: number; children: ReactNode };

/** Where the words must stand, and a box to search within the results, only where words were asked for; `children` stand before them. */
export function Narrow({ request, total, children }: Props) {
  const { query } = useWords();
  const refine = useRefine();
  const [typed, setTyped] = useState('');
  const [scope] = request.scopes;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const text = typed.trim();
    if (text === '') return;
    setTyped('');
    refine({ ...request, page: 1, within: [...new Set([...request.within, text])] });
  };
  return (
    <div className={styles.narrow} data-print="no">
      {children}
      {request.q !== '' && (
        <Choice
          label={query.scope}
          value={scope ?? 'all'}
          options={[
            { value: 'all' as const, label: query.scopes.all },
            ...SCOPES.map(({ name }) => ({ value: name, label: query.scopes[name] })),
          ]}
          onChoose={(chosen) => refine({ ...request, page: 1, scopes: chosen === 'all' ? [] : [chosen] })}
        />
      )}
      {request.q !== '' && (total > 1 || typed !== '') && (
        <form className={styles.within} onSubmit={onSubmit}>
          <input
            type="text"
            className={styles.field}
            aria-label={query.withinLabel}
            placeholder={query.withinLabel}
            value={typed}
            maxLength={100}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              // The Enter that takes a word of the input method is not yet a search.
              if (event.key === 'Enter' && isComposing(event.nativeEvent)) event.preventDefault();
            }}
          />
          <button type="submit" className={styles.submit}>
            {query.withinSubmit}
          </button>
        </form>
      )}
    </div>
  );
}
