import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES, meanOf, measure } from './measures.ts';

const graded = (grades: Record<string, number>) => new Map(Object.entries(grades));

describe('measuring a ranking', () => {
  it('gives what is computed by hand', () => {
    // Ranks: b (1) first, x unjudged, a (3) third; d (2) never found.
    const found = measure(['b', 'x', 'a', 'c'], graded({ a: 3, b: 1, c: 0, d: 2 }));
    // DCG = 1/log2(2) + 3/log2(4) = 1 + 1.5; ideal = 3/log2(2) + 2/log2(3) + 1/log2(4) = 3 + 1.26186 + 0.5
    expect(found?.ndcg10).toBeCloseTo(2.5 / 4.761_859_507, 8);
    // Precision 1/1 at rank 1 and 2/3 at rank 3, over the three that matter.
    expect(found?.map).toBeCloseTo((1 + 2 / 3) / 3, 10);
    expect(found).toMatchObject({ mrr: 1, hit1: 1, recall20: 2 / 3, recall100: 2 / 3 });
  });

  it('counts from the grade that is asked for, except in the gain', () => {
    const found = measure(['b', 'x', 'a', 'c'], graded({ a: 3, b: 1, c: 0, d: 2 }), 2);
    expect(found?.ndcg10).toBeCloseTo(2.5 / 4.761_859_507, 8);
    expect(found).toMatchObject({ map: 1 / 3 / 2, mrr: 1 / 3, hit1: 0, recall20: 1 / 2 });
  });

  it('looks at ten places for nDCG, at twenty and a hundred for recall', () => {
    const ranking = Array.from({ length: 120 }, (_, place) => `d${place + 1}`);
    const at = (rank: number) => measure(ranking, graded({ [`d${rank}`]: 1 }));
    expect(at(10)?.ndcg10).toBeCloseTo(1 / Math.log2(11), 10);
    expect(at(11)).toMatchObject({ ndcg10: 0, recall20: 1, mrr: 1 / 11 });
    expect(at(20)?.recall20).toBe(1);
    expect(at(21)).toMatchObject({ recall20: 0, recall100: 1 });
    expect(at(101)?.recall100).toBe(0);
  });

  it('says nothing of a query for which nothing is relevant', () => {
    expect(measure(['a'], graded({ a: 0 }))).toBeUndefined();
    expect(measure(['a'], graded({ a: 1 }), 2)).toBeUndefined();
  });

  it('is 1 for the ideal ranking, and never outside of 0 to 1', () => {
    const judgements = fc.uniqueArray(fc.tuple(fc.nat({ max: 30 }).map(String), fc.nat({ max: 3 })), {
      selector: ([id]) => id,
      minLength: 1,
    });
    const rankings = fc.uniqueArray(fc.nat({ max: 40 }).map(String));
    fc.assert(
      fc.property(judgements, rankings, (pairs, ranking) => {
        const grades = new Map(pairs);
        for (const value of Object.values(measure(ranking, grades) ?? {})) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        const ideal = pairs.toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
        const best = measure(ideal, grades);
        if (best) expect(best).toMatchObject({ mrr: 1, hit1: 1, recall100: 1 });
        if (best) expect(Math.min(best.ndcg10, best.map)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('takes the mean of each measure over the queries', () => {
    const all = [measure(['a'], graded({ a: 1 })), measure(['b', 'a'], graded({ a: 1 }))];
    const mean = meanOf(all.filter((one) => one !== undefined));
    expect(mean).toMatchObject({ mrr: 0.75, hit1: 0.5, recall20: 1 });
    expect(Object.keys(mean)).toEqual([...MEASURES]);
  });
});
