import type { RefObject } from 'react';
import { useShortcut } from '../../ui/keys/use-shortcut.ts';

/** Lets `/` go to a field from anywhere but another field. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useShortcut('/', () => {
    field.current?.focus();
    field.current?.select();
  });
}
