import { describe, expect, it } from 'vitest';
import { readQuery } from './read-query.ts';

const codes = (q: string) => readQuery(q).notices.map(({ code }) => code);

describe('a query as the search reads it', () => {
  it('is free words, phrases, conditions and what must not occur', () => {
    const { words, phrases, conditions, excluded } = readQuery(
      '挪用公款 “归个人使用” -自首 （营利 非法） 年份:2018- 甲 或 乙',
    );
    expect({ words, phrases }).toEqual({ words: '挪用公款 营利 非法', phrases: ['归个人使用'] });
    expect(conditions.map(({ type }) => type)).toEqual(['range', 'or']);
    expect(excluded).toEqual([{ type: 'word', text: '自首' }]);
  });

  it('says where a quote is missing, how it was read, and offers the whole query', () => {
    expect(readQuery('挪用公款 “归个人').notices).toEqual([
      { code: 'unbalanced_quote', message: '第 9 个字后缺右引号，已按“归个人”检索', query: '挪用公款 “归个人”' },
    ]);
  });

  it('tells when nothing is left to look for', () => {
    expect(codes('\uFFFD')).toEqual(['only_punctuation']);
    expect(codes('-受贿')).toEqual(['only_excluded']);
    expect(codes('   ')).toEqual([]);
  });

  it('keeps every phrase: those beyond the limit are searched as words; exclusions beyond it are said', () => {
    const { phrases, words } = readQuery(Array.from({ length: 30 }, (_, place) => `“第${place}句”`).join(''));
    expect(phrases.length + words.split(' ').length).toBe(30);
    expect(codes(Array.from({ length: 30 }, (_, place) => `-词${place}`).join(' '))).toContain('shortened');
  });
});
