import type { MarkedText } from '@anjian/domain';
import type { NameMatch } from './match-name.ts';

/** A text in pieces, those between the given units marked; places that overlap or touch become one. */
export function partsOf(text: string, places: readonly NameMatch[]): MarkedText {
  const parts: MarkedText = [];
  let at = 0;
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    if (from > at) parts.push({ text: text.slice(at, from), match: false });
    const last = parts.at(-1);
    if (last?.match) last.text += text.slice(from, end);
    else parts.push({ text: text.slice(from, end), match: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), match: false });
  return parts;
}

/** Every place of these words in a text; both folded, so that the places are those of the printed text too. */
export function placesOf(words: readonly string[], folded: string): NameMatch[] {
  return words.flatMap((word) => {
    const places: NameMatch[] = [];
    for (let at = folded.indexOf(word); at >= 0 && word !== ''; at = folded.indexOf(word, at + word.length))
      places.push({ start: at, end: at + word.length });
    return places;
  });
}
