import { type RefObject, useEffect } from 'react';
import { isComposing } from './composing.ts';

/** Lets `/` go to a field from anywhere but another field, while it is `on`. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>, on = true): void {
  useEffect(() => {
    if (!on) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field, on]);
}
