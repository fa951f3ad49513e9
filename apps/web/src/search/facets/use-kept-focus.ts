import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus on a control that moves within its list: a browser drops it when the element is put elsewhere.
 * `keep` names the control by its id; the handler lets go once the reader has gone on.
 */
export function useKeptFocus() {
  const kept = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (kept.current === null || document.activeElement !== document.body) return;
    document.getElementById(kept.current)?.focus({ preventScroll: true });
  });
  return {
    keep: (id: string) => {
      kept.current = id;
    },
    onBlur: (event: FocusEvent) => {
      if (event.relatedTarget !== null) kept.current = null;
    },
  };
}
