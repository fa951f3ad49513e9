import type { Client, estypes } from '@elastic/elasticsearch';
import { type LatentModel, latentVector, weighedMean } from '../latent/latent-model.ts';
import { latentModelOf } from '../latent/stored-model.ts';
import { RANKING } from '../ranking.ts';
import type { Analyzer } from './analyze.ts';
import type { Query } from './query.ts';

/** Where a text and the best of what it finds stand in the latent model, and what standing there adds to a score. */
export type Meaning = { vector: Int8Array; boost: number };

/** A document of those that a text finds, with its vector where it has one. */
export type BestHit = estypes.SearchHit<Standing>;

/** What is stored of where a document stands; fiction is taken back in the score. */
export type Standing = { latent?: readonly number[]; demonstration?: boolean };

/** The names of these fields. */
export const STANDING = ['latent', 'demonstration'] as const satisfies (keyof Standing)[];

/**
 * What the best documents of a search and its own words mean together; undefined without a model. The score that it is weighed by is
 * that of the last of them, since the first may have been asked for by its name.
 */
export async function readMeaning(
  client: Client,
  text: string,
  hits: readonly BestHit[],
  analyzer: Analyzer,
  told: boolean,
): Promise<Meaning | undefined> {
  const { documents, own: ownShare, boost, toldBoost } = RANKING.meaning;
  const best = hits.slice(0, documents);
  const [first] = best;
  const model = first && (await latentModelOf(client, first._index));
  if (!model) return undefined;
  const theirs = best.flatMap(({ _source }) => (_source?.latent ? [Int8Array.from(_source.latent)] : []));
  const own = latentVector(wordsOf(text, analyzer, model).join(' '), model);
  const vector = weighedMean([
    ...theirs.map((each) => ({ vector: each, share: 1 / theirs.length })),
    ...(own ? [{ vector: own, share: theirs.length > 0 ? ownShare : 1 }] : []),
  ]);
  const last = best.at(-1);
  const score = (last?._score ?? 0) / (last?._source?.demonstration ? RANKING.demonstration : 1);
  return vector && score > 0 ? { vector, boost: score * (told ? toldBoost : boost) } : undefined;
}

/** The documents among these that stand nearest, nearer ones scored higher; what has no vector or is not among the nearest gets nothing. */
export function nearestBy({ vector, boost }: Meaning, count: number, among: readonly Query[]): Query {
  return {
    knn: {
      field: 'latent',
      query_vector: [...vector],
      k: count,
      num_candidates: count,
      filter: [...among],
      boost,
    },
  };
}

function wordsOf(text: string, analyzer: Analyzer, model: LatentModel): string[] {
  const words = analyzer.queryWords(text).flatMap((word) => (word.stop ? [] : word.words));
  return words.filter((word) => model.words.has(word));
}
