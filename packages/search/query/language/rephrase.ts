import type { Analyzer, QueryWord, Rephrasing } from '../analyze.ts';

/** What a reader said and the statutory wordings it is looked for in as well, the first the plainest; `…` in a wording is a gap. */
export type Rephrased = { said: string; wordings: readonly string[] };

/** Words that belong together: with `as`, those that are said otherwise in statutes. */
export type WordGroup = { words: QueryWord[]; as?: Rephrased };

/** Characters that may stand between the pieces of a manner of speaking: 退休后收老板的钱 is 退休…收…钱. */
const SAID_GAP = 6;
/** Manners of speaking that are read in one query. */
const MAX_REPHRASED = 6;

/** Where words begin and end in a text, and the place of the word that each unit belongs to. */
type Borders = { starts: Set<number>; ends: Set<number>; wordAt: number[] };

type Found = { said: string; wordings: readonly string[]; places: Set<number>; weight: number };

/**
 * Groups the words of a query by the manners of speaking that it uses, the longest first; what is left stays as it was.
 * @param kept the words that are searched, in order
 * @param all those and the stop words between them
 */
export function rephrase(kept: readonly QueryWord[], all: readonly QueryWord[], analyzer: Analyzer): WordGroup[] {
  const text = all.map((word) => analyzer.fold(word.text)).join('');
  const borders: Borders = { starts: new Set(), ends: new Set(), wordAt: [] };
  for (const [place, word] of all.entries()) {
    borders.starts.add(borders.wordAt.length);
    for (let unit = 0; unit < word.text.length; unit++) borders.wordAt.push(place);
    borders.ends.add(borders.wordAt.length);
  }
  const found = analyzer.rephrasings
    .flatMap((rephrasing) => findSaid(rephrasing, text, borders))
    .toSorted((a, b) => b.weight - a.weight);
  const chosen: Found[] = [];
  const taken = new Set<number>();
  for (const each of found) {
    if (chosen.length === MAX_REPHRASED || [...each.places].some((place) => taken.has(place))) continue;
    for (const place of each.places) taken.add(place);
    chosen.push(each);
  }
  return group(kept, all, chosen);
}

/** The ways of a manner of speaking that stand in a text, their pieces in order. */
function findSaid({ said, wordings }: Rephrasing, text: string, borders: Borders): Found[] {
  const found: Found[] = [];
  // Hundreds of manners of speaking are asked of every query: for one whose first piece it does not have nothing is made.
  for (const pieces of said) {
    if (!text.includes(pieces[0] ?? '')) continue;
    const at = piecesAt(pieces, text, borders);
    if (!at) continue;
    const places = new Set<number>();
    let shown = '';
    let end = at[0] ?? 0;
    for (const [place, piece] of pieces.entries()) {
      const from = at[place] ?? 0;
      shown += from > end ? `…${piece}` : piece;
      end = from + piece.length;
      for (let unit = from; unit < end; unit++) places.add(borders.wordAt[unit] ?? 0);
    }
    found.push({ said: shown, wordings, places, weight: pieces.join('').length });
  }
  return found;
}

/** Where each of the pieces stands, in order and near each other. */
function piecesAt(pieces: readonly string[], text: string, borders: Borders): number[] | undefined {
  const found: number[] = [];
  let from = 0;
  for (const piece of pieces) {
    const at = pieceAt(piece, text, from, found.length === 0 ? text.length : from + SAID_GAP, borders);
    if (at < 0) return undefined;
    found.push(at);
    from = at + piece.length;
  }
  return found;
}

/** Where a piece begins with a word; a single character is a word of its own, longer ones may be the beginning of one (退休 of 退休后). */
function pieceAt(piece: string, text: string, from: number, last: number, { starts, ends }: Borders): number {
  for (let at = text.indexOf(piece, from); at >= 0 && at <= last; at = text.indexOf(piece, at + 1)) {
    if (starts.has(at) && (piece.length > 1 || ends.has(at + piece.length))) return at;
  }
  return -1;
}

function group(kept: readonly QueryWord[], all: readonly QueryWord[], chosen: readonly Found[]): WordGroup[] {
  const groups: WordGroup[] = [];
  const made = new Map<Found, WordGroup>();
  const wanted = new Set(kept);
  all.forEach((word, place) => {
    const said = chosen.find((each) => each.places.has(place));
    if (!said && !wanted.has(word)) return;
    const before = groups.at(-1);
    const own = said && made.get(said);
    // A stop word inside of a manner of speaking is a part of it, but nothing to search by itself.
    if (own) {
      if (wanted.has(word)) own.words.push(word);
    } else if (said) {
      const fresh: WordGroup = {
        words: wanted.has(word) ? [word] : [],
        as: { said: said.said, wordings: said.wordings },
      };
      made.set(said, fresh);
      groups.push(fresh);
    } else if (before && !before.as) before.words.push(word);
    else groups.push({ words: [word] });
  });
  return groups;
}
