import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';

const read = (q: string) => {
  const { words, phrases, excluded, notices } = parseQuery(q);
  return { words, phrases, excluded, notices: notices.map((notice) => notice.code) };
};

describe('what a reader typed', () => {
  it.each([
    '"归个人使用"',
    '“归个人使用”',
    '「归个人使用」',
    '『归个人使用』',
    '＂归个人使用＂',
    '《归个人使用》',
    '“归个人使用"',
    '”归个人使用”',
  ])('has an exact phrase in %s', (q) => {
    expect(read(q)).toEqual({ words: '', phrases: ['归个人使用'], excluded: [], notices: [] });
  });

  it('may mix words, phrases and what must not occur', () => {
    expect(read('挪用公款 “归个人使用” -单位行贿 -"营利活动" 退赃')).toEqual({
      words: '挪用公款 退赃',
      phrases: ['归个人使用'],
      excluded: ['单位行贿', '营利活动'],
      notices: [],
    });
  });

  it('excludes with every hyphen of a keyboard, but only at the start of a word', () => {
    expect(read('受贿 －回扣 −干股').excluded).toEqual(['回扣', '干股']);
    expect(read('2016-2018')).toMatchObject({ words: '2016-2018', excluded: [] });
    expect(read('受贿 - 回扣')).toMatchObject({ words: '受贿 回扣', excluded: [] });
  });

  it('is read to its end where a quote has no partner, and the reader is told', () => {
    expect(read('挪用公款 “归个人')).toEqual({
      words: '挪用公款',
      phrases: ['归个人'],
      excluded: [],
      notices: ['unbalanced_quote'],
    });
  });

  it('has no words where it is nothing but punctuation, and the reader is told', () => {
    expect(read('\uFFFD')).toMatchObject({ words: '', notices: ['only_punctuation'] });
    expect(read('，。！？；“”（）—… *')).toMatchObject({ words: '', phrases: [], notices: ['only_punctuation'] });
    expect(read('   ')).toMatchObject({ notices: [] });
    expect(read('')).toMatchObject({ notices: [] });
  });

  it('may only exclude, and the reader is told what the list then shows', () => {
    expect(read('-受贿')).toMatchObject({ excluded: ['受贿'], notices: ['only_excluded'] });
  });

  it('keeps every phrase: those beyond the limit are searched as words', () => {
    const many = Array.from({ length: 30 }, (_, place) => `“第${place}句”`).join('');
    const { phrases, words } = read(many);
    expect(phrases.length + words.split(' ').length).toBe(30);
    expect(read(Array.from({ length: 30 }, (_, place) => `-词${place}`).join(' ')).notices).toContain('shortened');
  });

  it('never makes the reading fail, and nothing in it is empty', () => {
    const typed = fc
      .array(fc.constantFrom(...'"“”＂「」『』《》-－− 案件a1，\u0000\uD800\n'), { maxLength: 60 })
      .map((each) => each.join(''));
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary', maxLength: 200 })), (q) => {
        const { phrases, excluded } = parseQuery(q);
        for (const each of [...phrases, ...excluded]) expect(each).toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 5_000 },
    );
  });
});
