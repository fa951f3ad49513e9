import type { SearchRequest } from '@anjian/domain';

// The place of a reader within one visit, and of no use after it; so neither address nor storage keeps it.
let lastOpened: string | null = null;

let lastList: SearchRequest | null = null;

/** Notes which list is on the screen, so that a document that is opened from it knows the one before and after; null for one that is no search. */
export function rememberList(request: SearchRequest | null): void {
  lastList = request;
}

/** The list that a document was opened from in this visit; null where it was reached otherwise. */
export function listOf(id: string): SearchRequest | null {
  return lastOpened === id ? lastList : null;
}

/** Notes which result was opened. */
export function rememberOpened(id: string): void {
  lastOpened = id;
}

/** Puts the focus back on the result that was opened last, once, if it is on the screen. */
export function focusLastOpened(): void {
  if (lastOpened === null) return;
  const link = document.getElementById(`hit-${lastOpened}`);
  lastOpened = null;
  link?.focus({ preventScroll: true });
}

/** Whether a document was reached from a result list in this visit, so that going back leads there. */
export function wasOpenedFromList(id: string): boolean {
  return lastOpened === id;
}
