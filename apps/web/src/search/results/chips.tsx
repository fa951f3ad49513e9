import { EMPTY_SEARCH, type SearchRequest } from '@anjian/domain';
import { useEffect, useRef } from 'react';
import { CrossIcon } from '../../ui/icons.tsx';
import { useWords } from '../../words/language.tsx';
import { allConditionsOf, conditionsOf } from '../conditions.ts';
import { RefineLink } from '../refine-link.tsx';
import styles from './chips.module.css';

/** The parts of the query and the chosen filters, each a way to the search without it. After a removal the focus goes to the next one, else to `fallback`. */
export function Chips({ request, fallback }: { request: SearchRequest; fallback(): void }) {
  const words = useWords();
  const { filters } = words;
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  const conditions = allConditionsOf(request, words);
  useEffect(() => {
    const at = removed.current;
    if (at === null) return;
    removed.current = null;
    const links = list.current?.querySelectorAll<HTMLElement>('a, button') ?? [];
    const next = links[Math.min(at, links.length - 2)];
    if (next && links.length > 1) next.focus();
    else fallback();
  });
  if (conditions.length === 0) return null;
  return (
    <ul ref={list} className={styles.chips} aria-label={filters.chosen}>
      {conditions.map(({ key, text, excluded, without }, at) => (
        <li key={key}>
          <RefineLink
            request={without}
            className={excluded ? styles.without : styles.chip}
            label={filters.remove(text)}
            onClick={() => {
              removed.current = at;
            }}
          >
            <span>{text}</span>
            <CrossIcon />
          </RefineLink>
        </li>
      ))}
      {conditionsOf(request, words).length > 0 && (
        <li>
          <RefineLink
            request={{ ...EMPTY_SEARCH, q: request.q, sort: request.sort, size: request.size }}
            className={styles.clear}
            onClick={() => {
              removed.current = 0;
            }}
          >
            {filters.clear}
          </RefineLink>
        </li>
      )}
    </ul>
  );
}
