import { useEffect, useRef } from 'react';
import { isComposing } from '../../search/box/composing.ts';
import { shortcutsAreOn } from '../display/display.ts';

/** Where keys are letters. */
const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/**
 * Does something at a single key, from anywhere but a field to write in or an open dialog, and never while an input method composes.
 * `act` says with false that the key meant nothing to it.
 */
export function useShortcut(key: string, act: () => unknown): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
      if (!shortcutsAreOn() || document.querySelector('[role=dialog]')) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      if (latest.current() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [key]);
}
