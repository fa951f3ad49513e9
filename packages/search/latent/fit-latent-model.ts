import { LATENT_DIMENSIONS, type LatentModel, wholeNumbers } from './latent-model.ts';
import { leadingAxes } from './leading-axes.ts';
import { createWordSample } from './word-sample.ts';

/** So many cases make an axis: with one for each case every case is alike to itself alone. */
const CASES_FOR_AXIS = 8;
/** Cases below which words go together by chance. */
export const LEAST_CASES = 60;
/** Cases that a model is made of at most; further ones are read by it: a little more than the measured sets have. */
export const MOST_CASES = 3_000;

/** What was learned: from how many cases, and the model, none where they are too few or say too little. */
export type Learned = { documents: number; model: LatentModel | undefined };

/**
 * Makes a model of the words of cases (each a list with repetitions, words that carry meaning only): TF-IDF, then the leading axes of
 * the matrix. Others may work in between.
 */
export async function fitLatentModel(cases: AsyncIterable<readonly string[]>): Promise<Learned> {
  const sample = createWordSample();
  for await (const words of cases) {
    sample.add(words);
    if (sample.documents === MOST_CASES) break;
  }
  const { documents } = sample;
  return { documents, model: documents < LEAST_CASES ? undefined : await modelOf(sample, documents) };
}

async function modelOf(
  sample: ReturnType<typeof createWordSample>,
  documents: number,
): Promise<LatentModel | undefined> {
  const { words, rarity, matrix } = sample.weigh();
  const dimensions = Math.min(LATENT_DIMENSIONS, Math.floor(documents / CASES_FOR_AXIS));
  if (words.length < dimensions) return undefined;
  const found = await leadingAxes(matrix, dimensions);
  const axes = new Int8Array(found.length);
  const weights = new Float32Array(words.length);
  for (let word = 0; word < words.length; word++) {
    const from = word * dimensions;
    // Each word is rounded by itself: rare ones stand nearer to the middle.
    const rounded = wholeNumbers(found.subarray(from, from + dimensions));
    if (!rounded) continue;
    axes.set(rounded.numbers, from);
    weights[word] = rounded.unit * (rarity[word] as number);
  }
  return {
    dimensions,
    words: new Map(words.map((word, place) => [word, place])),
    weights,
    axes,
  };
}
