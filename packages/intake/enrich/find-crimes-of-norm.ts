import type { Tag } from '@anjian/domain';
import { type CrimeMention, findCrimes } from './crime-names.ts';
import { evidenceIn, type Line, type Reading, titleLine } from './reading.ts';

/** An offence that takes this share of all that a norm names is governed by it; others are examples and borders. */
const GOVERNED_SHARE = 0.08;
/** Named fewer times than this, an offence is governed only when the title names it. */
const GOVERNED_MENTIONS = 2;
/** A norm for all offences names so many of them that none is its own. */
const MAX_GOVERNED = 16;
const MAX_EVIDENCE = 3;

type Governed = { count: number; titled: boolean; duty: boolean; places: { line: Line; mention: CrimeMention }[] };

/** Finds the duty crimes that a norm governs: those of its title, and those that it returns to. */
export function findCrimesOfNorm(reading: Reading): Tag[] {
  const found = new Map<string, Governed>();
  let all = 0;
  for (const line of [titleLine(reading), ...reading.lines]) {
    const titled = line.n === 0;
    for (const mention of findCrimes(line.text)) {
      if (!mention.marked && !titled) continue;
      all++;
      const one = found.get(mention.crime) ?? { count: 0, titled: false, duty: mention.duty, places: [] };
      one.count++;
      one.titled ||= titled;
      one.places.push({ line, mention });
      found.set(mention.crime, one);
    }
  }
  const governed = [...found].filter(
    ([, one]) => one.duty && (one.titled || (one.count >= GOVERNED_MENTIONS && one.count >= GOVERNED_SHARE * all)),
  );
  if (governed.length > MAX_GOVERNED) return [];
  return governed.map(([id, one]) => ({
    id,
    evidence: one.places
      .slice(0, MAX_EVIDENCE)
      .map(({ line, mention }) => evidenceIn(line, mention.start, mention.end, one.titled ? 'title' : 'governed')),
  }));
}
