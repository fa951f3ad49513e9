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
  /** Set where the document or its source states it without a date. */
  marked?: 'amended' | 'expired' | undefined;
};

/** The validity of a norm on the day `today` (`YYYY-MM-DD`). */
export function validityOn(today: string, facts: ValidityFacts): Validity {
  if (facts.marked === 'expired' || (facts.expiredOn !== undefined && facts.expiredOn <= today)) return 'expired';
  if (facts.effectiveOn !== undefined && facts.effectiveOn > today) return 'not_yet';
  return facts.marked === 'amended' ? 'amended' : 'in_force';
}
