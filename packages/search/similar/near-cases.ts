import { CRIMES } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { RANKING, SIMILAR } from '../ranking.ts';
import { fuseScores } from './fuse-scores.ts';

/** A case of the short list, with what it is about; the score is above 0, larger ones come first. */
export type NearCase = {
  id: string;
  score: number;
  /** From 0 to 1. */
  nearness: number;
  crimes: readonly string[];
  articles: readonly string[];
  modi: readonly string[];
};

/** The cases that are near, and how many of those looked at are too far to be called alike. */
export type NearCases = { near: NearCase[]; tooFar: number };

/** What a case is measured by: the score that a text made of all its words could reach, and what was found in it. */
export type Own = {
  mostPossible: number;
  tellsOfCrime: boolean;
  values: Partial<Record<SharedField, readonly string[]>>;
};

/** What makes two cases alike even where their words differ; articles and circumstances of a general kind stand in cases of every kind. */
const SHARED_FIELDS = ['crimes', 'modi'] as const;
type SharedField = (typeof SHARED_FIELDS)[number];

type Found = estypes.SearchHit<unknown>;

/**
 * Puts together what was found by words and by meaning: the nearest first, cases that are about no crime behind the others.
 * @param chosen the reader chose what these are: then none is too far
 */
export function nearCases(byWords: readonly Found[], byMeaning: readonly Found[], own: Own, chosen = false): NearCases {
  const words = byWords.map((hit) => ({ id: hit._id ?? '', score: fullScore(hit) }));
  const meaning = byMeaning.map((hit) => ({ id: hit._id ?? '', score: hit._score ?? 0 }));
  const nearness = new Map(words.map(({ id, score }) => [id, own.mostPossible > 0 ? score / own.mostPossible : 0]));
  const likeness = new Map(meaning.map(({ id, score }) => [id, 2 * score - 1]));
  const hits = new Map([...byMeaning, ...byWords].map((hit) => [hit._id ?? '', hit]));
  const isNear = (id: string): boolean =>
    chosen ||
    (nearness.get(id) ?? 0) >= SIMILAR.leastWords ||
    (likeness.get(id) ?? 0) >= SIMILAR.leastMeaning ||
    sharesAnything(hits.get(id), own.values);
  const all = [...fuseScores(words, meaning)]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, SIMILAR.shortList);
  const near = all.filter(([id]) => isNear(id)).map(([id, score]) => nearCase(hits.get(id), id, score, own));
  return { near: near.toSorted((a, b) => b.score - a.score), tooFar: all.length - near.length };
}

/** The engine's score for words without what fiction is taken back by; where fiction is left out, there is none. */
function fullScore(hit: Found): number {
  return (hit._score ?? 0) / (isFiction(hit) ? RANKING.demonstration : 1);
}

/** More than any nearness: so much before cases of no crime. */
const BEFORE_CIVIL = 2;
/** No case has nothing: the engine orders by what is above 0. */
const LEAST = 1e-4;

function nearCase(hit: Found | undefined, id: string, nearness: number, { tellsOfCrime }: Own): NearCase {
  const isCivil = tellsOfCrime && valuesOf(hit, 'civil').includes('true');
  const score = LEAST + nearness * (isFiction(hit) ? RANKING.demonstration : 1) + (isCivil ? 0 : BEFORE_CIVIL);
  const [crimes, articles, modi] = [valuesOf(hit, 'crimes'), valuesOf(hit, 'articles'), valuesOf(hit, 'modi')];
  return { id, score, nearness, crimes, articles, modi };
}

function sharesAnything(hit: Found | undefined, values: Own['values']): boolean {
  return SHARED_FIELDS.some((field) => {
    const theirs = valuesOf(hit, field);
    return (values[field] ?? []).some((value) => !isCategory(value) && theirs.includes(value));
  });
}

function isFiction(hit: Found | undefined): boolean {
  return valuesOf(hit, 'demonstration').includes('true');
}

/** Categories of offences are stored with the offences. */
function isCategory(value: string): boolean {
  const crime = CRIMES.get(value);
  return crime !== undefined && crime.parent === undefined;
}

function valuesOf(hit: Found | undefined, field: string): string[] {
  const values: unknown = hit?.fields?.[field];
  return Array.isArray(values) ? values.map(String) : [];
}
