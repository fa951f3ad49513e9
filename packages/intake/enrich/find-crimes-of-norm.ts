import type { Citation, Kind, Tag } from '@anjian/domain';
import { crimesOfCriminalLaw } from './criminal-law-articles.ts';
import { type CrimeMention, findCrimes } from './crime-names.ts';
import { evidenceIn, type Line, type Reading, titleLine } from './reading.ts';

const UNMARKED_WORTH = 0.5;
const MAX_EVIDENCE = 3;

type Governed = { count: number; titled: boolean; duty: boolean; places: { line: Line; mention: CrimeMention }[] };

/** In a short norm every offence named is meant; in a long one, an offence named once is an example or a border. */
function leastMentions(all: number, kind: Kind): number {
  if (PENALTY_CLAUSE_KINDS.has(kind)) return 3;
  return all > LONG_NORM_MENTIONS ? 2 : 1;
}

/** Statutes end with a clause that names the offences of their officials; they do not govern these. */
const PENALTY_CLAUSE_KINDS: ReadonlySet<Kind> = new Set(['law', 'administrative_regulation', 'departmental_rule']);
/** A norm with more mentions of offences than this is long: one that lists and compares. */
const LONG_NORM_MENTIONS = 60;

/** Finds the duty crimes that a norm governs: those of its title, and those that its provisions name. */
export function findCrimesOfNorm(reading: Reading, kind: Kind, citations: readonly Citation[]): Tag[] {
  const defined = kind === 'law' ? crimesOfCriminalLaw(reading, citations) : undefined;
  if (defined) return defined;
  const found = new Map<string, Governed>();
  let all = 0;
  for (const line of [titleLine(reading), ...reading.lines]) {
    const titled = line.n === 0;
    for (const mention of findCrimes(line.text)) {
      all++;
      const one = found.get(mention.crime) ?? { count: 0, titled: false, duty: mention.duty, places: [] };
      // Provisions speak of 受贿数额 and 贪污行为 as well as of 受贿罪: two such words are worth one.
      one.count += mention.marked || titled ? 1 : UNMARKED_WORTH;
      one.titled ||= titled;
      one.places.push({ line, mention });
      found.set(mention.crime, one);
    }
  }
  const governed = [...found].filter(([, one]) => one.duty && (one.titled || one.count >= leastMentions(all, kind)));
  return governed.map(([id, one]) => ({
    id,
    evidence: one.places
      .slice(0, MAX_EVIDENCE)
      .map(({ line, mention }) => evidenceIn(line, mention.start, mention.end, one.titled ? 'title' : 'governed')),
  }));
}
