import { useShortcut } from '../../ui/keys/use-shortcut.ts';

/** The cards of the list on the screen, in order. */
function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-card]')];
}

/** The card in which the focus is. */
function current(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-card]') ?? null;
}

function moveBy(step: number): boolean {
  const all = cards();
  const here = current();
  const next = here === null ? all[step > 0 ? 0 : all.length - 1] : all[all.indexOf(here) + step];
  next?.querySelector<HTMLElement>('h2 a')?.focus();
  return next !== undefined;
}

function press(selector: string): boolean {
  const target = current()?.querySelector<HTMLElement>(selector);
  target?.click();
  return target !== undefined && target !== null;
}

/** `j` and `k` go from result to result (the focus really moves), `o` opens, `x` ticks and `c` copies the citation of the one with the focus. */
export function useListKeys(): void {
  useShortcut('j', () => moveBy(1));
  useShortcut('k', () => moveBy(-1));
  useShortcut('o', () => press('h2 a'));
  useShortcut('x', () => press('[data-tick]'));
  useShortcut('c', () => press('[data-cite]'));
}
