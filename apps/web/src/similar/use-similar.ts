import { EMPTY_SEARCH, MAX_SIMILAR_LENGTH, type SearchRequest, type SimilarResults } from '@anjian/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchSimilar, type SimilarSource } from '../api.ts';
import { takeCarriedText } from './carried-text.ts';

/** The page as it stands: what is in the box, what was asked with it and how that is narrowed, what came back. */
export type SimilarState = {
  text: string;
  file: File | null;
  asked: SimilarSource | null;
  request: SearchRequest;
  results: SimilarResults | null;
  error: unknown;
  busy: boolean;
};

const NOTHING: SimilarState = {
  text: '',
  file: null,
  asked: null,
  request: EMPTY_SEARCH,
  results: null,
  error: null,
  busy: false,
};

// So that a case can be read and the way back leads to the list: in the memory of this page only, which a reload, closing it or the
// reader's own button empties. Neither address, nor history, nor storage, nor the cache of answers holds any of it.
let kept = NOTHING;

/** What the page knows and does. A stored document is asked for at once; of answers that overtake each other the last one asked counts. */
export function useSimilar(id: string | undefined) {
  const [state, setState] = useState(kept);
  const running = useRef<AbortController | null>(null);
  const change = useCallback((part: Partial<SimilarState>) => {
    kept = { ...kept, ...part };
    setState(kept);
  }, []);

  const ask = useCallback(
    async (asked: SimilarSource, request: SearchRequest): Promise<void> => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      // Narrowed results stay, dimmed, until the new ones are there; those of another text would mislead.
      change({ asked, request, busy: true, error: null, ...(kept.asked === asked ? {} : { results: null }) });
      const answered = await fetchSimilar(asked, request, signal).then(
        (results) => ({ results, error: null }),
        (error: unknown) => ({ error }),
      );
      if (!signal.aborted) change({ busy: false, ...answered });
    },
    [change],
  );

  useEffect(() => {
    const text = takeCarriedText()?.trim();
    if (!text) return;
    change({ text, file: null });
    if (text.length <= MAX_SIMILAR_LENGTH) void ask({ text }, EMPTY_SEARCH);
  }, [ask, change]);
  useEffect(() => {
    const isThere = kept.asked !== null && 'id' in kept.asked && kept.asked.id === id && kept.results !== null;
    if (id !== undefined && !isThere) void ask({ id }, EMPTY_SEARCH);
  }, [id, ask]);
  useEffect(
    () => () => {
      running.current?.abort();
      kept = { ...kept, busy: false };
    },
    [],
  );

  return {
    ...state,
    ask,
    write: (text: string) => change({ text }),
    choose: (file: File | null) => change({ file }),
    /** Narrows or widens what was asked last, whatever stands in the box by now. */
    refine: useCallback((request: SearchRequest) => void (kept.asked && ask(kept.asked, request)), [ask]),
    retry: () => void (kept.asked && ask(kept.asked, kept.request)),
    clear: () => {
      running.current?.abort();
      change(NOTHING);
    },
  };
}
