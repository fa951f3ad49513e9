import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePaired, meanInterval } from './paired-test.ts';

const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });

describe('comparing two configurations', () => {
  it('finds nothing between a run and itself', () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(comparePaired(all, all)).toMatchObject({ delta: 0, low: 0, high: 0, p: 1 });
      }),
      { numRuns: 5 },
    );
  });

  it('is the same in both directions, with the sign turned', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const size = Math.min(a.length, b.length);
        const forth = comparePaired(a.slice(0, size), b.slice(0, size));
        const back = comparePaired(b.slice(0, size), a.slice(0, size));
        expect(back.delta).toBeCloseTo(-forth.delta, 10);
        expect(back.p).toBeCloseTo(forth.p, 10);
        expect(forth.low).toBeLessThanOrEqual(forth.delta + 1e-9);
        expect(forth.high).toBeGreaterThanOrEqual(forth.delta - 1e-9);
      }),
      { numRuns: 10 },
    );
  });

  it('gives the share of the coin tosses that is known: eight gains out of eight are seen twice in 256', () => {
    const { p, delta } = comparePaired(Array(8).fill(0.6), Array(8).fill(0.5));
    expect(delta).toBeCloseTo(0.1, 10);
    expect(p).toBeGreaterThan(0.005);
    expect(p).toBeLessThan(0.011);
  });

  it('gives an interval of about two standard errors to both sides of the mean', () => {
    const coins = Array.from({ length: 100 }, (_, place) => place % 2);
    const { low, high } = meanInterval(coins);
    expect(low).toBeCloseTo(0.4, 1);
    expect(high).toBeCloseTo(0.6, 1);
  });
});
