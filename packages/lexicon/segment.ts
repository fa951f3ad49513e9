import type { Dictionary } from './dictionary.ts';
import { foldUnits, unitsToString } from './fold.ts';
import { cutMany } from './segmenter.ts';
import { findStretches } from './stretches.ts';

/**
 * Clauses that are remembered in each of two generations, about 10 MB together. A document's sections are cut again as parts of its
 * whole text, and legal texts repeat themselves: of the clauses of real cases and laws a third to a half had been seen before.
 */
const REMEMBERED = 1 << 15;
/** Longer clauses hardly come twice, and would make the memory's size a matter of luck. */
const LONGEST_REMEMBERED = 40;

/** Makes the function that turns whole documents into their index words joined by one space. */
export function createSegment({ entries }: Dictionary): (text: string) => string {
  let recent = new Map<string, string>();
  let older = new Map<string, string>();

  function remember(clause: string, joined: string): void {
    if (recent.size >= REMEMBERED) {
      older = recent;
      recent = new Map();
    }
    recent.set(clause, joined);
  }

  function join(pieces: string[]): string {
    for (let at = 0; at < pieces.length; at++) {
      const entry = entries.get(pieces[at] as string);
      if (entry !== undefined) pieces[at] = entry.joined;
    }
    return pieces.join(' ');
  }

  return (text) => {
    const units = foldUnits(text);
    const folded = unitsToString(0, text.length);
    const parts: string[] = [];
    const unknown: { clause: string; place: number }[] = [];
    for (const { start, end, words } of findStretches(units, folded)) {
      if (words !== undefined) {
        for (const word of words) parts.push(word);
        continue;
      }
      // A slice keeps its whole document in memory, so what is remembered is a copy.
      const clause = folded.slice(start, end);
      let joined = recent.get(clause);
      if (joined === undefined) {
        joined = older.get(clause);
        const copy = unitsToString(start, end);
        if (joined === undefined) unknown.push({ clause: copy, place: parts.length });
        else remember(copy, joined);
      }
      parts.push(joined ?? '');
    }
    if (unknown.length > 0) {
      const cuts = cutMany(unknown.map(({ clause }) => clause));
      unknown.forEach(({ clause, place }, index) => {
        const joined = join(cuts[index] ?? []);
        parts[place] = joined;
        if (clause.length <= LONGEST_REMEMBERED) remember(clause, joined);
      });
    }
    return parts.join(' ');
  };
}
