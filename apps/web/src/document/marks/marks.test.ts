import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtMarks, numberMarks } from './marks.ts';

describe('the marks of a document', () => {
  it('are numbered in reading order, whatever order they come in', () => {
    const { byParagraph, all } = numberMarks([
      { paragraph: 2, start: 4, end: 6 },
      { paragraph: 1, start: 9, end: 11 },
      { paragraph: 1, start: 0, end: 2 },
    ]);
    expect(all).toHaveLength(3);
    expect(byParagraph.get(1)).toEqual([
      { start: 0, end: 2, number: 0 },
      { start: 9, end: 11, number: 1 },
    ]);
    expect(byParagraph.get(2)).toEqual([{ start: 4, end: 6, number: 2 }]);
  });

  it('count those of a heading before those of the paragraph under it', () => {
    const { byParagraph, byHeading, all } = numberMarks([
      { paragraph: 3, start: 0, end: 2 },
      { paragraph: 3, start: 0, end: 7, inHeading: true },
    ]);
    expect(all).toHaveLength(2);
    expect(byHeading.get(3)).toEqual([{ start: 0, end: 7, number: 0 }]);
    expect(byParagraph.get(3)).toEqual([{ start: 0, end: 2, number: 1 }]);
  });

  it('become one where they overlap or touch, and do not count when empty', () => {
    const { byParagraph, all } = numberMarks([
      { paragraph: 1, start: 0, end: 2 },
      { paragraph: 1, start: 2, end: 4 },
      { paragraph: 1, start: 3, end: 3 },
    ]);
    expect(byParagraph.get(1)).toEqual([{ start: 0, end: 4, number: 0 }]);
    expect(all).toHaveLength(1);
  });

  it('cut a text into pieces that joined are the text again', () => {
    const mark = fc.record({ paragraph: fc.constant(1), start: fc.nat(40), end: fc.nat(40) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 8 }), (text, marks) => {
        const pieces = cutAtMarks(text, numberMarks(marks).byParagraph.get(1) ?? []);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});
