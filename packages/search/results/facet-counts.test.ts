import { type FacetName, facetNamed } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { expect, it } from 'vitest';
import { facetCounts } from './facet-counts.ts';

const counted = (name: FacetName, buckets: unknown) =>
  ({ [name]: { buckets } }) as unknown as Record<string, estypes.AggregationsAggregate>;

const NOTHING = { filters: {}, excluded: {} };

it('chosen and excluded values stay visible and come first, though nothing is left of them', () => {
  const counts = facetCounts(facetNamed('sector'), counted('sector', [{ key: 'finance', doc_count: 3 }]), {
    filters: { sector: ['soe'] },
    excluded: { sector: ['medical'] },
  });
  expect(counts.map(({ value, count, selected }) => [value, count, selected])).toEqual([
    ['soe', 0, true],
    ['medical', 0, false],
    ['finance', 3, false],
  ]);
});

it('values are ordered as their facet says', () => {
  const values = (name: FacetName, ...keys: string[]) =>
    facetCounts(
      facetNamed(name),
      counted(
        name,
        keys.map((key, place) => ({ key, doc_count: place + 1 })),
      ),
      NOTHING,
    ).map((each) => each.value);
  expect(values('year', '2023', '2024', '1998')).toEqual(['2024', '2023', '1998']);
  expect(values('tier', 'other', 'law', 'guiding')).toEqual(['law', 'guiding', 'other']);
  expect(values('sector', 'finance', 'soe')).toEqual(['soe', 'finance']);
});

it('narrower values name their broader one, and labels come in both languages', () => {
  const [count] = facetCounts(facetNamed('crime'), counted('crime', [{ key: 'bribe_taking', doc_count: 1 }]), NOTHING);
  expect(count).toMatchObject({ label: '受贿罪', labelEn: 'Accepting bribes', parent: 'corruption_bribery' });
});

it('validity, which is counted by clauses, reads the same', () => {
  const counts = facetCounts(
    facetNamed('validity'),
    counted('validity', { in_force: { doc_count: 2 }, expired: { doc_count: 0 } }),
    NOTHING,
  );
  expect(counts).toMatchObject([{ value: 'in_force', count: 2 }]);
  expect(counts).toHaveLength(1);
});
