import { type Tier, validityOn, type WhyHit } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { validityOfCard } from '../indices/index-document.ts';
import { RANKING } from '../ranking.ts';
import type { StoredHit } from '../results/read-results.ts';
import type { BuiltWhy } from './build-why.ts';
import { type Finding, findingName } from './finding.ts';

type Factor = WhyHit['factors'][number];
type OfType<Type extends Finding['type']> = Extract<Finding, { type: Type }>;

/** Why a document is a hit, from the names of the clauses that it matched; undefined where the search does not list it. */
export function readWhy(
  answer: Pick<estypes.SearchResponse<StoredHit>, 'hits'>,
  { findings, words, told }: Omit<BuiltWhy, 'body'>,
  { today, scored }: { today: string; scored: boolean },
): WhyHit | undefined {
  const [hit] = answer.hits.hits;
  if (!hit?._source || hit._id === undefined) return undefined;
  const { card } = hit._source;
  const names = new Set(namesOf(hit.matched_queries));
  const matched = findings.filter((_finding, place) => names.has(findingName(place)));
  const of = <Type extends Finding['type']>(type: Type) =>
    matched.filter((finding): finding is OfType<Type> => finding.type === type);
  const has = new Set(of('word').map(({ word }) => word));
  return {
    id: hit._id,
    kind: card.kind,
    tier: card.tier,
    validity: card.hasValidity ? validityOn(today, validityOfCard(card)) : null,
    fictional: card.fictional,
    told,
    relaxed: of('strict').length === 0,
    words: words.map(({ text, exact }, word) => {
      const found = exact || has.has(word);
      const parts = of('place').flatMap((each) => (each.word === word ? [each.part] : []));
      const as = of('wording').flatMap((each) => (each.word === word && each.wording !== text ? [each.wording] : []));
      return { text, exact, found, places: found && parts.length === 0 && !told ? ['text' as const] : parts, as };
    }),
    conditions: [...new Set(of('condition').map(({ text }) => text))],
    lifts: distinct(of('lift').map(({ reason }) => reason)),
    factors: scored ? [tierFactor(card.tier, told), ...of('factor').map(factorOf)] : [],
  };
}

/** The engine gives names as a list, or with scores where it is asked for those. */
function namesOf(matched: estypes.SearchHit['matched_queries']): string[] {
  return Array.isArray(matched) ? matched : Object.keys(matched ?? {});
}

function distinct(lifts: readonly WhyHit['lifts'][number][]): WhyHit['lifts'] {
  return [...new Map(lifts.map((lift) => [`${lift.type}:${lift.value}`, lift])).values()];
}

/** For told facts no tier counts. */
function tierFactor(tier: Tier, told: boolean): Factor {
  return { name: 'tier', effect: told ? 'level' : effectOf(RANKING.tiers[tier]) };
}

function factorOf({ name, weight }: OfType<'factor'>): Factor {
  return { name, effect: effectOf(weight) };
}

function effectOf(weight: number): Factor['effect'] {
  if (weight === 1) return 'level';
  return weight > 1 ? 'raised' : 'lowered';
}
