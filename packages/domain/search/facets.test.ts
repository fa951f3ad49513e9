import { describe, expect, it } from 'vitest';
import { FACET_NAMES } from './facet.ts';
import { FACETS, facetNamed, facetTerm, facetValue, isFacetName } from './facets.ts';

describe('the facets', () => {
  it('are declared once each, under the names that stand in addresses', () => {
    expect(FACETS.map((facet) => facet.name).toSorted()).toEqual([...FACET_NAMES].toSorted());
    const fields = FACETS.flatMap((facet) => facet.field ?? []);
    expect(new Set(fields).size).toBe(fields.length);
    for (const name of FACET_NAMES) expect(facetNamed(name).name).toBe(name);
    expect(isFacetName('q')).toBe(false);
  });

  it('have a closed vocabulary or say how open values are read', () => {
    for (const facet of FACETS) expect(facet.taxonomy !== undefined || facet.open !== undefined, facet.name).toBe(true);
  });

  it('leave room for all their values in one answer where the vocabulary is closed', () => {
    for (const { name, taxonomy, size } of FACETS)
      if (taxonomy) expect(size, name).toBeGreaterThanOrEqual(taxonomy.terms.length);
  });

  it('are trees exactly where their values have broader ones', () => {
    for (const { name, taxonomy, tree } of FACETS)
      expect(tree, name).toBe(taxonomy?.terms.some((term) => term.parent !== undefined) ?? false);
  });

  it('read what a reader means and show it again in words', () => {
    const shown = (name: (typeof FACET_NAMES)[number], written: string) => {
      const facet = facetNamed(name);
      const value = facetValue(facet, written);
      return value === undefined ? undefined : [value, facetTerm(facet, value).label.zh];
    };
    expect(shown('crime', '受贿')).toEqual(['bribe_taking', '受贿罪']);
    expect(shown('sector', '金融')).toEqual(['finance', '金融']);
    expect(shown('issuer', '最高检')).toEqual(['spp', '最高人民检察院']);
    expect(shown('issuer', '某某市委')).toEqual(['某某市委', '某某市委']);
    expect(shown('year', '2024年')).toEqual(['2024', '2024年']);
    expect(shown('otherCrime', '洗钱罪')).toEqual(['洗钱罪', '洗钱罪']);
    expect(shown('sentence', '死缓')).toEqual(['death_suspended', '死刑缓期执行']);
    expect(shown('year', '今年')).toBeUndefined();
    expect(shown('article', '刑法:388-1')).toEqual(['刑法:388-1', '刑法第三百八十八条之一']);
    expect(shown('article', '刑诉法第16条')).toEqual(['刑事诉讼法:16', '刑事诉讼法第十六条']);
    for (const name of FACET_NAMES)
      for (const nothing of ['不存在', '<script>', '9']) expect(shown(name, nothing), name).toBeUndefined();
  });
});
