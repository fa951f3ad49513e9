import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeVersions, type LawText } from './arrange-versions.ts';

const law = (issuedOn: string | undefined, text: string, more: Partial<LawText> = {}): LawText => ({
  documentId: issuedOn ?? '无日期',
  title: '中华人民共和国刑法',
  issuedOn,
  effectiveOn: '1997-10-01',
  expiredOn: undefined,
  marked: undefined,
  digest: false,
  history: [],
  paragraph: 1,
  heading: '第三百八十七条',
  text: [text],
  ...more,
});
const today = '2026-11-01';
const HISTORY = ['1997-03-14', '2009-02-28', '2015-08-29', '2023-12-29'].map((day) => ({ day, by: null }));

describe('the versions of an article', () => {
  it('stand newest first, each until the next that differs', () => {
    const { versions, now } = arrangeVersions([law('2023-12-29', '新'), law('1997-03-14', '旧')], { today });
    expect(versions.map(({ issuedOn, since, until, state }) => [issuedOn, since, until, state])).toEqual([
      ['2023-12-29', '2023-12-29', null, 'in_force'],
      ['1997-03-14', '1997-10-01', '2023-12-29', 'amended'],
    ]);
    expect(now).toBe(0);
  });

  it('begin with the effect of the amendment that made them, where that is stored', () => {
    const { versions } = arrangeVersions([law('2023-12-29', '新')], {
      today,
      effects: new Map([['2023-12-29', '2024-03-01']]),
    });
    expect(versions[0]?.since).toBe('2024-03-01');
  });

  it('are one where texts follow each other in the same words', () => {
    const { versions } = arrangeVersions(
      [law('2009-02-28', '同，一'), law('2015-08-29', '同一'), law('2023-12-29', '异')],
      {
        today,
      },
    );
    expect(versions.map((version) => version.sameIn.map((each) => each.issuedOn))).toEqual([[], ['2015-08-29']]);
  });

  it('are those of digests only where nothing else is stored', () => {
    const digest = law(undefined, '概括', { digest: true });
    expect(arrangeVersions([digest], { today }).versions[0]?.digest).toBe(true);
    expect(arrangeVersions([digest, law('2023-12-29', '新')], { today }).versions.map((each) => each.digest)).toEqual([
      false,
    ]);
  });

  it('say whether their words are new on the day, or may be older since the amendment of that day is not stored', () => {
    const stored = [law('2023-12-29', '新', { history: HISTORY })];
    const known = (options: Partial<Parameters<typeof arrangeVersions>[1]>) =>
      arrangeVersions(stored, { today, ...options }).versions[0]?.sinceKnown;
    expect(known({})).toBe(false);
    expect(known({ touched: new Set(['2023-12-29']) })).toBe(true);
    const untouched = new Set(['2009-02-28', '2015-08-29', '2023-12-29']);
    expect(known({ untouched })).toBe(true);
  });

  it('say which texts are missing', () => {
    const stored = [law('2023-12-29', '新', { history: HISTORY }), law('1997-03-14', '旧')];
    expect(arrangeVersions(stored, { today }).missing).toEqual(['2009-02-28', '2015-08-29']);
  });

  it('are still to come, or repealed, as their dates say', () => {
    expect(arrangeVersions([law('2027-01-01', '新')], { today }).versions[0]?.state).toBe('not_yet');
    expect(arrangeVersions([law('1997-03-14', '旧', { expiredOn: '2020-01-01' })], { today }).versions[0]?.state).toBe(
      'expired',
    );
  });
});

describe('the text on an earlier day', () => {
  const stored = [law('2023-12-29', '新', { history: HISTORY }), law('1997-03-14', '旧')];
  const thenOf = (texts: LawText[], on: string) => arrangeVersions(texts, { today, on }).earlier;

  it('is the stored one that held then', () => {
    expect(thenOf(stored, '2024-05-01')).toEqual({ on: '2024-05-01', version: 0, state: 'stored', missing: [] });
    expect(thenOf(stored, '2005-05-01')).toMatchObject({ version: 1, state: 'stored' });
  });

  it('is missing where a text that is not stored came between, and says which', () => {
    expect(thenOf(stored, '2016-05-01')).toEqual({
      on: '2016-05-01',
      version: null,
      state: 'missing',
      missing: ['2009-02-28', '2015-08-29'],
    });
  });

  it('is unchanged where the texts before and after are the same', () => {
    const same = [law('2023-12-29', '同', { history: HISTORY }), law('1997-03-14', '同')];
    expect(thenOf(same, '2016-05-01')).toMatchObject({ version: 0, state: 'unchanged' });
  });

  it('is that of a later text where no amendment between them names the article', () => {
    const only = [law('2023-12-29', '新', { history: HISTORY })];
    const untouched = new Set(['2009-02-28', '2015-08-29', '2023-12-29']);
    const { versions, earlier, missing } = arrangeVersions(only, { today, on: '2016-05-01', untouched });
    expect(earlier).toMatchObject({ version: 0, state: 'unchanged' });
    expect(versions.map((version) => version.since)).toEqual(['1997-10-01']);
    expect(missing).toEqual(['1997-03-14']);
    const touched = new Set(['2009-02-28', '2015-08-29']);
    expect(arrangeVersions(only, { today, on: '2016-05-01', untouched: touched }).earlier).toMatchObject({
      version: null,
      state: 'missing',
    });
  });

  it('is missing before the first text', () => {
    expect(thenOf(stored, '1990-01-01')).toMatchObject({ version: null, state: 'missing' });
  });

  it('is never a text that began later, whatever is stored', () => {
    const day = fc.integer({ min: 1990, max: 2030 }).map((year) => `${year}-06-01`);
    const texts = fc.array(
      fc.record({ issued: fc.option(day, { nil: undefined }), text: fc.constantFrom('甲', '乙') }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(texts, day, fc.array(day, { maxLength: 4 }), (list, on, history) => {
        const arranged = arrangeVersions(
          list.map(({ issued, text }) =>
            law(issued, text, { history: history.map((each) => ({ day: each, by: null })) }),
          ),
          { today, on },
        );
        const chosen = arranged.versions[arranged.earlier?.version ?? -1];
        if (chosen && arranged.earlier?.state === 'stored') expect((chosen.since ?? '') <= on).toBe(true);
        if (chosen) expect(on >= '1997-10-01').toBe(true);
      }),
    );
  });
});
