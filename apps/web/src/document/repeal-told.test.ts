import type { CitingHit, DocumentView } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { repealTold } from './repeal-told.ts';

const VIEW = { id: 'old', date: '2012-01-01' } as DocumentView;

const citing = (text: string, more: Partial<CitingHit> = {}): CitingHit =>
  ({
    id: 'new',
    title: '某规定',
    date: '2020-01-01',
    fictional: false,
    passages: [{ paragraph: 9, section: 'provisions', heading: '第九条', parts: [{ text, match: false }] }],
    places: 1,
    ...more,
  }) as CitingHit;

const REPEALED = '本规定施行后，《某规定（试行）》同时废止。';

describe('a repeal that another norm tells of', () => {
  it('is found where a later one cites this and says so', () => {
    expect(repealTold(VIEW, [citing(REPEALED)])).toMatchObject([{ id: 'new', paragraph: 9 }]);
  });

  it('is none where it is only cited, by an older one, or in fiction', () => {
    const others = [
      citing('依照《某规定（试行）》第三条办理。'),
      citing(REPEALED, { date: '2010-01-01' }),
      citing(REPEALED, { fictional: true }),
    ];
    expect(repealTold(VIEW, others)).toEqual([]);
  });
});
