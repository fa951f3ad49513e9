import type { CaseDocument, Tag } from '@anjian/domain';
import type { Conviction } from './convictions.ts';
import { evidenceIn } from './reading.ts';

type Defendant = CaseDocument['defendants'][number];

/** Tells of each of several defendants of which of the offences of the case the last decision convicts him, with the words that say so. */
export function withOffences(
  defendants: readonly Defendant[],
  held: readonly Conviction[],
  { crimes, otherCrimes }: Pick<CaseDocument, 'crimes' | 'otherCrimes'>,
): Defendant[] {
  if (defendants.length < 2) return [...defendants];
  const ofCase = new Set([...crimes, ...otherCrimes].map(({ id }) => id));
  return defendants.map((defendant) => {
    const own = new Map<string, Tag>();
    for (const { name, mention, line, start } of held) {
      if (name !== defendant.name || !ofCase.has(mention.crime) || own.has(mention.crime)) continue;
      const rule = mention.duty ? 'crime.verdict' : 'other_crime.verdict';
      const evidence = [evidenceIn(line, start + mention.start, start + mention.end, rule)];
      own.set(mention.crime, { id: mention.crime, evidence });
    }
    return own.size > 0 ? { ...defendant, offences: [...own.values()] } : defendant;
  });
}
