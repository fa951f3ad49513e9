import { describe, expect, it } from 'vitest';
import { firstOfEach, quote } from './fact-rows.ts';

const paragraphs = new Map([[3, `${'甲'.repeat(40)}受贿罪${'乙'.repeat(40)}`]]);

describe('the evidence of a value', () => {
  it('is quoted with the words around it', () => {
    const [before, found, after] = quote({ paragraph: 3, start: 40, end: 43, text: '受贿罪', rule: 'x' }, paragraphs);
    expect(before).toBe(`……${'甲'.repeat(28)}`);
    expect(found).toBe('受贿罪');
    expect(after).toBe(`${'乙'.repeat(28)}……`);
  });

  it('is quoted once for a paragraph', () => {
    const at = (paragraph: number, start: number) => ({ paragraph, start, end: start + 2, text: '受贿', rule: 'x' });
    expect(firstOfEach([at(3, 40), at(3, 48), at(5, 0)])).toEqual([at(3, 40), at(5, 0)]);
  });

  it('is quoted as it was kept where its paragraph is not there', () => {
    expect(quote({ paragraph: 9, start: 0, end: 3, text: '受贿罪', rule: 'x' }, paragraphs)).toEqual([
      '',
      '受贿罪',
      '',
    ]);
  });
});
