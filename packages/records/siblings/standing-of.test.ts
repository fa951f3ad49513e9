import { describe, expect, it } from 'vitest';
import { type StandingTie, standingsOf } from './standing-of.ts';

const tie = (one: string, other: string, more: Partial<StandingTie>): StandingTie => ({
  one,
  other,
  relation: 'repealer',
  likeness: 0,
  repeal: null,
  otherHolds: null,
  ...more,
});
const says = (manner: 'repealed' | 'part' | 'amended' | 'yields', from: string | null): Partial<StandingTie> => ({
  repeal: { by: 'other', manner, from, paragraph: 1, at: 0 },
});
const members = (...days: (string | null)[]) => days.map((day, at) => ({ id: 'abc'[at] ?? '', day }));

describe('the standing of a norm', () => {
  it('is that of the first text that repeals it', () => {
    const ties = [tie('a', 'x', says('repealed', '2021-01-01')), tie('a', 'y', says('repealed', '2019-01-01'))];
    expect(standingsOf(members(null), ties).get('a')).toEqual({ expiredOn: '2019-01-01' });
  });

  it('is out of force without a day where no text tells one', () => {
    expect(standingsOf(members(null), [tie('a', 'x', says('repealed', null))]).get('a')).toEqual({ marked: 'expired' });
  });

  it('is changed by a later version, an amendment or the repeal of a part, and not where another one only goes before', () => {
    const later = tie('a', 'x', { relation: 'later', otherHolds: '2022-05-01' });
    expect(standingsOf(members(null), [later]).get('a')).toEqual({ amendedOn: '2022-05-01' });
    expect(standingsOf(members(null), [later, tie('a', 'y', says('part', '2020-01-01'))]).get('a')).toEqual({
      amendedOn: '2020-01-01',
    });
    expect(standingsOf(members(null), [tie('a', 'x', says('yields', '2020-01-01'))]).get('a')).toEqual({});
  });

  it('says nothing of the text that repeals', () => {
    const own = { repeal: { by: 'this', manner: 'repealed', from: '2020-01-01', paragraph: 1, at: 0 } } as const;
    expect(standingsOf(members('2020-01-01'), [tie('a', 'x', own)]).get('a')).toEqual({});
  });

  it('is shared by copies of one text, unless they are dated later or are hardly copies', () => {
    const repealed = tie('a', 'x', says('repealed', '2020-01-01'));
    const copies = (likeness: number) => [repealed, tie('b', 'a', { relation: 'same', likeness })];
    expect(standingsOf(members(null, null), copies(0.95)).get('b')).toEqual({ expiredOn: '2020-01-01' });
    expect(standingsOf(members(null, '2021-01-01'), copies(0.95)).get('b')).toEqual({});
    expect(standingsOf(members(null, null), copies(0.85)).get('b')).toEqual({});
  });
});
