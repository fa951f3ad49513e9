/** Calls `visit` for every place in a text where a word of the list begins, in order; words may overlap. */
export type ScanWords = (text: string, visit: (word: string, at: number) => void) => void;

const HEAD = 2;
const CODE_UNITS = 65_536;

/** Flags by code unit: which characters begin one of these words. Reading them costs less than looking up every pair of characters. */
export function firstUnits(words: Iterable<string>): Uint8Array {
  const begins = new Uint8Array(CODE_UNITS);
  for (const word of words) begins[word.charCodeAt(0)] = 1;
  return begins;
}

/** Makes a scanner for a closed list of words of two characters or more: it goes over a text once, however many words there are. */
export function scanWords(words: Iterable<string>): ScanWords {
  const byHead = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < HEAD) throw new Error(`“${word}” is too short to be scanned for`);
    const head = word.slice(0, HEAD);
    byHead.set(head, [...(byHead.get(head) ?? []), word]);
  }
  const begins = firstUnits(byHead.keys());
  return (text, visit) => {
    for (let at = 0; at < text.length - 1; at++) {
      if (begins[text.charCodeAt(at)] === 0) continue;
      const known = byHead.get(text.slice(at, at + HEAD));
      if (known === undefined) continue;
      for (const word of known) if (text.startsWith(word, at)) visit(word, at);
    }
  };
}
