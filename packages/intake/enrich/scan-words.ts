/** Calls `visit` for every place in a text where a word of the list begins, in order; words may overlap. */
export type ScanWords = (text: string, visit: (word: string, at: number) => void) => void;

const HEAD = 2;
const CODE_UNITS = 65_536;

/**
 * Tells whether one of these words may begin at a place: whether some of them has its first character, and some its second. Reading
 * two flags costs less than looking up every pair of characters.
 */
export function beginnings(words: Iterable<string>): (text: string, at: number) => boolean {
  const flags = new Uint8Array(CODE_UNITS);
  for (const word of words) {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    flags[first] = (flags[first] ?? 0) | FIRST;
    flags[second] = (flags[second] ?? 0) | SECOND;
  }
  return (text, at) =>
    ((flags[text.charCodeAt(at)] ?? 0) & FIRST) !== 0 && ((flags[text.charCodeAt(at + 1)] ?? 0) & SECOND) !== 0;
}

const FIRST = 1;
const SECOND = 2;

/** Makes a scanner for a closed list of words of two characters or more: it goes over a text once, however many words there are. */
export function scanWords(words: Iterable<string>): ScanWords {
  const byHead = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < HEAD) throw new Error(`“${word}” is too short to be scanned for`);
    const head = word.slice(0, HEAD);
    byHead.set(head, [...(byHead.get(head) ?? []), word]);
  }
  const mayBegin = beginnings(byHead.keys());
  return (text, visit) => {
    for (let at = 0; at < text.length - 1; at++) {
      if (!mayBegin(text, at)) continue;
      const known = byHead.get(text.slice(at, at + HEAD));
      if (known === undefined) continue;
      for (const word of known) if (text.startsWith(word, at)) visit(word, at);
    }
  };
}
