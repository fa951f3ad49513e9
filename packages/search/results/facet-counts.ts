import { type Facet, type FacetCount, facetTerm } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { COUNTS } from '../query/facet-aggregations.ts';

type Bucket = { key: string; doc_count: number };

/** The counts of a facet: what was chosen first and never dropped, then in the facet's own order. */
export function facetCounts(
  facet: Facet,
  aggregation: estypes.AggregationsAggregate | undefined,
  chosen: readonly string[],
): FacetCount[] {
  const counts = new Map(readBuckets(aggregation).map((bucket) => [bucket.key, bucket.doc_count]));
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
  const values = [...counts].map(([value, count]): FacetCount => {
    const { label, parent } = facetTerm(facet, value);
    return {
      value,
      label: label.zh,
      labelEn: label.en,
      count,
      selected: chosen.includes(value),
      ...(parent === undefined ? {} : { parent }),
    };
  });
  return values
    .filter((each) => each.count > 0 || each.selected)
    .toSorted((a, b) => Number(b.selected) - Number(a.selected) || inOrder(facet, a, b));
}

function readBuckets(aggregation: estypes.AggregationsAggregate | undefined): Bucket[] {
  const buckets = (aggregation as { [COUNTS]?: { buckets?: unknown } } | undefined)?.[COUNTS]?.buckets;
  if (Array.isArray(buckets)) return buckets as Bucket[];
  return Object.entries((buckets ?? {}) as Record<string, { doc_count: number }>).map(([key, { doc_count }]) => ({
    key,
    doc_count,
  }));
}

function inOrder(facet: Facet, a: FacetCount, b: FacetCount): number {
  if (facet.order === 'descending') return b.value.localeCompare(a.value, 'zh-CN');
  if (facet.order === 'taxonomy') return place(facet, a.value) - place(facet, b.value);
  return b.count - a.count || a.value.localeCompare(b.value, 'zh-CN');
}

function place(facet: Facet, value: string): number {
  return facet.taxonomy?.terms.findIndex((term) => term.id === value) ?? 0;
}
