import { openLexicon, readings } from '@anjian/lexicon';
import { describe, expect, it } from 'vitest';
import { chooseEntries } from './choose-entries.ts';
import { readTyped } from './read-typed.ts';
import { buildVocabulary } from './vocabulary.ts';

const { fold } = openLexicon();
const vocabulary = buildVocabulary(
  {
    crimes: new Map([
      ['bribe_taking', 40],
      ['embezzlement', 12],
    ]),
    articles: new Map([
      ['刑法:385', 30],
      ['刑法:388', 9],
      ['刑法:388-1', 4],
      ['民法典:1165', 2],
      ['刑事诉讼法:15', 3],
      ['没有条的法', 9],
    ]),
    phrases: new Map([
      ['为他人谋取利益', 25],
      ['受贿罪', 40],
      ['受贿', 30],
      ['只有一件', 1],
      ['检察官A', 9],
    ]),
  },
  { fold, readings },
);

const texts = (typed: string, kind?: string): string[] =>
  chooseEntries(fold(typed), vocabulary)
    .filter((each) => kind === undefined || each.kind === kind)
    .map((each) => each.text);

describe('the entries for what is typed', () => {
  it.each(['shz', '受贿', '受賄', 'shouhui', '受hui'])('begin with 受贿罪 for %s', (typed) => {
    expect(texts(typed)[0]).toBe('受贿罪');
  });

  it('are found by a former name, which is told', () => {
    const [found] = chooseEntries('非法侵占', vocabulary);
    expect(found).toBeUndefined();
    const former = chooseEntries('公司、企业人员受贿', vocabulary)[0];
    expect(former?.text).toBe('非国家工作人员受贿罪');
    expect(former?.note).toContain('公司、企业人员受贿');
  });

  it.each(['388', '刑法388', 'xf388', 'xingfa388', '刑法第388', '第三百八十八条', '刑法第三百八十八'])(
    'of %s are the articles, the most cited first',
    (typed) => {
      expect(texts(typed, 'article').slice(0, 2)).toEqual(['刑法第三百八十八条', '刑法第三百八十八条之一']);
    },
  );

  it('of an article typed to its end that one comes before those that only begin so', () => {
    const articles = new Map([
      ['刑法:388', 4],
      ['刑法:388-1', 9],
    ]);
    const cited = buildVocabulary({ crimes: new Map(), articles, phrases: new Map() }, { fold, readings });
    const found = chooseEntries('刑法388', cited).filter(({ kind }) => kind === 'article');
    expect(found.map(({ id }) => id)).toEqual(['刑法:388', '刑法:388-1']);
  });

  it.each(['刑诉法第十五', '刑诉法15', 'xsf15'])('know a law by its other short name in %s', (typed) => {
    expect(texts(typed, 'article')).toEqual(['刑事诉讼法第十五条']);
  });

  it('are the articles of a crime, too, and say which', () => {
    const [article] = chooseEntries('受贿', vocabulary).filter((each) => each.kind === 'article');
    expect(article).toMatchObject({ text: '刑法第三百八十五条', note: '受贿罪' });
  });

  it('are the most cited articles of a law whose name is typed', () => {
    expect(texts('刑法', 'article')[0]).toBe('刑法第三百八十五条');
  });

  it('leave out phrases that are crimes, single, or no Chinese words', () => {
    expect(vocabulary.filter((entry) => entry.kind === 'phrase').map((entry) => entry.text)).toEqual([
      '为他人谋取利益',
    ]);
    expect(texts('wtrmqly')).toEqual(['为他人谋取利益']);
  });

  it('mark what was typed', () => {
    expect(chooseEntries('谋取', vocabulary)[0]?.parts).toEqual([
      { text: '为他人', match: false },
      { text: '谋取', match: true },
      { text: '利益', match: false },
    ]);
  });
});

describe('what is being typed', () => {
  it('is the last word, and all words for a title', () => {
    expect(readTyped('工程 受贿', fold)).toMatchObject({ from: 3, piece: '受贿', words: ['工程', '受贿'] });
  });

  it('is read without the marks of an input method', () => {
    expect(readTyped("shou'hui", fold)).toMatchObject({ piece: 'shouhui', isLatin: true });
  });

  it('may be the value of a field word', () => {
    expect(readTyped('工程 罪名：受', fold)).toMatchObject({ from: 3, piece: '受', kinds: ['crime'] });
  });

  it.each(['', ' ', 's', '受贿 ', '“', '-'])('is too little in “%s”', (q) => {
    expect(readTyped(q, fold)).toBeUndefined();
  });
});
