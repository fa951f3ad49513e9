import type { Client } from '@elastic/elasticsearch';
import { expect, it } from 'vitest';
import { LATENT_DIMENSIONS, type LatentModel } from '../latent/latent-model.ts';
import { saveLatentModel } from '../latent/stored-model.ts';
import { RANKING } from '../ranking.ts';
import type { Analyzer } from './analyze.ts';
import { type BestHit, readMeaning } from './meaning.ts';

const axis = (place: number): number[] =>
  Array.from({ length: LATENT_DIMENSIONS }, (_, at) => (at === place ? 100 : 0));
const MODEL: LatentModel = {
  dimensions: 2,
  words: new Map([['贷款', 0]]),
  weights: Float32Array.from([1]),
  axes: Int8Array.from([0, 100]),
};
const analyzer = {
  queryWords: (text: string) => [{ text, words: [text], stop: false, variants: [text] }],
} as unknown as Analyzer;
const client = { indices: { create: async () => ({}) }, index: async () => ({}) } as unknown as Client;
const hit = (score: number, place: number, more: BestHit['_source'] = {}): BestHit => ({
  _index: 'anjian-1',
  _id: String(score),
  _score: score,
  _source: { latent: axis(place), ...more },
});

it('goes by the best documents and by the words themselves, weighed by the last of these as if it were no fiction', async () => {
  await saveLatentModel(client, 'anjian-1', MODEL);
  const hits = [hit(90, 0), hit(12, 0), hit(3, 0, { demonstration: true }), hit(2, 5)];
  const found = await readMeaning(client, '贷款', hits, analyzer, false);
  expect(found?.boost).toBeCloseTo((3 / RANKING.demonstration) * RANKING.meaning.boost);
  const [first = 0, second = 0, ...rest] = found?.vector ?? [];
  expect(second / first).toBeCloseTo(RANKING.meaning.own, 1);
  expect(rest.every((value) => value === 0)).toBe(true);
});

it('says nothing where nothing was found', async () => {
  expect(await readMeaning(client, '贷款', [], analyzer, false)).toBeUndefined();
});
