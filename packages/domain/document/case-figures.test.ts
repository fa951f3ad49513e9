import { describe, expect, it } from 'vitest';
import {
  type Amount,
  amountBand,
  heaviestSentence,
  largestAmount,
  outcomes,
  personsSentenced,
  type Sentence,
  sentenceBands,
  shownAmount,
  termsInMonths,
} from './case-figures.ts';
import type { LegalDocument } from './legal-document.ts';

const of = (parts: { amounts?: Partial<Amount>[]; sentences?: Partial<Sentence>[]; procedures?: string[] }) =>
  ({
    family: 'case',
    amounts: (parts.amounts ?? []).map((each) => ({ currency: 'CNY', evidence: [], ...each })),
    sentences: (parts.sentences ?? []).map((each) => ({ penalty: '有期徒刑', evidence: [], ...each })),
    procedures: (parts.procedures ?? []).map((id) => ({ id, evidence: [] })),
  }) as unknown as LegalDocument;

describe('the sum of a case', () => {
  it('is the largest of one defendant for one offence: those of several are never added', () => {
    const document = of({
      amounts: [
        { value: 90_000, crime: 'bribe_taking' },
        { value: 250_000, name: '乙' },
      ],
    });
    expect([largestAmount(document), amountBand(document)]).toEqual([250_000, '200k_3m']);
  });

  it('is no loss, no gain and no foreign money; a card names the loss where there is nothing else', () => {
    const document = of({
      amounts: [
        { value: 9e6, currency: 'USD' },
        { value: 6e6, kind: 'loss' },
      ],
    });
    expect([largestAmount(document), amountBand(document)]).toEqual([null, null]);
    expect(shownAmount(document)).toEqual({ yuan: 6e6, kind: 'loss' });
  });
});

describe('the penalties of a case', () => {
  it.each([
    [{ months: 35 }, ['under_3y']],
    [{ months: 36 }, ['3y_5y']],
    [{ months: 60 }, ['5y_10y']],
    [{ months: 120 }, ['10y_15y']],
    [{ months: 180 }, ['from_15y']],
    [{ months: 36, probationMonths: 48 }, ['3y_5y', 'probation']],
    [{ months: 18, monthsMax: 66 }, ['under_3y', '5y_10y']],
    [{ penalty: '拘役', months: 6 }, ['detention']],
    [{ penalty: '死缓' }, ['death_suspended']],
    [{ penalty: '无期徒刑' }, ['life']],
    [{ penalty: '免予刑事处罚' }, ['exempted']],
    [{ months: 120, penaltyMax: '无期徒刑' }, ['life', '10y_15y']],
    [{ penalty: '死缓', own: { penalty: '有期徒刑', months: 48 } }, ['3y_5y']],
  ] satisfies [Partial<Sentence>, string[]][])('of %o lie in the bands %o', (sentence, bands) => {
    expect(sentenceBands(of({ sentences: [sentence] }))).toEqual(bands);
  });

  it('joined with an earlier one are shown as what was imposed for this case', () => {
    const document = of({ sentences: [{ penalty: '死缓', own: { penalty: '有期徒刑', months: 204 } }] });
    expect(heaviestSentence(document)).toMatchObject({ penalty: '有期徒刑', months: 204 });
    expect(termsInMonths(document)).toEqual([204]);
  });

  it('are those of every defendant, and the heaviest goes by its kind before its term', () => {
    const document = of({ sentences: [{ months: 300 }, { penalty: '无期徒刑' }, { penalty: '拘役', months: 6 }] });
    expect(sentenceBands(document)).toEqual(['from_15y', 'life', 'detention']);
    expect(termsInMonths(document)).toEqual([300, 6]);
    expect(heaviestSentence(document)?.penalty).toBe('无期徒刑');
  });

  it('count every person of a group', () => {
    const sentences = [{ name: '甲某' }, { name: '乙某等5人', months: 12, monthsMax: 36 }, {}];
    expect(personsSentenced(of({ sentences }))).toBe(7);
  });

  it('and procedures tell how it ended', () => {
    const document = of({ sentences: [{ penalty: '免予刑事处罚' }], procedures: ['non_prosecution', 'remand'] });
    expect(outcomes(document)).toEqual(['exempted', 'not_prosecuted', 'remanded']);
    expect(sentenceBands(document)).toContain('not_prosecuted');
  });

  it('of a norm there are none', () => {
    const norm = { family: 'norm', procedures: [{ id: 'non_prosecution', evidence: [] }] } as unknown as LegalDocument;
    expect([sentenceBands(norm), outcomes(norm), largestAmount(norm), heaviestSentence(norm)]).toEqual([
      [],
      [],
      null,
      null,
    ]);
  });
});
