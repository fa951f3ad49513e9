import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_MARKED_PARAGRAPH, markParagraph, PASSAGE_LENGTH, readParagraphMark } from './paragraph-mark.ts';

const anyText = fc
  .array(
    fc.constantFrom(
      ...'被告人利用职务便利，非法收受他人财物。共计人民币12345.67万元；Article 9 “退赃”𠮷',
      '\n',
      '法释〔2016〕9号',
    ),
    { maxLength: 400 },
  )
  .map((parts) => parts.join(''));
const number = fc.integer({ min: 0, max: MAX_MARKED_PARAGRAPH });

describe('the mark of a paragraph', () => {
  it('comes back with the very text', () => {
    fc.assert(
      fc.property(anyText, number, (text, paragraph) => {
        expect(readParagraphMark(markParagraph(text, paragraph))).toEqual({ paragraph, text });
      }),
    );
  });

  it('stands in every piece that is as long as a passage', () => {
    const long = fc
      .array(fc.constantFrom(...'被告人职务便利，。、12'), { minLength: 200, maxLength: 600 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(long, fc.nat(), (text, place) => {
        const marked = markParagraph(text, 7);
        const at = place % (marked.length - PASSAGE_LENGTH);
        fc.pre(!/^[\uDC00-\uDFFF]/u.test(marked.slice(at)));
        expect(readParagraphMark(marked.slice(at, at + PASSAGE_LENGTH)).paragraph).toBe(7);
      }),
      { numRuns: 1_000 },
    );
    const clause = markParagraph('甲'.repeat(500), 3);
    for (let at = 0; at + PASSAGE_LENGTH <= clause.length; at++)
      expect(clause.slice(at, at + PASSAGE_LENGTH)).toMatch(/\uDB80\uDC03|\uDB80$|^\uDC03/u);
  });

  it('stands before every sentence, however short', () => {
    expect(markParagraph('甲退赃。乙没有。', 2)).toBe('\u{F0002}甲退赃。\u{F0002}乙没有。');
  });

  it('never stands inside a number or a Latin word, nor between the halves of a character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const marked = markParagraph(text, 1);
        expect(marked.isWellFormed()).toBe(true);
        expect(marked.slice(2)).not.toMatch(/[0-9A-Za-z][\u{F0000}-\u{FFFFD}][0-9A-Za-z]/u);
      }),
    );
  });

  it('is missing from a piece without one', () => {
    expect(readParagraphMark('没有记号')).toEqual({ paragraph: undefined, text: '没有记号' });
  });
});
