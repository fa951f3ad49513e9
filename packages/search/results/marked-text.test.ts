import type { MarkedText } from '@anjian/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATCH_END, MATCH_START } from '../query/highlight.ts';
import { dropStart, markedText, transferMarks } from './marked-text.ts';

const joined = (parts: MarkedText) => parts.map((part) => part.text).join('');
const stretch = fc.string({ unit: fc.constantFrom(...'受贿罪，<b>&'), maxLength: 6 });
const stretches = fc.array(fc.record({ text: stretch, match: fc.boolean() }), { maxLength: 12 });
const asPiece = (parts: MarkedText) =>
  parts.map(({ text, match }) => (match ? `${MATCH_START}${text}${MATCH_END}` : text)).join('');

describe('marked text', () => {
  it('joined is the piece without its marks, and neighbours differ', () => {
    fc.assert(
      fc.property(stretches, (parts) => {
        const read = markedText(asPiece(parts));
        expect(joined(read)).toBe(joined(parts));
        read.forEach((part, place) => {
          expect(part.text).not.toBe('');
          expect(part.match).not.toBe(read[place - 1]?.match);
        });
      }),
    );
  });

  it('marks what the engine marked', () => {
    expect(markedText(`利用${MATCH_START}职务${MATCH_END}${MATCH_START}便利${MATCH_END}收受`)).toEqual([
      { text: '利用', match: false },
      { text: '职务便利', match: true },
      { text: '收受', match: false },
    ]);
    expect(markedText('')).toEqual([]);
  });

  it('keeps markup of a document as the text that it is', () => {
    expect(markedText(`<img src=x onerror=alert(1)>${MATCH_START}<b>${MATCH_END}`)).toEqual([
      { text: '<img src=x onerror=alert(1)>', match: false },
      { text: '<b>', match: true },
    ]);
  });

  it('without its start is the rest of the text with the rest of the marks', () => {
    fc.assert(
      fc.property(stretches, fc.nat({ max: 80 }), (parts, length) => {
        expect(joined(dropStart(parts, length))).toBe(joined(parts).slice(length));
      }),
    );
  });

  it('laid over another wording of equal length is that wording', () => {
    fc.assert(
      fc.property(stretches, (parts) => {
        const printed = [...joined(parts)].map(() => '貪').join('');
        const moved = transferMarks(parts, printed);
        expect(joined(moved)).toBe(printed);
        expect(moved.map((part) => part.match)).toEqual(parts.map((part) => part.match));
      }),
    );
  });
});
