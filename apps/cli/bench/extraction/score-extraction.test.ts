import { describe, expect, it } from 'vitest';
import { readGold } from './gold-document.ts';
import { listErrors } from './list-errors.ts';
import { scoreExtraction } from './score-extraction.ts';
import { scoreRules } from './score-rules.ts';

const pair = (gold: object, given: object) => ({
  gold: readGold({ id: 'a', genre: 'case', ...gold }, 'a'),
  given: readGold({ id: 'a', ...given }, 'a'),
});
const scoreOf = (field: string, gold: object, given: object) => {
  const score = scoreExtraction([pair(gold, given)]).fields[field];
  return score && [score.right, score.extra, score.missing];
};

describe('the score of what was understood', () => {
  it('counts what is right, too much and missing', () => {
    expect(scoreOf('crimes', { crimes: ['受贿罪', '贪污罪'] }, { crimes: ['受贿罪', '行贿罪'] })).toEqual([1, 1, 1]);
  });

  it('neither rewards nor punishes what may be said or not', () => {
    expect(scoreOf('crimes', { crimes: [], crimesOptional: ['行贿罪'] }, { crimes: ['行贿罪'] })).toEqual([0, 0, 0]);
    const cited = [{ law: '刑法', article: 383, clause: 1 }];
    const both = [...cited, { law: '刑法', article: 383 }];
    expect(scoreOf('articles_clause', { citedArticles: cited }, { citedArticles: both })).toEqual([1, 0, 0]);
  });

  it('compares numbers, not their print', () => {
    expect(scoreOf('docNumber', { docNumber: '法释〔2016〕9号' }, { docNumber: '法释（２０１６） 9号' })).toEqual([
      1, 0, 0,
    ]);
  });

  it('takes sums within one in a hundred, each labelled one once, by offence and person', () => {
    const gold = {
      amounts: [
        { crime: '受贿罪', yuan: 100, alt: [120] },
        { crime: '贪污罪', name: '张某', yuan: null },
      ],
    };
    expect(scoreOf('amounts', gold, { amounts: [{ crime: '受贿罪', yuan: 101 }] })).toEqual([1, 0, 0]);
    expect(scoreOf('amounts', gold, { amounts: [{ crime: '受贿罪', yuan: 120.5 }] })).toEqual([1, 0, 0]);
    expect(scoreOf('amounts', gold, { amounts: [{ crime: '行贿罪', yuan: 100 }] })).toEqual([0, 1, 1]);
    const twice = [
      { crime: '受贿罪', yuan: 100 },
      { crime: '受贿罪', yuan: 100 },
    ];
    expect(scoreOf('amounts', gold, { amounts: twice })).toEqual([1, 1, 0]);
  });

  it('takes a sentence whole, a unit also under its short name, and leaves out what is inferred', () => {
    const gold = {
      sentence: [
        { name: '某某建设有限公司', penalty: '罚金', fineYuan: 5 },
        { name: '张某', penalty: '有期徒刑', months: 36, inferred: true },
      ],
    };
    const given = {
      sentence: [
        { name: '建设有限公司', penalty: '罚金', fineYuan: 5 },
        { name: '张某', penalty: '拘役' },
      ],
    };
    expect(scoreOf('sentence_penalty', gold, given)).toEqual([1, 0, 0]);
    expect(scoreOf('sentence_fine', gold, given)).toEqual([1, 0, 0]);
    expect(scoreOf('sentence_probation', gold, given)).toEqual([0, 0, 0]);
  });

  it('asks no defendants of a norm', () => {
    expect(scoreOf('defendants', { genre: 'norm' }, { defendants: [{ name: '张某' }] })).toEqual([0, 0, 0]);
  });

  it('has no figure where there is nothing to divide', () => {
    expect(scoreExtraction([pair({}, {})]).fields.crimes).toMatchObject({ precision: null, f1: null, exact: 1 });
  });

  it('counts refused offences that are shown, and the main sector', () => {
    const scores = scoreExtraction([
      pair(
        { rejectedCrimes: ['贪污罪'], sectors: [{ id: 'rural' }] },
        { crimes: ['贪污罪'], sectors: ['rural', 'finance'] },
      ),
    ]);
    expect(scores.refusedShown).toEqual({ shown: 1, of: 1 });
    expect(scores.primarySector).toEqual({ right: 1, of: 1 });
  });
});

describe('the errors of a document', () => {
  const evidence = [{ paragraph: 3, start: 0, end: 2, text: '行贿', rule: 'crime.verdict' }];
  const document = {
    ...pair({ crimes: ['受贿罪'] }, { crimes: ['行贿罪'] }),
    title: '张某受贿案',
    places: new Map([['crimes 行贿罪', { evidence }]]),
  };

  it('are listed with the words and the rule that led to them', () => {
    expect(listErrors([document])).toEqual([
      'a　张某受贿案',
      '  crimes ＋行贿罪（第3段“行贿”，crime.verdict）',
      '  crimes －受贿罪',
    ]);
    expect(listErrors([document], 'sectors')).toEqual([]);
  });

  it('count against the rule', () => {
    expect(scoreRules([document])).toEqual({ 'crime.verdict': { right: 0, found: 1 } });
  });
});
