import type { Label, Taxonomy } from '../taxonomy/term.ts';

/** The names of the facets, as they stand in addresses. */
export const FACET_NAMES = [
  'family',
  'kind',
  'crime',
  'otherCrime',
  'sector',
  'amountBand',
  'sentence',
  'level',
  'unitType',
  'outcome',
  'circumstance',
  'modus',
  'procedure',
  'tier',
  'validity',
  'issuer',
  'region',
  'year',
  'article',
] as const;
/** One of {@link FACET_NAMES}. */
export type FacetName = (typeof FACET_NAMES)[number];

/**
 * Open values: what is stored for what a reader wrote (undefined: it cannot be one), how one is written, and the words shown for
 * a stored value.
 */
export type OpenValues = { parse(value: string): string | undefined; expects: string; label(value: string): Label };

/** A facet: everything that schema, aggregation, mapping, address, label and screen need to know of it, said once. */
export type Facet = {
  name: FacetName;
  label: Label;
  /** The keyword field of the index that holds the values with all their broader terms; `null` where it is computed from dates. */
  field: string | null;
  /** The closed vocabulary of the values; absent where values are open. */
  taxonomy?: Taxonomy;
  open?: OpenValues;
  /** Broader and narrower values are shown as a tree. */
  tree: boolean;
  /** How values are ordered on the screen. */
  order: 'count' | 'taxonomy' | 'descending';
  /** How many values a search returns at most; the rest is found by `find`. */
  size: number;
};
