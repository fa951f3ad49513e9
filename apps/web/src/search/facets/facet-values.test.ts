import { EMPTY_SEARCH, type FacetCount, facetNamed } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { countNodes, facetNodes, firstNodes, toggleValue } from './facet-values.ts';

const crime = facetNamed('crime');
const sector = facetNamed('sector');

function count(value: string, number: number, parent?: string): FacetCount {
  return {
    value,
    label: value,
    labelEn: value,
    count: number,
    selected: false,
    excluded: false,
    ...(parent ? { parent } : {}),
  };
}

const crimes = [
  count('corruption_bribery', 9),
  count('bribe_taking', 6, 'corruption_bribery'),
  count('embezzlement', 3, 'corruption_bribery'),
  count('abuse', 2),
];

describe('the values of a facet', () => {
  it('hang below their broader value', () => {
    const nodes = facetNodes(crime, crimes, []);
    expect(nodes.map((node) => node.value)).toEqual(['corruption_bribery', 'abuse']);
    expect(nodes[0]?.children.map((node) => node.value)).toEqual(['bribe_taking', 'embezzlement']);
    expect(countNodes(nodes)).toBe(4);
  });

  it('show what is chosen first, and mark a broader value of which only a part is chosen', () => {
    const [first] = facetNodes(crime, crimes, ['embezzlement']);
    expect(first?.mixed).toBe(true);
    expect(first?.children.map((node) => node.value)).toEqual(['embezzlement', 'bribe_taking']);
  });

  it('never lose a chosen value that the answer lacks', () => {
    const nodes = facetNodes(crime, [], ['bribe_taking']);
    expect(nodes[0]?.value).toBe('corruption_bribery');
    expect(nodes[0]?.children[0]).toMatchObject({ value: 'bribe_taking', label: '受贿罪', count: 0, selected: true });
  });

  it('show what is excluded without a count, and never lose it', () => {
    const nodes = facetNodes(sector, [count('finance', 4)], [], { excluded: ['medical'] });
    expect(nodes[0]).toMatchObject({ value: 'medical', excluded: true, selected: false, count: null });
  });

  it('say that a count is unknown rather than nought', () => {
    expect(facetNodes(sector, [count('finance', 4)], [], { known: false })[0]?.count).toBeNull();
  });

  it('are cut to the first eight, but never cut off what is chosen', () => {
    const many = Array.from({ length: 12 }, (_, at) => count(`v${at}`, 12 - at));
    const nodes = facetNodes(sector, many, []);
    expect(firstNodes(nodes)).toHaveLength(8);
  });
});

describe('choosing a value', () => {
  it('of a broader kind gives up the narrower ones', () => {
    const narrow = { ...EMPTY_SEARCH, page: 4, filters: { crime: ['bribe_taking', 'abuse'] } };
    expect(toggleValue(crime, narrow, 'corruption_bribery')).toMatchObject({
      page: 1,
      filters: { crime: ['abuse', 'corruption_bribery'] },
    });
  });

  it('of a narrower kind gives up the broader one', () => {
    const broad = { ...EMPTY_SEARCH, filters: { crime: ['corruption_bribery'] } };
    expect(toggleValue(crime, broad, 'bribe_taking').filters).toEqual({ crime: ['bribe_taking'] });
  });

  it('again gives it up', () => {
    const request = { ...EMPTY_SEARCH, filters: { sector: ['finance'] } };
    expect(toggleValue(sector, request, 'finance').filters).toEqual({});
  });
});
