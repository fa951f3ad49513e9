import type { NormDocument, Repeal } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { cluesOf } from './clues.ts';
import { repealBetween } from './repeal-between.ts';

type Norm = Partial<Omit<NormDocument, 'repeals'>> & {
  repeals?: (Partial<Repeal> & { title: string })[];
  text?: string;
};

/** The clues of a norm with this title and what else is said of it. */
const norm = ({ repeals = [], text = '', ...more }: Norm) =>
  cluesOf({
    family: 'norm',
    kind: 'judicial_interpretation',
    title: '最高人民法院关于办理示例案件的解释',
    issuers: ['spc'],
    sections: [{ kind: 'text', heading: '', level: 1, paragraphs: [{ n: 1, text }] }],
    citations: [],
    fictional: false,
    repeals: repeals.map((each) => ({ days: [], issuers: [], manner: 'repealed', evidence: [], ...each })),
    ...more,
  } as unknown as NormDocument);

const NEW = { title: '最高人民法院关于办理新示例案件的解释', issuedOn: '2024-08-19', effectiveOn: '2024-08-20' };
const OLD = { title: '最高人民法院关于审理旧示例案件的解释', issuedOn: '2009-11-04' };
const NAMED = { title: '最高人民法院关于审理旧示例案件的解释', number: '法释〔2009〕15号', issuers: ['spc'] };

/** What the text `by` says of `old`, as `old` sees it. */
const said = (old: Norm, by: Norm) => repealBetween(norm(old), norm(by));

describe('a text that another one repeals', () => {
  it('is known by its whole title or its number, from both sides, since the day on which the other holds', () => {
    const by = { ...NEW, repeals: [{ ...NAMED, from: '2024-09-01' }] };
    const tie = { manner: 'repealed', from: '2024-09-01', paragraph: 0, at: 0 };
    expect(said(OLD, by)).toEqual({ by: 'other', ...tie });
    expect(repealBetween(norm(by), norm(OLD))).toEqual({ by: 'this', ...tie });
    expect(said({ ...OLD, docNumber: '法释〔2009〕15号', title: '审理旧示例案件解释' }, by)).toMatchObject(tie);
    expect(said(OLD, { ...NEW, repeals: [NAMED] })).toMatchObject({ from: '2024-08-20' });
  });

  it.each([
    ['under its bare title', { title: '关于审理旧示例案件的解释' }],
    ['in the notice that sends it out', { title: '关于印发《最高人民法院关于审理旧示例案件的解释》的通知' }],
    ['with a year that a source put behind', { title: '关于审理旧示例案件的解释（2009）' }],
  ])('is known %s', (_, old) => {
    expect(said({ ...OLD, ...old }, { ...NEW, repeals: [NAMED] })).toBeDefined();
  });

  it.each([
    ['with another number', { docNumber: '法释〔2019〕1号' }],
    ['of another body', { issuers: ['mps'] }],
    ['made after it had ceased', { issuedOn: '2025-01-01' }],
    ['on trial, which is another text', { title: '最高人民法院关于审理旧示例案件的解释（试行）' }],
    ['of a series, which is another text', { title: '最高人民法院关于审理旧示例案件的解释（二）' }],
    ['whose name is only a part of it', { title: '最高人民法院关于旧示例案件的解释' }],
  ])('is not one %s', (_, old) => {
    expect(said({ ...OLD, ...old }, { ...NEW, repeals: [NAMED] })).toBeUndefined();
  });

  it('of the same title is the one of the day or before the text that speaks, never a copy or a later version of that', () => {
    const title = '示例管理条例';
    const by: Norm = {
      title,
      issuedOn: '2006-01-29',
      effectiveOn: '2006-03-01',
      repeals: [{ title, days: ['1999-03-26'], from: '2006-03-01' }],
    };
    expect(said({ title, issuedOn: '1999-03-26' }, by)).toBeDefined();
    expect(said({ title, issuedOn: '2016-02-06' }, by)).toBeUndefined();
    expect(said({ title, issuedOn: '2006-01-29' }, by)).toBeUndefined();
    expect(said({ title, issuedOn: '1990-01-01' }, by)).toBeUndefined();
    expect(said({ title }, by)).toBeUndefined();
    expect(said({ title, issuedOn: '2006-02-20', text: '别的文字' }, { ...by, issuedOn: '2016-02-06' })).toBeDefined();
  });

  it('without a date is one as long as it speaks of nothing later and no day is asked', () => {
    const undated = { title: OLD.title };
    const by = { ...NEW, repeals: [{ title: OLD.title }] };
    expect(said(undated, by)).toBeDefined();
    expect(said({ ...undated, text: '依照2025年修订的某法' }, by)).toBeUndefined();
    expect(said(undated, { ...NEW, repeals: [{ title: OLD.title, days: ['2009-11-04'] }] })).toBeUndefined();
    expect(said({ title: `${OLD.title}（2025）` }, by)).toBeUndefined();
  });

  it('is none of two that repeal the same', () => {
    const repeals = [NAMED];
    expect(said({ ...OLD, repeals }, { ...NEW, repeals })).toBeUndefined();
  });

  it('shares its fate with a digest of the same number, and fiction with nothing', () => {
    const digest = { ...OLD, title: `${OLD.title}（要点摘编）` };
    const by = { ...NEW, repeals: [NAMED] };
    expect(said(digest, by)).toBeUndefined();
    expect(said({ ...digest, docNumber: '法释〔2009〕15号' }, by)).toBeDefined();
    expect(said(OLD, { ...by, fictional: true })).toBeUndefined();
  });

  it('that is a law may have a short name', () => {
    const by = { ...NEW, repeals: [{ title: '中华人民共和国担保法' }] };
    expect(said({ title: '中华人民共和国担保法', issuers: ['npcsc'], issuedOn: '1995-06-30' }, by)).toBeDefined();
    expect(
      said({ title: '意见', issuers: [], issuedOn: '1995-06-30' }, { ...by, repeals: [{ title: '意见' }] }),
    ).toBeUndefined();
  });

  it('in part or only where they differ says so', () => {
    expect(said(OLD, { ...NEW, repeals: [{ ...NAMED, manner: 'yields' }] })).toMatchObject({ manner: 'yields' });
  });
});

describe('a text that a decision amends', () => {
  const by: Norm = {
    title: '关于修改《关于审理旧示例案件的解释》的决定',
    issuedOn: '2020-12-23',
    effectiveOn: '2021-01-01',
    repeals: [{ title: '关于审理旧示例案件的解释', manner: 'amended' }],
  };

  it('is the version from before it, and not the amended one, issued with it', () => {
    expect(said(OLD, by)).toMatchObject({ manner: 'amended', from: '2021-01-01' });
    expect(said({ ...OLD, issuedOn: '2020-12-29' }, by)).toBeUndefined();
    expect(said({ title: OLD.title }, by)).toBeUndefined();
  });

  it('is known by the year of its title, where that is before', () => {
    expect(said({ title: `${OLD.title}（2009）` }, by)).toBeDefined();
    expect(said({ title: `${OLD.title}（2020年修订）` }, by)).toBeUndefined();
  });
});

describe('an interpretation of a law that another text repeals', () => {
  const code = {
    title: '中华人民共和国民法典',
    kind: 'law',
    issuers: ['npc'],
    issuedOn: '2020-05-28',
    effectiveOn: '2021-01-01',
    repeals: [{ title: '中华人民共和国婚姻法' }],
  } as const satisfies Norm;
  const old = { title: '最高人民法院关于适用《中华人民共和国婚姻法》若干问题的解释（一）', issuedOn: '2001-12-25' };

  it('is told so, since the day on which the law ceased', () => {
    expect(said(old, code)).toEqual({ by: 'other', manner: 'basis', from: '2021-01-01', paragraph: 0, at: 0 });
  });

  it('is told what is said of itself before', () => {
    expect(said(old, { ...code, repeals: [...code.repeals, { title: old.title }] })).toMatchObject({
      manner: 'repealed',
    });
  });

  it.each([
    ['that is younger than the repeal', { ...old, issuedOn: '2022-03-01' }],
    ['of which nobody knows the day', { title: old.title }],
    ['of another law', { ...old, title: '最高人民法院关于适用《中华人民共和国公司法》若干问题的规定（一）' }],
    ['that only names the law inside of another title', { ...old, title: '关于如何理解《关于婚姻法的意见》的批复' }],
  ])('is not one %s', (_, other) => {
    expect(said(other, code)).toBeUndefined();
  });
});
