import { type LawList, type ListedLaw, namesOf, STATUTES, TIERS, type Tier, validityOn } from '@anjian/domain';
import type { estypes } from '@elastic/elasticsearch';
import { type Card, validityOfCard } from '../indices/index-document.ts';
import { accessClause, type Viewer } from '../query/filters.ts';
import type { Query } from '../query/query.ts';

/** What of the norms with articles is listed: those of a tier, those whose title, name or number fits some words; a page from 1. */
export type LawListRequest = { q: string; tier?: Tier | undefined; page: number; size: number };

/** The statutes in the order in which an office of prosecutors reaches for them: that of their list. */
const FIRST: Query[] = STATUTES.map(({ name }, place) => ({
  constant_score: { filter: { term: { statute: name } }, boost: STATUTES.length + 1 - place },
}));

/** Real texts before digests, law before rule, the known statutes first, then by name, the latest version before the others. */
const ORDER: estypes.SortCombinations[] = [
  { demonstration: 'asc' },
  { tierRank: 'asc' },
  { _score: { order: 'desc' } },
  { titleKey: 'asc' },
  { date: { order: 'desc', missing: '_last' } },
  { id: 'asc' },
];

/** The body that lists the norms that print articles: one of each family, law before rule, those about duty crimes before others. */
export function buildLawList({ q, tier, page, size }: LawListRequest, viewer: Viewer): estypes.SearchRequest {
  const fits: Query[] =
    q === ''
      ? []
      : [{ bool: { should: [{ match_phrase: { title: q } }, { term: { citedAs: q } }], minimum_should_match: 1 } }];
  const ofTier: Query[] = tier === undefined ? [] : [{ term: { tier } }];
  const families = { families: { cardinality: { field: 'kin', precision_threshold: PRECISE } } };
  return {
    from: (page - 1) * size,
    size,
    track_total_hits: false,
    timeout: '2s',
    _source: ['card', 'holds'],
    query: {
      bool: {
        filter: [accessClause(viewer), { term: { family: 'norm' } }, { exists: { field: 'holds' } }, ...fits],
        should: [...FIRST, { constant_score: { filter: { exists: { field: 'crimes' } }, boost: 1 } }],
      },
    },
    post_filter: { bool: { filter: ofTier } },
    collapse: { field: 'kin' },
    aggs: {
      total: { filter: { bool: { filter: ofTier } }, aggs: families },
      tiers: { terms: { field: 'tier', size: TIERS.terms.length }, aggs: families },
    },
    sort: ORDER,
  };
}

/** Families are counted exactly up to so many, which is more norms than a library has. */
const PRECISE = 40_000;

type Counted = { families?: { value?: number } };

/** The list that an answer tells, with the validity of each on the day `today`. */
export function readLawList(
  { hits, aggregations }: Pick<estypes.SearchResponse<{ card: Card; holds: string[] }>, 'hits' | 'aggregations'>,
  { page, size }: LawListRequest,
  today: string,
): LawList {
  const counted = (aggregations ?? {}) as { total?: Counted; tiers?: { buckets?: (Counted & { key: string })[] } };
  const buckets = counted.tiers?.buckets ?? [];
  return {
    total: counted.total?.families?.value ?? 0,
    page,
    size,
    tiers: TIERS.terms.flatMap(({ id }) => {
      const count = buckets.find(({ key }) => key === id)?.families?.value ?? 0;
      return count === 0 ? [] : [{ tier: id, count }];
    }),
    laws: hits.hits.flatMap(({ _id, _source }) => (_id === undefined || !_source ? [] : listed(_id, _source, today))),
  };
}

function listed(id: string, { card, holds }: { card: Card; holds: string[] }, today: string): ListedLaw[] {
  const { kind, tier, title, docNumber, date, dateKind, yearTold, fictional } = card;
  const names = namesOf({ family: 'norm', title, ...(docNumber === null ? {} : { docNumber }) });
  const law = names.find((name) => holds.some((key) => key.startsWith(`${name}:`)));
  if (law === undefined) return [];
  const own = holds.filter((key) => key.startsWith(`${law}:`));
  const first = own[0]?.slice(law.length + 1) ?? '';
  const validity = validityOn(today, validityOfCard(card));
  return [
    {
      id,
      kind,
      tier,
      title,
      docNumber,
      date,
      dateKind,
      yearTold,
      fictional,
      validity,
      law,
      first,
      articles: own.length,
    },
  ];
}
