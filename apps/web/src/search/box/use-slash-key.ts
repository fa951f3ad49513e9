import type { RefObject } from 'react';
import { useShortcut } from '../../ui/keys/use-shortcut.ts';

/** Lets `/` go to a field from anywhere but another field, while it is `on`. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>, on = true): void {
  useShortcut('/', () => {
    if (!on) return false;
    field.current?.focus();
    field.current?.select();
    return true;
  });
}
