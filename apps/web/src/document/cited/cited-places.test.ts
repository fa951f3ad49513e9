import type { Citation } from '@anjian/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedPlaces } from './cited-places.ts';

const citation = (key: string, ...places: [number, number, number][]): Citation => ({
  key,
  law: '刑法',
  evidence: places.map(([paragraph, start, end]) => ({ paragraph, start, end, text: '', rule: 'citation.article' })),
});

describe('the places that cite', () => {
  it('stand by paragraph in reading order', () => {
    const places = citedPlaces([citation('刑法:388', [2, 9, 12], [1, 4, 6]), citation('刑法:385', [2, 0, 3])]);
    expect(places.get(2)).toEqual([
      { start: 0, end: 3, keys: ['刑法:385'] },
      { start: 9, end: 12, keys: ['刑法:388'] },
    ]);
    expect(places.get(1)).toHaveLength(1);
  });

  it('are one where a list names several articles in one breath', () => {
    expect(citedPlaces([citation('刑法:2', [1, 0, 8]), citation('刑法:4', [1, 0, 8])]).get(1)).toEqual([
      { start: 0, end: 8, keys: ['刑法:2', '刑法:4'] },
    ]);
  });

  it('never overlap', () => {
    const place = fc.tuple(fc.constant(1), fc.nat(30), fc.nat(30));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('甲', '乙', '丙'), place), { maxLength: 10 }), (list) => {
        const there =
          citedPlaces(list.map(([key, each]) => citation(key, each as [number, number, number]))).get(1) ?? [];
        for (const [at, each] of there.entries()) expect(each.start).toBeGreaterThanOrEqual(there[at - 1]?.end ?? 0);
      }),
    );
  });
});
