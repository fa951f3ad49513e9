import type { Label, Taxonomy } from '@anjian/domain';

/** The words for a stored value; a value outside the taxonomy is its own words. */
export function termLabel(taxonomy: Taxonomy, value: string, label: (label: Label) => string): string {
  const term = taxonomy.get(value);
  return term ? label(term.label) : value;
}
