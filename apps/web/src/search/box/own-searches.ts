import { useSyncExternalStore } from 'react';
import { forget, recall, remember } from '../../ui/storage.ts';

/** Searches that are kept: about what somebody remembers to have asked. */
const MOST = 20;
/** Longer texts are pasted facts, which must not lie about on a shared machine. */
const LONGEST = 100;

/** The searches that this browser keeps, newest first, and whether it keeps any. They never leave it. */
export type OwnSearches = { searches: readonly string[]; kept: boolean };

/** What the server knows of them. */
const NONE: OwnSearches = { searches: [], kept: true };

const listeners = new Set<() => void>();
let known: OwnSearches | undefined;

function read(): OwnSearches {
  known ??= { searches: readSearches(), kept: recall('keepSearches') !== 'no' };
  return known;
}

function readSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(recall('searches') ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((each): each is string => typeof each === 'string').slice(0, MOST)
      : [];
  } catch {
    // Somebody else wrote it, or half of it was lost.
    return [];
  }
}

function changed(): void {
  known = undefined;
  for (const listener of listeners) listener();
}

/** Keeps a search, if searches are kept. */
export function keepSearch(q: string): void {
  const { searches, kept } = read();
  const asked = q.trim();
  if (!kept || asked === '' || asked.length > LONGEST) return;
  remember('searches', JSON.stringify([asked, ...searches.filter((each) => each !== asked)].slice(0, MOST)));
  changed();
}

/** Forgets all searches. */
export function clearSearches(): void {
  forget('searches');
  changed();
}

/** Keeps searches from now on, or keeps none and forgets those there are. */
export function keepSearches(kept: boolean): void {
  remember('keepSearches', kept ? 'yes' : 'no');
  if (!kept) forget('searches');
  changed();
}

/** The searches of this browser, followed as they change, in other windows too. */
export function useOwnSearches(): OwnSearches {
  return useSyncExternalStore(subscribe, read, () => NONE);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', changed);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', changed);
  };
}
