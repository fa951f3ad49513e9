import { expectMove } from './use-search-box.ts';

/** By which the box is found on the page that the server drew. */
const BOX = 'input[name=q]';

let kept: string | null = null;

/**
 * Keeps what was typed into the box that the server has drawn, where the application draws the page anew (the engine was slow, the answer
 * did not come): the box that follows takes it over, and the focus with it.
 */
export function keepTyped(place: HTMLElement): void {
  const field = place.querySelector<HTMLInputElement>(BOX);
  if (!field) return;
  if (field.value !== field.defaultValue) kept = field.value;
  if (field === document.activeElement) expectMove();
}

/** What was kept, once. */
export function takeTyped(): string | null {
  const typed = kept;
  kept = null;
  return typed;
}
