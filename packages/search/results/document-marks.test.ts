import type { LegalDocument } from '@anjian/domain';
import { openLexicon } from '@anjian/lexicon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzerOf } from '../../../apps/api/services.ts';
import { markDocument } from './document-marks.ts';

const analyzer = analyzerOf(openLexicon());

function documentOf(title: string, ...paragraphs: string[]): LegalDocument {
  return {
    title,
    sections: [
      { kind: 'text', heading: '', level: 1, paragraphs: paragraphs.map((text, place) => ({ n: place + 1, text })) },
    ],
  } as unknown as LegalDocument;
}

const marked = (q: string, title: string, ...paragraphs: string[]) =>
  markDocument(documentOf(title, ...paragraphs), q, analyzer).map(({ paragraph, start, end }) =>
    [title, ...paragraphs][paragraph]?.slice(start, end),
  );

describe('the marks on a document', () => {
  it('are the words in title and paragraphs, in order, neighbours as one', () => {
    expect(marked('受贿', '张某受贿案', '张某受贿。', '无关。', '收受贿赂')).toEqual(['受贿', '受贿', '受贿']);
    expect(marked('挪用公款 营利活动', '案', '挪用公款营利活动')).toEqual(['挪用公款营利活动']);
  });

  it('find a phrase whatever punctuation, width or script it is printed in', () => {
    expect(marked('“归个人使用”', '案', '歸個人使用', '归、个人使用')).toEqual(['歸個人使用', '归、个人使用']);
    expect(marked('"ABC12"', '案', 'ＡＢＣ１２')).toEqual(['ＡＢＣ１２']);
  });

  it('find an article in the heading over its text, and not the articles that were put in behind it', () => {
    const law = documentOf('中华人民共和国刑法', '国家工作人员利用本人职权……', '国家工作人员的近亲属……');
    law.sections = law.sections
      .flatMap((section) => section.paragraphs)
      .map((paragraph, place) => ({
        kind: 'provisions',
        heading: ['第三百八十八条', '第三百八十八条之一'][place] as string,
        level: 3,
        paragraphs: [paragraph],
      }));
    for (const q of ['刑法第388条', '刑法388条', '刑法第三百八十八条']) {
      expect(markDocument(law, q, analyzer)).toEqual([{ paragraph: 1, start: 0, end: 7, inHeading: true }]);
    }
  });

  it('never take a part of a number', () => {
    expect(marked('"12"', '案', '123万元', '12万元')).toEqual(['12']);
  });

  it('do not stand without a query, or for what is excluded', () => {
    expect(marked('', '受贿案', '受贿')).toEqual([]);
    expect(marked('-受贿', '受贿案', '受贿')).toEqual([]);
    expect(marked('，。', '受贿案', '受贿，贿赂。')).toEqual([]);
  });

  it('lie inside their paragraph and do not overlap, whatever is asked of whatever text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'受贿罪归个人使用贪污，12ａＡ𠮷 '), maxLength: 60 });
    const q = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 30 }));
    fc.assert(
      fc.property(text, text, q, (title, paragraph, query) => {
        let last = [0, 0];
        for (const { paragraph: n, start, end } of markDocument(documentOf(title, paragraph), query, analyzer)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual([title, paragraph][n]?.length ?? 0);
          expect(n > (last[0] ?? 0) || start >= (last[1] ?? 0)).toBe(true);
          last = [n, end];
        }
      }),
    );
  });
});
