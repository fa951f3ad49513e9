import { type CountWords, createCountWords } from './count-words.ts';

/**
 * A latent semantic model of a library: how its words go together. Word `w` (its place in `words`) stands on the axes at
 * `axes[w * dimensions …]`, times `weights[w]`, which holds its rarity too.
 */
export type LatentModel = {
  dimensions: number;
  words: ReadonlyMap<string, number>;
  weights: Float32Array;
  axes: Int8Array;
};

/** Length of a vector in the index, as the mapping has it. A fact of the stored form: a change makes the index be written anew. */
export const LATENT_DIMENSIONS = 256;

const MOST = 127;

const counters = new WeakMap<LatentModel, CountWords>();

/** A counter is made at a model's first text and kept as long as the model. */
function counterOf(model: LatentModel): CountWords {
  const known = counters.get(model);
  if (known) return known;
  const made = createCountWords([...model.words.keys()]);
  counters.set(model, made);
  return made;
}

/**
 * Where a text, its words with one space between them, stands on the axes, in whole numbers from -127 to 127 of which only the ratios count;
 * undefined for one that has no word of the model.
 */
export function latentVector(text: string, model: LatentModel): Int8Array | undefined {
  const counts = counterOf(model)(text);
  const { axes, weights, dimensions } = model;
  const sum = new Float32Array(LATENT_DIMENSIONS);
  for (const [place, count] of counts) {
    const weight = dampened(count) * (weights[place] as number);
    const from = place * dimensions;
    for (let axis = 0; axis < dimensions; axis++)
      sum[axis] = (sum[axis] as number) + weight * (axes[from + axis] as number);
  }
  return wholeNumbers(sum)?.numbers;
}

/** How much a word counts that a text has so often. */
export function dampened(count: number): number {
  return 1 + Math.log(count);
}

/** Numbers as whole ones from -127 to 127, and what one of these stands for; undefined where all are zero. */
export function wholeNumbers(values: Float32Array): { numbers: Int8Array; unit: number } | undefined {
  let top = 0;
  for (const value of values) top = Math.max(top, Math.abs(value));
  if (!(top > 0)) return undefined;
  return { numbers: Int8Array.from(values, (value) => Math.round((value / top) * MOST)), unit: top / MOST };
}

/** A vector as the index takes it: two hexadecimal digits a number. */
export function printVector(vector: Int8Array): string {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.length).toString('hex');
}

/** The mean of a vector and of the mean of others, each made to count alike; ratios only, as everywhere. */
export function meanVector(own: Int8Array, others: readonly Int8Array[]): Int8Array {
  const shares = others.map((vector) => ({ vector, share: 1 / others.length }));
  return weighedMean([{ vector: own, share: 1 }, ...shares]) ?? own;
}

/** The mean of vectors by their shares, whatever their lengths; undefined where there are none or they cancel each other out. */
export function weighedMean(parts: readonly { vector: Int8Array; share: number }[]): Int8Array | undefined {
  const sum = new Float32Array(LATENT_DIMENSIONS);
  for (const { vector, share } of parts) {
    const factor = share / (Math.hypot(...vector) || 1);
    for (let axis = 0; axis < sum.length; axis++) sum[axis] = (sum[axis] as number) + factor * (vector[axis] as number);
  }
  return wholeNumbers(sum)?.numbers;
}
