import { describe, expect, it } from 'vitest';
import { AMOUNT_BANDS, amountBandOf } from './amount-bands.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { CONCEPTS } from './concepts.ts';
import { CRIMES } from './crimes.ts';
import { ISSUERS } from './issuers.ts';
import { KINDS } from './kinds.ts';
import { MILESTONES } from './milestones.ts';
import { MODI } from './modi.ts';
import { OUTCOMES } from './outcomes.ts';
import { PROCEDURES } from './procedures.ts';
import { REGIONS } from './regions.ts';
import { SECTIONS } from './sections.ts';
import { SECTORS } from './sectors.ts';
import { SENTENCE_BANDS } from './sentence-bands.ts';
import { STATUTES } from './statutes.ts';
import type { Taxonomy } from './term.ts';
import { TIERS } from './tiers.ts';
import { VALIDITIES } from './validity.ts';

const ALL: [string, Taxonomy][] = Object.entries({
  AMOUNT_BANDS,
  CIRCUMSTANCES,
  CRIMES,
  ISSUERS,
  KINDS,
  MILESTONES,
  MODI,
  OUTCOMES,
  PROCEDURES,
  REGIONS,
  SECTIONS,
  SECTORS,
  SENTENCE_BANDS,
  TIERS,
  VALIDITIES,
});

describe.each(ALL)('the terms of %s', (name, taxonomy) => {
  it('have ids that stand in addresses as they are, and labels in both languages', () => {
    for (const { id, label } of taxonomy.terms) {
      expect(id).toMatch(/^[a-z0-9_]+$/u);
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en.trim()).not.toBe('');
    }
  });

  it('have English names that no other term has, in Latin letters', () => {
    const names = taxonomy.terms.map((term) => term.label.en);
    expect(names.filter((each, place) => names.indexOf(each) !== place)).toEqual([]);
    expect(names.filter((each) => /\p{Script=Han}/u.test(each))).toEqual([]);
  });

  it('have Chinese names that no other term has', () => {
    const names = taxonomy.terms.map((term) => term.label.zh);
    expect(names.filter((each, place) => names.indexOf(each) !== place)).toEqual([]);
    for (const term of taxonomy.terms) expect(taxonomy.find(term.label.zh)?.id, `${name} ${term.id}`).toBe(term.id);
  });

  it('have no other name that is the Chinese name of another term', () => {
    const labels = new Map(taxonomy.terms.map((term) => [term.label.zh, term.id]));
    for (const { id, aliases } of taxonomy.terms) {
      for (const alias of aliases ?? []) expect(labels.get(alias) ?? id, alias).toBe(id);
    }
  });
});

describe('the duty crimes', () => {
  const crimes = CRIMES.terms.filter((term) => term.no !== undefined);

  it('are 101, numbered without a gap, each in a category and with its article of 刑法', () => {
    expect(crimes.map((crime) => crime.no).toSorted((a = 0, b = 0) => a - b)).toEqual(
      Array.from({ length: 101 }, (_, place) => place + 1),
    );
    for (const { id, article, parent, label } of crimes) {
      expect(article, id).toBeGreaterThanOrEqual(114);
      expect(article, id).toBeLessThanOrEqual(452);
      expect(CRIMES.get(parent ?? '')?.no, id).toBeUndefined();
      expect(label.zh).toMatch(/罪$/u);
    }
  });

  it('stand in seven categories, and none of these is empty', () => {
    const categories = CRIMES.terms.filter((term) => term.no === undefined);
    expect(categories).toHaveLength(7);
    for (const { id } of categories) expect(CRIMES.children(id).length, id).toBeGreaterThan(0);
  });

  it('are found by their names, without 罪, and by the names that they had', () => {
    expect(CRIMES.find('受贿罪')).toMatchObject({ id: 'bribe_taking', article: 385 });
    expect(CRIMES.find('受贿')?.id).toBe('bribe_taking');
    const renamed = crimes.filter((crime) => (crime.formerNames ?? []).length > 0);
    expect(renamed.length).toBeGreaterThan(0);
    for (const { id, formerNames } of renamed)
      for (const former of formerNames ?? []) expect(CRIMES.find(former)?.id, former).toBe(id);
  });

  it('include the 14 that the procuratorate may investigate itself', () => {
    expect(crimes.filter((crime) => crime.procuratorate)).toHaveLength(14);
  });
});

describe('the other taxonomies', () => {
  it('hold 31 sectors, five of them at the head', () => {
    expect(SECTORS.terms).toHaveLength(31);
    const core = SECTORS.terms.filter((term) => term.core);
    expect(core).toHaveLength(5);
    expect(SECTORS.terms.slice(0, 5)).toEqual(core);
  });

  it('give every kind a tier that exists, and every tier a rank of its own', () => {
    for (const { id, tier } of KINDS.terms) expect(TIERS.get(tier), id).toBeDefined();
    expect(TIERS.terms.map((tier) => tier.rank)).toEqual(TIERS.terms.map((_, place) => place + 1));
  });

  it('put every city under its province', () => {
    for (const { id, parent } of REGIONS.terms) expect(parent).toBe(id.length > 2 ? id.slice(0, 2) : undefined);
  });

  it('let notions cite only statutes that are listed', () => {
    const names = new Set(STATUTES.map((statute) => statute.name));
    for (const { name, citations, wording } of CONCEPTS) {
      for (const citation of citations) expect(names.has(citation.replace(/:.*/u, '')), name).toBe(true);
      expect(citations.length + (wording ?? []).length, name).toBeGreaterThan(0);
    }
  });
});

it('a sum lies in the band that it begins, as 以上 says in law', () => {
  expect([0, 9_999.99, 10_000, 30_000, 199_999, 200_000, 3_000_000, 1e8].map(amountBandOf)).toEqual([
    'under_10k',
    'under_10k',
    '10k_30k',
    '30k_200k',
    '30k_200k',
    '200k_3m',
    '3m_10m',
    'over_100m',
  ]);
});
