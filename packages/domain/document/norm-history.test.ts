import { describe, expect, it } from 'vitest';
import { normHistory, stepsIn } from './norm-history.ts';

const acts = (text: string) => stepsIn(text).map(({ day, act, number }) => [day, act, ...(number ? [number] : [])]);

describe('the history that a norm prints under its title', () => {
  it('tells adoption, revision as a whole and amendment in parts', () => {
    expect(
      acts(
        '（1979年7月1日某次会议通过　1997年3月14日某次会议修订　根据2017年9月1日《关于修改〈某法〉的决定》修正　2023年12月29日某次会议通过的《某法修正案（十二）》）',
      ),
    ).toEqual([
      ['1979-07-01', 'adopted'],
      ['1997-03-14', 'revised'],
      ['2017-09-01', 'amended'],
      ['2023-12-29', 'amended'],
    ]);
  });

  it('tells a regulation that was issued anew from one that a decision changed', () => {
    expect(acts('1998年12月27日 中华人民共和国国务院令第256号发布')).toEqual([
      ['1998-12-27', 'issued', '国务院令第256号'],
    ]);
    expect(acts('根据2011年1月8日《国务院关于废止和修改部分行政法规的决定》第一次修订')).toEqual([
      ['2011-01-08', 'amended'],
    ]);
    expect(acts('2021年7月2日 中华人民共和国国务院令第743号第三次修订）')).toEqual([
      ['2021-07-02', 'revised', '国务院令第743号'],
    ]);
  });

  it('is no day from which a text applies, and nothing behind the first article', () => {
    expect(acts('自2021年9月1日起施行')).toEqual([]);
    const section = (kind: 'preface' | 'provisions', text: string) => ({
      kind,
      heading: '',
      level: 1,
      paragraphs: [{ n: 1, text }],
    });
    const sections = [section('preface', '2021年7月2日公布'), section('provisions', '2022年7月2日公布')];
    expect(normHistory({ sections }).map(({ day }) => day)).toEqual(['2021-07-02']);
  });
});
