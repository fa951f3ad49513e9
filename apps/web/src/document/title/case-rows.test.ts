import type { CaseDocument } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { offenceRows, personRows } from './case-rows.ts';

const tag = (id: string, more = {}) => ({ id, evidence: [], ...more });
const money = (value: number, crime: string | undefined, text = '') => ({
  value,
  currency: 'CNY',
  ...(crime === undefined ? {} : { crime }),
  evidence: [{ paragraph: 2, start: 0, end: text.length, text, rule: 'amount.printed' }],
});

const aCase = {
  defendants: [
    { name: '甲某', unit: '某局', post: '局长', evidence: [] },
    { name: '乙某', evidence: [] },
  ],
  sentences: [
    { name: '乙某', penalty: '拘役', months: 6, evidence: [] },
    { name: '丙某等5人', penalty: '有期徒刑', months: 18, monthsMax: 60, evidence: [] },
  ],
  crimes: [tag('bribe_taking', { status: 'established' })],
  otherCrimes: [tag('洗钱罪', { status: 'alleged' })],
  refusedCrimes: [tag('embezzlement')],
  amounts: [money(30_000, 'bribe_taking', '人民币3万余元'), money(5, undefined, '5元')],
} as unknown as CaseDocument;

describe('the persons of a case', () => {
  it('stand with their penalties, and those who are only sentenced follow', () => {
    expect(personRows(aCase).map(({ name, sentence }) => [name, sentence?.penalty])).toEqual([
      ['甲某', undefined],
      ['乙某', '拘役'],
      ['丙某等5人', '有期徒刑'],
    ]);
  });

  it('a group of as many as have no penalty of their own is these', () => {
    const group = {
      ...aCase,
      defendants: ['甲某', '乙某', '丙某'].map((name) => ({ name, evidence: [] })),
      sentences: [
        { name: '甲某', penalty: '无期徒刑', evidence: [] },
        { name: '乙某等2人', penalty: '有期徒刑', months: 18, monthsMax: 24, evidence: [] },
      ],
    } as CaseDocument;
    expect(personRows(group).map(({ name, sentence }) => [name, sentence?.name])).toEqual([
      ['甲某', '甲某'],
      ['乙某', '乙某等2人'],
      ['丙某', '乙某等2人'],
    ]);
  });

  it('a penalty without a name is that of the only defendant', () => {
    const only = {
      ...aCase,
      defendants: aCase.defendants.slice(0, 1),
      sentences: [{ penalty: '无期徒刑', evidence: [] }],
    } as CaseDocument;
    expect(personRows(only)).toMatchObject([{ name: '甲某', sentence: { penalty: '无期徒刑' } }]);
  });
});

describe('the offences of a case', () => {
  it('say how far each was established, and carry their sums; none is lost', () => {
    expect(offenceRows(aCase).map(({ id, duty, status, amounts }) => [id, duty, status, amounts.length])).toEqual([
      ['bribe_taking', true, 'established', 1],
      ['洗钱罪', false, 'alleged', 0],
      ['embezzlement', true, 'refused', 0],
      ['', false, null, 1],
    ]);
  });
});
