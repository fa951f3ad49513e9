import { createTaxonomy, type Term } from './term.ts';

/**
 * How far an offence was established in a case: found by a court (or by the decision that ended the case), or only charged when the
 * text ends. What a court or procuratorate refused to find stands apart, in `refusedCrimes`.
 */
export const CRIME_STATUSES = createTaxonomy([
  { id: 'established', label: { zh: '认定', en: 'Established' }, aliases: ['定罪', '已认定'] },
  { id: 'alleged', label: { zh: '指控', en: 'Alleged' }, aliases: ['涉嫌', '追诉'] },
] as const satisfies readonly Term[]);

/** The id of a status. */
export type CrimeStatus = (typeof CRIME_STATUSES.terms)[number]['id'];
