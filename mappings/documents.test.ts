import { FACETS, RANGES } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import mapping from './documents.json' with { type: 'json' };

type Field = { type: string; enabled?: boolean; meta?: { description: string } };
const fields: Record<string, Field> = mapping.mappings.properties;

describe('the mapping of documents', () => {
  it('has a keyword field for every facet that is stored', () => {
    for (const { name, field } of FACETS) if (field !== null) expect(fields[field]?.type, name).toBe('keyword');
  });

  it('has a field of numbers for every range, and of words only for years, which are named one by one', () => {
    for (const { name, field } of RANGES)
      expect(name === 'years' ? ['keyword'] : ['double', 'short'], `${name} in ${field}`).toContain(
        fields[field]?.type,
      );
  });

  it('says of every field that is indexed what it holds', () => {
    for (const [name, field] of Object.entries(fields)) {
      if (field.enabled === false) continue;
      expect(field.meta?.description.length, name).toBeGreaterThan(5);
      // The engine's limit for values of meta.
      expect(field.meta?.description.length, name).toBeLessThanOrEqual(50);
    }
  });

  it('refuses what it does not know', () => {
    expect(mapping.mappings.dynamic).toBe('strict');
  });

  it('keeps the words of a text out of what is stored', () => {
    const words = Object.keys(fields).filter((name) => name.endsWith('W'));
    expect(words.length).toBeGreaterThan(0);
    // The text itself is stored beside the source, so that a card is read without it.
    expect(mapping.mappings._source.excludes).toEqual(['*W', '*C', 'body']);
    expect(mapping.mappings.properties.body.store).toBe(true);
    // Nothing else may be lost by the same pattern.
    for (const name of words) expect(fields[name]?.type).toBe('text');
  });

  it('does not let an open value break a write by its length', () => {
    const closed = [
      'id',
      'visibleTo',
      'family',
      'kin',
      'siblings',
      'kind',
      'tier',
      'year',
      'validityMark',
      'crimes',
      'sectors',
      'amountBand',
      'sentenceBands',
      'levels',
      'unitTypes',
      'circumstances',
      'modi',
      'outcomes',
      'procedures',
      'regions',
      'statute',
    ];
    for (const [name, field] of Object.entries(fields))
      if (field.type === 'keyword' && !closed.includes(name)) expect(field, name).toHaveProperty('ignore_above');
  });
});
