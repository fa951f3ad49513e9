import { describe, expect, it } from 'vitest';
import { createTaxonomy } from './term.ts';

const FRUIT = createTaxonomy([
  { id: 'fruit', label: { zh: '水果', en: 'Fruit' } },
  { id: 'citrus', label: { zh: '柑橘', en: 'Citrus' }, parent: 'fruit', aliases: ['柑橘类'] },
  { id: 'lemon', label: { zh: '柠檬', en: 'Lemon' }, parent: 'citrus' },
]);

describe('a taxonomy', () => {
  it('answers to ids, labels in both languages and other names, with blanks around them', () => {
    for (const name of ['citrus', '柑橘', 'Citrus', '柑橘类', ' 柑橘 ']) expect(FRUIT.find(name)?.id).toBe('citrus');
    expect(FRUIT.find('苹果')).toBeUndefined();
  });

  it('tells the broader terms nearest first, and the narrower ones', () => {
    expect(FRUIT.lineage('lemon')).toEqual(['lemon', 'citrus', 'fruit']);
    expect(FRUIT.lineage('apple')).toEqual([]);
    expect(FRUIT.children('fruit')).toEqual(['citrus']);
    expect(FRUIT.children('lemon')).toEqual([]);
  });

  it('refuses two terms with one id and a parent that is missing', () => {
    const term = { id: 'a', label: { zh: '甲', en: 'A' } };
    expect(() => createTaxonomy([term, term])).toThrow(/stands twice/u);
    expect(() => createTaxonomy([{ ...term, parent: 'b' }])).toThrow(/unknown parent/u);
  });
});
