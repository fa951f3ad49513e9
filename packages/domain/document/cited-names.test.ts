import { describe, expect, it } from 'vitest';
import { articleOfHeading, parseArticleNumber } from './article-heading.ts';
import { articlesOf, citedKeys, namesOf } from './cited-names.ts';
import type { LegalDocument } from './legal-document.ts';

const norm = (title: string, docNumber?: string) => ({
  family: 'norm' as const,
  title,
  ...(docNumber === undefined ? {} : { docNumber }),
});

describe('the names under which a document is cited', () => {
  it.each([
    ['中华人民共和国刑法', '刑法'],
    ['刑法(2020年修订)', '刑法'],
    ['中华人民共和国刑法：分则第八章贪污贿赂罪（要点摘编）', '刑法'],
    ['监察法实施条例（2021年）（要点摘编）', '监察法实施条例'],
    ['最高人民法院、最高人民检察院关于办理某类案件的解释（二）', '关于办理某类案件的解释（二）'],
    ['中华人民共和国刑法修正案（九）', '刑法修正案（九）'],
  ])('of %s are %s', (title, name) => {
    expect(namesOf(norm(title))).toEqual([name]);
  });

  it('hold its number, and of a case the number alone', () => {
    expect(namesOf(norm('关于某事的批复', '法释〔2099〕1号'))).toEqual(['关于某事的批复', '法释〔2099〕1号']);
    expect(namesOf({ family: 'case', title: '甲某案', docNumber: '检例第9001号' })).toEqual(['检例第9001号']);
    expect(namesOf({ family: 'case', title: '甲某案', docNumber: '指导案例第44号' })).toEqual(['指导案例44号']);
    expect(namesOf({ family: 'case', title: '甲某案' })).toEqual([]);
  });
});

describe('what a document prints and cites', () => {
  const section = (heading: string) => ({ kind: 'provisions', heading, level: 3, paragraphs: [] });
  const law = {
    ...norm('关于某事的解释', '法释〔2099〕1号'),
    sections: [section('第一章　总则'), section('第三百八十八条之一'), section('第 2 条')],
    citations: [
      { key: '刑法:388', law: '刑法', article: 388, evidence: [] },
      { key: '监察法', law: '监察法', evidence: [] },
    ],
    references: [{ key: '法释〔2016〕9号:3', law: '法释〔2016〕9号', article: 3, evidence: [] }],
  } as unknown as LegalDocument;

  it('are its articles under each of its names', () => {
    expect(articlesOf(law)).toEqual([
      '关于某事的解释:388-1',
      '法释〔2099〕1号:388-1',
      '关于某事的解释:2',
      '法释〔2099〕1号:2',
    ]);
  });

  it('are the articles cited, and the laws that they belong to', () => {
    expect(citedKeys(law)).toEqual(['刑法', '刑法:388', '监察法', '法释〔2016〕9号', '法释〔2016〕9号:3']);
  });
});

describe('the number of an article', () => {
  it('is read from its heading in any numerals', () => {
    expect(articleOfHeading('第三百八十八条之一【利用影响力受贿罪】')).toEqual({ article: 388, sub: 1 });
    expect(articleOfHeading('第388条')).toEqual({ article: 388 });
    expect(articleOfHeading('第一章　总则')).toBeUndefined();
  });

  it('is read from an address and from what people write, and nothing else is', () => {
    for (const written of ['388-1', '388之一', '388条之一', '三百八十八条之一', '第三百八十八条之一', '第388条之1'])
      expect(parseArticleNumber(written)).toEqual({ article: 388, sub: 1 });
    for (const written of ['388', '三百八十八', '第三百八十八条'])
      expect(parseArticleNumber(written)).toEqual({ article: 388 });
    for (const written of ['', '0', '388-0', '388-', 'x', '99999', '第条', '388之', '第三百八十八条第一款'])
      expect(parseArticleNumber(written)).toBeUndefined();
  });
});
