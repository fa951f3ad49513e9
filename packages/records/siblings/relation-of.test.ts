import type { LegalDocument } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { type Clues, cluesOf } from './clues.ts';
import { familiesOf } from './families.ts';
import { caseNumberKey, titleKeyOf } from './name-keys.ts';
import { relationOf } from './relation-of.ts';

const signature = (same: number): number[] => Array.from({ length: 100 }, (_, at) => (at < same ? at : -at));
const norm = (more: Partial<Clues> & { alike?: number }): Clues => ({
  family: 'norm',
  kind: 'law',
  demonstration: false,
  title: '某某条例',
  number: undefined,
  day: '2020-01-01',
  issuers: [],
  letters: undefined,
  signature: signature(more.alike ?? 100),
  bands: [],
  comments: [],
  names: [],
  repeals: [],
  latest: undefined,
  issued: undefined,
  effective: undefined,
  holdsFrom: undefined,
  speaksOf: undefined,
  ...more,
});
const aCase = (more: Partial<Clues> & { alike?: number }): Clues =>
  norm({ family: 'case', kind: 'guiding_case', title: '甲某受贿案', ...more });
const between = (one: Clues, other: Clues) => relationOf(one, other)?.relation;

describe('norms', () => {
  it.each([
    ['of one title and another day are versions, the later one said so', { day: '2023-05-01', alike: 98 }, 'later'],
    ['of one title and an earlier day are versions however little is left', { day: '1999-05-01', alike: 3 }, 'earlier'],
    ['of one title within a month are the same', { day: '2020-01-20', alike: 98 }, 'same'],
    ['of one title, one without a date, are the same if the text is', { day: undefined, alike: 90 }, 'same'],
    ['of one title, one without a date, are versions if the text is another', { day: undefined, alike: 60 }, 'version'],
    ['of one title and day with other words are parts, as the books of a code are', { alike: 2 }, 'part'],
    ['whose names say more or less of the same text are the same', { title: '某某条例全文', alike: 95 }, 'same'],
    ['of two places with much the same rules are strangers', { title: '乙地条例', alike: 95 }, undefined],
    ['of another subject are strangers', { title: '别的条例', alike: 2 }, undefined],
    ['that come with the product are strangers to real ones', { demonstration: true }, undefined],
  ])('%s', (_, other, relation) => {
    expect(between(norm({}), norm(other))).toBe(relation);
  });

  it('of one very text are the same whatever dates their sources give', () => {
    expect(between(norm({ letters: 'x' }), norm({ letters: 'x', day: '2023-05-01', title: '别的' }))).toBe('same');
  });

  it('that amend are each a paper of its own', () => {
    const [one, other] = ['1988-01-01', '1993-01-01'].map((day, at) =>
      norm({ title: '宪法修正案', day, alike: 100 - at * 99 }),
    );
    expect(one && other && between(one, other)).toBeUndefined();
  });

  it('关于 one thing belong together only if they share an issuer', () => {
    const title = '关于审理案件的规定';
    expect(between(norm({ title, issuers: ['spc'] }), norm({ title, issuers: ['spp'], alike: 50 }))).toBeUndefined();
    expect(between(norm({ title, issuers: ['spc'] }), norm({ title, issuers: ['spp', 'spc'], alike: 50 }))).toBe(
      'same',
    );
  });
});

describe('norms that two sources date otherwise', () => {
  it('are one version as long as both days come before the same day of effect', () => {
    const dated = (day: string) => norm({ day, effective: '2013-01-09' });
    expect(between(dated('2012-09-12'), dated('2012-12-07'))).toBe('same');
    expect(between(dated('2012-12-07'), dated('2020-12-29'))).toBe('later');
  });
});

describe('cases', () => {
  it.each([
    ['whose texts are half alike are one case', { title: '另一标题', number: undefined, alike: 55 }, 'same'],
    ['of one number are one case, though told anew', { number: '检例1', alike: 12 }, 'same'],
    ['of one name that share their facts are one case', { number: undefined, alike: 30 }, 'same'],
    ['of one name alone are not', { alike: 8 }, undefined],
    ['of two numbers of one series are two cases', { number: '检例2', alike: 90 }, undefined],
    ['of two series can be one case', { number: '指导案例2', alike: 90 }, 'same'],
  ])('%s', (_, other, relation) => {
    expect(between(aCase({ number: '检例1' }), aCase(other))).toBe(relation);
  });

  it('and what comments on them know each other by number or name, from both sides', () => {
    const commentary = norm({ title: '评析', comments: ['检例1'], alike: 1 });
    expect(between(aCase({ number: '检例1' }), commentary)).toBe('comment');
    expect(between(commentary, aCase({ number: '检例1' }))).toBe('about');
    expect(between(norm({ comments: ['甲某受贿案'], alike: 1 }), aCase({}))).toBe('about');
    const both = norm({ comments: ['检例2', '甲某受贿案'], alike: 1 });
    expect(between(both, aCase({ number: '检例1' }))).toBeUndefined();
    expect(between(both, aCase({ number: undefined }))).toBe('about');
    expect(between(norm({ comments: ['检例2'], alike: 1 }), aCase({ number: '检例1' }))).toBeUndefined();
  });
});

const document = (title: string, family: 'case' | 'norm', text = ''): LegalDocument =>
  ({
    title,
    family,
    kind: 'other',
    issuers: [],
    docNumber: '检例第9号',
    sections: [{ kind: 'text', heading: '', level: 1, paragraphs: [{ n: 1, text }] }],
  }) as unknown as LegalDocument;

describe('the clues of a document', () => {
  it.each([
    ['最高人民法院、最高人民检察院关于办理某案的解释（二）', 'norm', '关于办理某案的解释二'],
    ['两高关于办理某案的解释（二）2012', 'norm', '关于办理某案的解释二'],
    ['中华人民共和国刑法', 'norm', '刑法'],
    ['刑法(2020年修订)', 'norm', '刑法'],
    ['（检例第５号） 陈某、林某滥用职权案', 'case', '陈某林某滥用职权案'],
    ['指导性案例236号环某公司诉某公司案', 'case', '环某公司诉某公司案'],
    ['案例一：某公司行贿案', 'case', '某公司行贿案'],
  ] as const)('hold of the title %s what its sources share', (title, family, key) => {
    expect(titleKeyOf({ title, family })).toBe(key);
  });

  it('hold numbers of cases in one spelling', () => {
    expect(['检例第188号', '指导案例3号', '指导性案例 第3号'].map(caseNumberKey)).toEqual([
      '检例188',
      '指导案例3',
      '指导案例3',
    ]);
  });

  it('hold what a commentary is on, and not that number as its own', () => {
    const clues = cluesOf(document('《李某受贿案（检例第188号）》的理解与适用', 'norm', '另见检例第47号。'));
    expect(clues).toMatchObject({ comments: ['检例188', '李某受贿案'], number: undefined });
    expect(cluesOf(document('王某受贿案评析', 'norm', '最高检发布的检例第9号。')).comments).toEqual([
      '王某受贿案',
      '检例9',
    ]);
    expect(cluesOf(document('关于某事的通知', 'norm', '参照检例第9号。')).comments).toEqual([]);
  });
});

describe('families', () => {
  it('are the same in whatever order they come together', () => {
    const ties = [
      { one: 'c', other: 'd' },
      { one: 'b', other: 'c' },
      { one: 'e', other: 'f' },
    ];
    const families = familiesOf(['a', 'b', 'c', 'd', 'e', 'f'], ties);
    expect(families).toEqual(familiesOf(['f', 'e', 'd', 'c', 'b', 'a'], ties.toReversed()) && families);
    expect(Object.fromEntries([...families].map(([id, { family }]) => [id, family]))).toEqual({
      a: 'a',
      b: 'b',
      c: 'b',
      d: 'b',
      e: 'e',
      f: 'e',
    });
    expect(families.get('a')?.tied).toBe(false);
    const versions = [{ one: 'a', other: 'b', relation: 'later' as const }];
    expect(familiesOf(['a', 'b'], versions).get('a')?.superseded).toBe(true);
    expect(familiesOf(['a', 'b'], versions).get('b')?.superseded).toBe(false);
    expect(families.get('d')?.tied).toBe(true);
  });
});
