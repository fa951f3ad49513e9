import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumeral, citationKey, citationLabel } from './citation-key.ts';

describe('the key of a cited article', () => {
  it('names the law, the article and 之N, as far as they are known', () => {
    expect(citationKey('刑法')).toBe('刑法');
    expect(citationKey('刑法', 388)).toBe('刑法:388');
    expect(citationKey('刑法', 388, 1)).toBe('刑法:388-1');
  });

  it.each([
    ['刑法:388-1', '刑法第三百八十八条之一'],
    ['刑法:17', '刑法第十七条'],
    ['民法典:1117', '民法典第一千一百一十七条'],
    ['民法典:1000', '民法典第一千条'],
    ['民法典:1001', '民法典第一千零一条'],
    ['刑法:110', '刑法第一百一十条'],
    ['刑法:10', '刑法第十条'],
    ['刑法:20', '刑法第二十条'],
    ['刑法:305', '刑法第三百零五条'],
    ['刑法', '刑法'],
    ['读者写的任何字', '读者写的任何字'],
  ])('%s is printed %s', (key, label) => {
    expect(citationLabel(key)).toBe(label);
  });

  it('has a numeral of its own for every number to 9,999', () => {
    const numerals = new Set(Array.from({ length: 10_000 }, (_, value) => chineseNumeral(value)));
    expect(numerals.size).toBe(10_000);
  });

  it('is printed whatever a reader writes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (key) => typeof citationLabel(key) === 'string'));
  });
});
