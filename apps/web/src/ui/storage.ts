// Where storage is forbidden by policy a choice lasts as long as the page; nothing else depends on it.
const PREFIX = 'anjian.';

/** The choices of a reader that the browser keeps, and the reader's own searches. */
export type Remembered = 'language' | 'theme' | 'size' | 'density' | 'shortcuts' | 'searches' | 'keepSearches';

/** What the browser remembers under this name, or null. */
export function recall(name: Remembered): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Lets the browser remember a choice of this reader. */
export function remember(name: Remembered, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // See above.
  }
}

/** Lets the browser forget it. */
export function forget(name: Remembered): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // See above.
  }
}
