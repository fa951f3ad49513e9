import { describe, expect, it } from 'vitest';
import { scanWords } from './scan-words.ts';

const placesIn = (words: string[], text: string): [string, number][] => {
  const places: [string, number][] = [];
  scanWords(words)(text, (word, at) => places.push([word, at]));
  return places;
};

describe('words of a list', () => {
  it('are found wherever they begin, one inside of another too', () => {
    expect(placesIn(['医院', '人民医院', '民医'], '某市人民医院、医院')).toEqual([
      ['人民医院', 2],
      ['民医', 3],
      ['医院', 4],
      ['医院', 7],
    ]);
  });

  it('are not found beyond the end, nor in an empty text', () => {
    expect(placesIn(['医院长'], '医院')).toEqual([]);
    expect(placesIn(['医院'], '')).toEqual([]);
  });

  it('of one character are refused', () => {
    expect(() => scanWords(['医'])).toThrow('医');
  });
});
