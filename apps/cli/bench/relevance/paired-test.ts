/** The difference of two means over the same queries: its 95 % interval and how often chance alone would bring one as large. */
export type Difference = { delta: number; low: number; high: number; p: number };

/** Enough for a p of three decimals. */
const ROUNDS = 10_000;
/** The same figures every time. */
const SEED = 20_261_124;
const OUTSIDE = 0.025;

/** The 95 % interval of the mean of these values by percentile bootstrap. */
export function meanInterval(values: readonly number[]): { low: number; high: number } {
  const random = randomNumbers(SEED);
  const draw = (): number => values[Math.floor(random() * values.length)] ?? 0;
  const means = Array.from({ length: ROUNDS }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += draw();
    return values.length === 0 ? 0 : sum / values.length;
  }).toSorted((a, b) => a - b);
  return { low: means[Math.floor(ROUNDS * OUTSIDE)] ?? 0, high: means[Math.ceil(ROUNDS * (1 - OUTSIDE)) - 1] ?? 0 };
}

/**
 * Compares two configurations, query by query: a two-sided randomisation test, in which each query's two values change places
 * by the toss of a coin, and a bootstrap interval of the mean difference. `p` is never 0: the order that was seen is one of those drawn.
 */
export function comparePaired(after: readonly number[], before: readonly number[]): Difference {
  const differences = after.map((value, place) => value - (before[place] ?? 0));
  const total = Math.abs(differences.reduce((sum, each) => sum + each, 0));
  const random = randomNumbers(SEED);
  let asLarge = 1;
  for (let round = 0; round < ROUNDS; round++) {
    let sum = 0;
    for (const each of differences) sum += random() < 0.5 ? each : -each;
    // Sums in another order differ in their last digits.
    if (Math.abs(sum) >= total - 1e-12) asLarge++;
  }
  const delta = differences.reduce((sum, each) => sum + each, 0) / (differences.length || 1);
  return { delta, ...meanInterval(differences), p: asLarge / (ROUNDS + 1) };
}

/** Numbers from 0 to below 1 by mulberry32, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
