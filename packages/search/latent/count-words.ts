/** Counts the known words of a text that has one space between its words: the place of each word found, and how often it stands there. */
export type CountWords = (text: string) => Map<number, number>;

const SPACE = 0x20;

/**
 * Makes the counter of a list of words. A document has thousands of words: they are looked up by the numbers of their characters where they
 * stand, so that no string is made of any of them (a third of the time of splitting the text and asking a map).
 */
export function createCountWords(words: readonly string[]): CountWords {
  const mask = 2 ** Math.ceil(Math.log2(words.length * 2 + 1)) - 1;
  // Places from 1, so that 0 is a free slot; a taken slot sends on to the next one.
  const slots = new Uint32Array(mask + 1);
  words.forEach((word, place) => {
    let slot = hashOf(word, 0, word.length) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  });
  const placeOf = (text: string, start: number, end: number): number => {
    for (let slot = hashOf(text, start, end) & mask; ; slot = (slot + 1) & mask) {
      const place = (slots[slot] as number) - 1;
      if (place < 0 || isAt(words[place] as string, text, start, end)) return place;
    }
  };
  return (text) => {
    const counts = new Map<number, number>();
    for (let start = 0; start < text.length; ) {
      let end = start;
      while (end < text.length && text.charCodeAt(end) !== SPACE) end++;
      const place = end > start ? placeOf(text, start, end) : -1;
      if (place >= 0) counts.set(place, (counts.get(place) ?? 0) + 1);
      start = end + 1;
    }
    return counts;
  };
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
