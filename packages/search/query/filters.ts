import {
  FACETS,
  type Facet,
  type FacetName,
  type Range,
  type RangeKind,
  rangeOf,
  type SearchRequest,
  type Validity,
} from '@anjian/domain';
import type { Query } from './query.ts';
import { yearClause } from './year-clause.ts';

/** Who reads: the audiences whose documents may be shown. Until there are accounts there is one. */
export type Viewer = { audiences: readonly string[] };
/** A reader who has not signed in. */
export const PUBLIC_VIEWER: Viewer = { audiences: ['public'] };

/** The clause that keeps everything else from a viewer; it stands in `bool.filter` of every request that this package sends. */
export function accessClause(viewer: Viewer): Query {
  const [only] = viewer.audiences;
  // Of several values the engine first makes a set of all documents that have one.
  return only !== undefined && viewer.audiences.length === 1
    ? { term: { visibleTo: only } }
    : { terms: { visibleTo: [...viewer.audiences] } };
}

/**
 * For each facet with a choice or a range, the clause that keeps its values (OR within the facet) and its range. `today` is `YYYY-MM-DD`.
 */
export function filterClauses(
  { filters, ranges }: Pick<SearchRequest, 'filters' | 'ranges'>,
  today: string,
): Map<FacetName, Query> {
  const clauses = new Map<FacetName, Query>();
  for (const facet of FACETS) {
    const values = filters[facet.name] ?? [];
    const kind = rangeOf(facet.name);
    const range = kind && ranges[kind.name];
    const wanted = [
      ...(values.length > 0 ? [facetClause(facet, values, today)] : []),
      ...(kind && range ? [rangeClause(kind, range)] : []),
    ];
    const [only] = wanted;
    if (only) clauses.set(facet.name, wanted.length > 1 ? { bool: { filter: wanted } } : only);
  }
  return clauses;
}

/** One clause for each facet with excluded values: what they keep is what must not be there. */
export function excludingClauses(excluded: SearchRequest['excluded'], today: string): Query[] {
  return FACETS.flatMap((facet) => {
    const values = excluded[facet.name] ?? [];
    return values.length === 0 ? [] : [facetClause(facet, values, today)];
  });
}

function rangeClause({ field, name }: RangeKind, { from, to }: Range): Query {
  if (name === 'years') return yearClause(from, to);
  return {
    range: { [field]: { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lte: to }) } },
  };
}

function facetClause(facet: Facet, values: readonly string[], today: string): Query {
  if (facet.field !== null) return { terms: { [facet.field]: [...values] } };
  const validities = validityClauses(today);
  return { bool: { should: values.map((value) => validities[value as Validity]), minimum_should_match: 1 } };
}

/** Validity on the day it is asked, by the same rule as `validityOn` of the domain. */
export function validityClauses(today: string): Record<Validity, Query> {
  const expired: Query = {
    bool: {
      should: [{ term: { validityMark: 'expired' } }, { range: { expiredOn: { lte: today } } }],
      minimum_should_match: 1,
    },
  };
  const future: Query = { range: { effectiveOn: { gt: today } } };
  const amended: Query = {
    bool: {
      should: [{ term: { validityMark: 'amended' } }, { range: { amendedOn: { lte: today } } }],
      minimum_should_match: 1,
    },
  };
  const norm: Query = { term: { family: 'norm' } };
  return {
    expired: { bool: { filter: [norm, expired] } },
    not_yet: { bool: { filter: [norm, future], must_not: [expired] } },
    amended: { bool: { filter: [norm, amended], must_not: [expired, future] } },
    in_force: { bool: { filter: [norm], must_not: [expired, future, amended] } },
  };
}
