import rows from './data/sectors.json' with { type: 'json' };
import { createTaxonomy, type Term } from './term.ts';

/**
 * A sector (行业领域). `named` are the years in whose plenary of the 中央纪委 it was named, as far as stored reports show;
 * `basis` says how firm its place in the list is: official, statutory, official_partly_recalled, recalled, inferred.
 */
export type SectorTerm = Term & { named: readonly number[]; basis: string; core?: boolean };

/** The 31 sectors, the five of 2024 first. */
export const SECTORS = createTaxonomy<SectorTerm>(
  rows.map(({ zh, en, ...row }) => ({ ...row, label: { zh, en } }) as SectorTerm),
);
