import { createTaxonomy, type Term } from './term.ts';

/**
 * Validity (时效性) of a norm. It is never stored: it follows from the dates and from what later documents say, and is
 * computed on the day it is asked for. `in_force` rests on what the library holds, and its label says so.
 */
export const VALIDITIES = createTaxonomy([
  {
    id: 'in_force',
    label: { zh: '库内未见失效记载', en: 'No repeal on record here' },
    aliases: ['现行有效', '有效', '现行'],
  },
  { id: 'not_yet', label: { zh: '尚未生效', en: 'Not yet in force' } },
  { id: 'amended', label: { zh: '已被修改', en: 'Amended' }, aliases: ['已修改'] },
  { id: 'expired', label: { zh: '失效', en: 'Repealed' }, aliases: ['已废止', '已失效'] },
] as const satisfies readonly Term[]);

/** The id of a validity. */
export type Validity = (typeof VALIDITIES.terms)[number]['id'];

/** What of a document decides its validity; dates are `YYYY-MM-DD`. */
export type ValidityFacts = {
  effectiveOn?: string | undefined;
  expiredOn?: string | undefined;
  /** The first day on which a later text holds in its place, wholly or in part. */
  amendedOn?: string | undefined;
  /** Set where the document, its source or an editor states it without a date. */
  marked?: 'amended' | 'expired' | 'in_force' | undefined;
};

/** The validity of a norm on the day `today` (`YYYY-MM-DD`). */
export function validityOn(today: string, facts: ValidityFacts): Validity {
  if (facts.marked === 'expired' || (facts.expiredOn !== undefined && facts.expiredOn <= today)) return 'expired';
  if (facts.effectiveOn !== undefined && facts.effectiveOn > today) return 'not_yet';
  const isAmended = facts.marked === 'amended' || (facts.amendedOn !== undefined && facts.amendedOn <= today);
  return isAmended ? 'amended' : 'in_force';
}

/** What other texts of the library make of a norm: a later one repeals it, or stands in its place. */
export type Standing = Pick<ValidityFacts, 'expiredOn' | 'amendedOn'> & { marked?: 'expired' | undefined };

/**
 * What of a norm decides its validity, with what other texts make of it. What the norm itself, its source or an editor says comes first:
 * an editor who says that it holds is not answered by a text that names another one of the same title.
 */
export function validityFacts(
  norm: Pick<ValidityFacts, 'effectiveOn' | 'expiredOn'> & { validityMark?: ValidityFacts['marked'] },
  standing: Standing,
): ValidityFacts {
  const { effectiveOn, expiredOn, validityMark: marked } = norm;
  if (marked === 'in_force') return { effectiveOn, expiredOn, marked };
  return {
    effectiveOn,
    expiredOn: expiredOn ?? standing.expiredOn,
    amendedOn: standing.amendedOn,
    marked: marked === 'expired' ? marked : (standing.marked ?? marked),
  };
}
