import { type Validity, validityOn } from '@anjian/domain';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excludingClauses, filterClauses, validityClauses } from './filters.ts';
import type { Query } from './query.ts';

type Fields = { family: string; effectiveOn?: string; expiredOn?: string; validityMark?: string };

const list = (clauses: unknown): Query[] => [clauses ?? []].flat() as Query[];

/** What the engine's own rules say of a document: bool, term and range over single values. */
function matches(query: Query, fields: Fields): boolean {
  if (query.bool) {
    const { filter, should, must_not, minimum_should_match } = query.bool;
    const wanted = Number(minimum_should_match ?? 0);
    return (
      list(filter).every((each) => matches(each, fields)) &&
      !list(must_not).some((each) => matches(each, fields)) &&
      list(should).filter((each) => matches(each, fields)).length >= wanted
    );
  }
  const [[field, asked] = ['', undefined]] = Object.entries(query.term ?? query.range ?? {});
  const value = fields[field as keyof Fields];
  if (query.term) return value === asked;
  const { gt, lte } = asked as { gt?: string; lte?: string };
  return value !== undefined && (gt === undefined || value > gt) && (lte === undefined || value <= lte);
}

it('validity in the index is what the domain says, for any dates, marks and day', () => {
  const day = fc.constantFrom('1997-10-01', '2016-04-18', '2024-03-01', '2024-03-02', '2030-01-01');
  const facts = fc.record(
    { effectiveOn: day, expiredOn: day, validityMark: fc.constantFrom('amended' as const, 'expired' as const) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(facts, day, (norm, today) => {
      const clauses = Object.entries(validityClauses(today));
      const found = clauses.filter(([, clause]) => matches(clause, { family: 'norm', ...norm })).map(([name]) => name);
      expect(found).toEqual([validityOn(today, { ...norm, marked: norm.validityMark }) satisfies Validity]);
      expect(clauses.some(([, clause]) => matches(clause, { family: 'case', ...norm }))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

it('values of one facet are alternatives', () => {
  const clauses = filterClauses(
    { filters: { sector: ['finance', 'soe'], validity: ['expired', 'amended'], crime: [] }, ranges: {} },
    '2024-01-01',
  );
  expect([...clauses.keys()].toSorted()).toEqual(['sector', 'validity']);
  expect(clauses.get('sector')).toEqual({ terms: { sectors: ['finance', 'soe'] } });
  expect(clauses.get('validity')?.bool).toMatchObject({ minimum_should_match: 1 });
});

it('a range narrows the facet that bands the same values, beside its choice', () => {
  const clauses = filterClauses(
    { filters: { amountBand: ['200k_3m'] }, ranges: { amount: { from: 500_000 }, years: { from: 2015, to: 2020 } } },
    '2024-01-01',
  );
  expect(clauses.get('amountBand')).toEqual({
    bool: { filter: [{ terms: { amountBand: ['200k_3m'] } }, { range: { amount: { gte: 500_000 } } }] },
  });
  expect(clauses.get('year')).toEqual({
    terms: { year: ['2015', '2016', '2017', '2018', '2019', '2020'] },
  });
});

it('excluded values of all facets are each kept out', () => {
  const clauses = excludingClauses({ crime: ['bribe_giving', 'embezzlement'], validity: ['expired'] }, '2024-01-01');
  expect(clauses[0]).toEqual({ terms: { crimes: ['bribe_giving', 'embezzlement'] } });
  expect(clauses).toHaveLength(2);
});
