import { CRIMES, citationLabel, MODI, type Taxonomy } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { SIMILAR } from '../ranking.ts';

/** A case of the short list: what it is about, and how near it is, from 0 to 1. */
export type Voter = {
  crimes: readonly string[];
  articles: readonly string[];
  modi: readonly string[];
  nearness: number;
};

/**
 * A value that nearest cases have: `cases` of them, and the share that these make, nearer ones counted for more. Values come in the
 * order of `score`, from 0 on.
 */
type Likely = { value: string; label: string; cases: number; share: number; score: number };

/** What the nearest cases were about and how it was done; `voters` is how many were heard. */
export type LikelyValues = { voters: number; crimes: Likely[]; articles: Likely[]; modi: Likely[] };

/** How many of the library's cases cite each article. */
export type Cited = ReadonlyMap<string, number>;

/** Offences and articles that are told, and the least share: fewer is chance. */
const MOST_CRIMES = 3;
const MOST_ARTICLES = 30;
const MOST_MODI = 5;
const LEAST_SHARE = 0.1;
const LEAST_SHARE_OF_ARTICLES = 0.04;

/** Articles whose citations are counted. */
const MOST_CITED = 2_000;

/** The body that counts by how many cases each article is cited. */
export const COUNT_CITED: estypes.SearchRequest = {
  size: 0,
  track_total_hits: false,
  query: { bool: { filter: [{ term: { family: 'case' } }] } },
  aggs: { cited: { terms: { field: 'articles', size: MOST_CITED } } },
};

/** The counts from the engine's answer. */
export function readCited({ aggregations }: Pick<estypes.SearchResponse, 'aggregations'>): Cited {
  const { buckets = [] } = (aggregations?.cited ?? {}) as { buckets?: { key: string; doc_count: number }[] };
  return new Map(buckets.map(({ key, doc_count }) => [key, doc_count]));
}

/** What the nearest cases were about: an orientation, no finding. Of statutes those of the Criminal Law, general articles too. */
export function likelyOf(near: readonly Voter[], cited: Cited): LikelyValues {
  const heard = near.slice(0, SIMILAR.voters);
  // Categories of offences are stored with the offences and say less.
  const isOffence = (id: string): boolean => CRIMES.get(id)?.parent !== undefined;
  const named = (taxonomy: Pick<Taxonomy, 'get'>, valuesOf: (voter: Voter) => readonly string[]): Likely[] =>
    votesOf(heard, valuesOf)
      .filter(({ share }) => share >= LEAST_SHARE)
      .toSorted((a, b) => b.share - a.share)
      .map((vote) => ({ ...vote, label: taxonomy.get(vote.value)?.label.zh ?? vote.value, score: vote.share }));
  const crimes = named(CRIMES, (voter) => voter.crimes.filter(isOffence));
  const modi = named(MODI, (voter) => voter.modi);
  const articles = scored(
    votesOf(heard, (voter) => voter.articles.filter((key) => key.startsWith('刑法:'))),
    cited,
  ).filter(({ share }) => share >= LEAST_SHARE_OF_ARTICLES);
  return {
    voters: heard.length,
    crimes: crimes.slice(0, MOST_CRIMES),
    articles: articles.slice(0, MOST_ARTICLES),
    modi: modi.slice(0, MOST_MODI),
  };
}

type Vote = Pick<Likely, 'value' | 'cases' | 'share'>;

/**
 * Votes for articles: what many of the nearest cite, that again against how many cases cite it at all, and a little of the latter, each
 * made to reach 1 at most (votes + votes / √(1 + cited) + .6 · ln(1 + cited)).
 */
function scored(votes: readonly Vote[], cited: Cited): Likely[] {
  const citing = ({ value, cases }: Vote): number => Math.max(cases, cited.get(value) ?? 0);
  const parts: [weight: number, of: (vote: Vote) => number][] = [
    [1, ({ share }) => share],
    [1, (vote) => vote.share / Math.sqrt(1 + citing(vote))],
    [SIMILAR.citedShare, (vote) => Math.log(1 + citing(vote))],
  ];
  const tops = parts.map(([, of]) => Math.max(...votes.map(of)));
  const scoreOf = (vote: Vote): number =>
    parts.reduce((sum, [weight, of], part) => sum + (weight * of(vote)) / (tops[part] || 1), 0);
  return votes
    .map((vote) => ({ ...vote, label: citationLabel(vote.value), score: scoreOf(vote) }))
    .toSorted((a, b) => b.score - a.score);
}

function votesOf(voters: readonly Voter[], valuesOf: (voter: Voter) => readonly string[]): Vote[] {
  const votes = new Map<string, { cases: number; weight: number }>();
  const all = voters.reduce((sum, { nearness }) => sum + nearness, 0) || 1;
  for (const voter of voters) {
    for (const value of new Set(valuesOf(voter))) {
      const { cases, weight } = votes.get(value) ?? { cases: 0, weight: 0 };
      votes.set(value, { cases: cases + 1, weight: weight + voter.nearness });
    }
  }
  return [...votes].map(([value, { cases, weight }]) => ({
    value,
    cases,
    share: Math.round((weight / all) * 100) / 100,
  }));
}
