import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { suggestQuery } from '../../queries.ts';
import { useOwnSearches } from './own-searches.ts';
import { isWorthAsking, type Option, optionsOf } from './suggestion-options.ts';

/** Short enough not to be felt, long enough that somebody who types quickly asks once. */
const PAUSE_MS = 150;

/** Suggestions for what is typed. `settle` tells the text after each change that no input method is composing. */
export function useSuggestions() {
  const { searches } = useOwnSearches();
  const [typed, setTyped] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const asked = isWorthAsking(typed);
  const { data, isPlaceholderData } = useQuery({
    ...suggestQuery(typed),
    enabled: asked,
    placeholderData: keepPreviousData,
  });
  const options = useMemo<Option[]>(
    () => optionsOf(typed, asked ? data : undefined, searches),
    [typed, asked, data, searches],
  );
  return {
    typed,
    options,
    /** Where in the text the piece begins that a suggestion completes. */
    from: asked ? (data?.from ?? 0) : 0,
    current: !asked || (data !== undefined && !isPlaceholderData),
    /** Asks for nothing until the next {@link settle}: an input method has begun to compose. */
    hold: () => clearTimeout(timer.current),
    settle(text: string, how?: 'now') {
      clearTimeout(timer.current);
      if (how === 'now') setTyped(text);
      else timer.current = setTimeout(() => setTyped(text), PAUSE_MS);
    },
  };
}
