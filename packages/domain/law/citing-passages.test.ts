import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '../document/legal-document.ts';
import { citingPassages } from './citing-passages.ts';
import { lawTextOf } from './law-text.ts';

const evidence = (paragraph: number, start: number, text: string) => ({
  paragraph,
  start,
  end: start + text.length,
  text,
  rule: 'citation.article',
});
const long = `前一句。${'甲'.repeat(60)}依照第三百八十八条处罚，${'乙'.repeat(90)}。`;
const document = {
  title: '甲某案',
  sections: [
    {
      kind: 'reasoning',
      heading: '【裁判理由】',
      level: 1,
      paragraphs: [
        { n: 1, text: '依照第三百八十八条处罚。另一句。' },
        { n: 2, text: long },
      ],
    },
  ],
  citations: [
    {
      key: '刑法:388',
      law: '刑法',
      article: 388,
      evidence: [evidence(2, long.indexOf('第三'), '第三百八十八条'), evidence(1, 2, '第三百八十八条')],
    },
    { key: '刑法:385', law: '刑法', article: 385, evidence: [evidence(1, 0, '依照')] },
  ],
} as unknown as LegalDocument;

describe('the passages that cite', () => {
  it('are sentences in reading order, the citation marked', () => {
    const { passages, places } = citingPassages(document, ['刑法:388']);
    expect(places).toBe(2);
    expect(passages.map((passage) => passage.paragraph)).toEqual([1, 2]);
    expect(passages[0]?.parts).toEqual([
      { text: '依照', match: false },
      { text: '第三百八十八条', match: true },
      { text: '处罚。', match: false },
    ]);
    expect(passages[1]?.parts.map((part) => part.text).join('')).toMatch(/^……甲+依照第三百八十八条处罚，乙+……$/u);
  });

  it('of a whole law are those of all its articles', () => {
    expect(citingPassages(document, ['刑法']).places).toBe(2);
    expect(citingPassages(document, ['监察法']).places).toBe(0);
  });
});

describe('an article in a stored text', () => {
  const law = {
    title: '中华人民共和国刑法',
    sections: [
      {
        kind: 'preface' as const,
        heading: '',
        level: 1,
        paragraphs: [
          {
            n: 1,
            text: '（1997年3月14日第八届全国人民代表大会第五次会议修订　根据2009年2月28日《修正案（七）》修正）',
          },
        ],
      },
      { kind: 'provisions' as const, heading: '第三百八十八条', level: 3, paragraphs: [{ n: 2, text: '斡旋。' }] },
      {
        kind: 'provisions' as const,
        heading: '第三百八十八条之一',
        level: 3,
        paragraphs: [{ n: 3, text: '影响力。' }],
      },
    ],
  };

  it('is the section under its number, and no other', () => {
    expect(lawTextOf(law, 'a', { article: 388 })).toMatchObject({ paragraph: 2, text: ['斡旋。'] });
    expect(lawTextOf(law, 'a', { article: 388, sub: 1 }).text).toEqual(['影响力。']);
    expect(lawTextOf(law, 'a', { article: 389 }).text).toEqual([]);
  });

  it('counts from its last amendment, and not from the law before it', () => {
    const [head, ...articles] = law.sections;
    const text = '（1979年7月1日某次会议通过　1997年3月14日某次会议修订　根据2009年2月28日《刑法修正案（七）》修正）';
    const sections = [{ ...head, paragraphs: [{ n: 1, text }] }, ...articles] as typeof law.sections;
    const found = lawTextOf({ ...law, sections, effectiveOn: '1997-10-01' }, 'a', { article: 388 });
    expect(found.issuedOn).toBe('2009-02-28');
    expect(found.history.map((each) => each.day)).toEqual(['1997-03-14', '2009-02-28']);
  });

  it('comes with the days on which the law was adopted and amended', () => {
    expect(lawTextOf(law, 'a', { article: 388 }).history).toEqual([
      { day: '1997-03-14', by: null },
      { day: '2009-02-28', by: '修正案（七）' },
    ]);
  });
});
