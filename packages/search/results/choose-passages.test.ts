import type { Passage } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { choosePassages } from './choose-passages.ts';

function passage(paragraph: number, ...words: string[]): Passage {
  return { paragraph, section: 'text', heading: '', parts: words.map((text) => ({ text, match: true })) };
}

const chosen = (passages: readonly Passage[]): number[] => choosePassages(passages).map(({ paragraph }) => paragraph);

describe('the passages of a card', () => {
  it('show every word of the query before one word twice', () => {
    expect(chosen([passage(9, '受贿罪'), passage(2, '受贿'), passage(3, '受贿罪'), passage(7, '工程')])).toEqual([
      2, 7, 9,
    ]);
  });

  it('come from different paragraphs as far as there are such', () => {
    expect(chosen([passage(1, '工程'), passage(1, '工程'), passage(4, '工程'), passage(5, '工程')])).toEqual([1, 4, 5]);
    expect(chosen([passage(1, '工程'), passage(1, '工程')])).toEqual([1, 1]);
  });
});
