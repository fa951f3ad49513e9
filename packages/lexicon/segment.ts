import type { Dictionary } from './dictionary.ts';
import { foldUnits, unitsToString } from './fold.ts';
import { cutMany } from './segmenter.ts';
import { findStretches } from './stretches.ts';

/**
 * Clauses that are remembered in each of two generations, about 10 MB together. A document's sections are cut again as parts of its
 * whole text, and legal texts repeat themselves: a quarter of all clauses of a corpus of laws and cases had been seen before.
 */
const REMEMBERED = 1 << 15;
/** Longer clauses hardly come twice, and would make the memory's size a matter of luck. */
const LONGEST_REMEMBERED = 40;

/** Makes the function that turns whole documents into their index words joined by one space. */
export function createSegment({ entries }: Dictionary): (text: string) => string {
  let recent = new Map<string, string>();
  let older = new Map<string, string>();

  function remember(clause: string, joined: string): void {
    if (clause.length > LONGEST_REMEMBERED) return;
    if (recent.size >= REMEMBERED) {
      older = recent;
      recent = new Map();
    }
    recent.set(clause, joined);
  }

  function recall(clause: string): string | undefined {
    const joined = recent.get(clause);
    if (joined !== undefined) return joined;
    const old = older.get(clause);
    if (old !== undefined) remember(clause, old);
    return old;
  }

  function join(pieces: readonly string[]): string {
    let joined = '';
    for (const piece of pieces) joined += ` ${entries.get(piece)?.joined ?? piece}`;
    return joined.slice(1);
  }

  return (text) => {
    const units = foldUnits(text);
    const folded = unitsToString(0, text.length);
    const parts: string[] = [];
    const unknown: string[] = [];
    const places: number[] = [];
    for (const { start, end, words } of findStretches(units, folded)) {
      if (words !== undefined) {
        for (const word of words) parts.push(word);
        continue;
      }
      const clause = folded.slice(start, end);
      const joined = recall(clause);
      if (joined === undefined) {
        places.push(parts.length);
        unknown.push(clause);
      }
      parts.push(joined ?? '');
    }
    if (unknown.length > 0) {
      cutMany(unknown).forEach((pieces, index) => {
        const joined = join(pieces);
        parts[places[index] as number] = joined;
        remember(unknown[index] as string, joined);
      });
    }
    return parts.join(' ');
  };
}
