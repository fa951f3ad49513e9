import { expect, it } from 'vitest';
import { fitLatentModel, LEAST_CASES } from './fit-latent-model.ts';
import { latentVector, meanVector, printVector } from './latent-model.ts';

/** Cases of four kinds, whose words stand beside each other but never all in one, and words of chance. */
const KINDS = ['bribe', 'theft', 'fraud', 'neglect'];
const CASES = Array.from({ length: 4 * LEAST_CASES }, (_, n) => {
  const [kind, words] = [KINDS[n % KINDS.length], 8];
  return Array.from({ length: 40 }, (_none, place) =>
    place < 10 ? `${kind}${(n * 5 + place * 3) % words}` : `chance${(n * 37 + place * 101) % 450}`,
  );
});

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

const cosine = (one: Int8Array, other: Int8Array): number =>
  one.reduce((sum, value, axis) => sum + value * (other[axis] ?? 0), 0) / Math.hypot(...one) / Math.hypot(...other);

it('words that go together stand near each other, though no text holds both', async () => {
  const { model, documents } = await fitLatentModel(each(CASES));
  expect(documents).toBe(CASES.length);
  const at = (...words: string[]): Int8Array => {
    const vector = model && latentVector(words.join(' '), model);
    if (!vector) throw new Error('no vector');
    return vector;
  };
  expect(cosine(at('bribe0'), at('bribe4'))).toBeGreaterThan(cosine(at('bribe0'), at('theft4')) + 0.3);
  expect(cosine(meanVector(at('bribe0'), [at('theft0')]), at('theft0'))).toBeGreaterThan(0.5);
  expect(printVector(at('bribe0'))).toMatch(/^[0-9a-f]{512}$/);
  expect(model && latentVector('never heard', model)).toBeUndefined();
});

it('is the same every time', async () => {
  const [one, other] = await Promise.all([fitLatentModel(each(CASES)), fitLatentModel(each(CASES))]);
  expect(one.model?.axes).toEqual(other.model?.axes);
});

it('a library with too few cases, or that says too little, has no model', async () => {
  expect(await fitLatentModel(each([]))).toEqual({ documents: 0, model: undefined });
  expect((await fitLatentModel(each(CASES.slice(0, LEAST_CASES - 1)))).model).toBeUndefined();
  expect((await fitLatentModel(each(CASES.map(() => ['one', 'two'])))).model).toBeUndefined();
});
