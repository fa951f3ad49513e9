import type { Client, estypes } from '@elastic/elasticsearch';
import { type LatentModel, latentVector, weighedMean } from '../latent/latent-model.ts';
import { latentModelOf } from '../latent/stored-model.ts';
import { RANKING } from '../ranking.ts';
import type { Analyzer } from './analyze.ts';
import { type Citing, citedLaw } from './cited-law.ts';
import type { Query } from './query.ts';

/**
 * Where a text and the best of what it finds stand in the latent model, and what standing there adds to a score; for told facts also what
 * lifts the law that the best cases cite. `near` are the ids of what is listed for standing nearest alone.
 */
export type Meaning = { vector: Int8Array; boost: number; law: Query[]; near: readonly string[] };

/** A document of those that a text finds, with its vector where it has one. */
export type BestHit = estypes.SearchHit<Standing & Citing>;

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
  if (!vector || score <= 0) return undefined;
  return {
    vector,
    boost: score * (told ? toldBoost : boost),
    law: told ? citedLaw(hits, score * RANKING.citedLaw.boost) : [],
    near: [],
  };
}

/** Scores these documents by how near they stand; what has no vector gets nothing. The engine scores all of them, whatever number is asked for. */
export function nearnessTo({ vector, boost }: Meaning, among: readonly Query[]): Query {
  const { most: count } = RANKING.meaning;
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

/** The body that asks which documents among these stand nearest, as many as fill a page. */
export function nearestAmong(meaning: Meaning, among: readonly Query[]): estypes.SearchRequest {
  return { size: RANKING.few, track_total_hits: false, _source: false, query: nearnessTo(meaning, among) };
}

function wordsOf(text: string, analyzer: Analyzer, model: LatentModel): string[] {
  const words = analyzer.queryWords(text).flatMap((word) => (word.stop ? [] : word.words));
  return words.filter((word) => model.words.has(word));
}
