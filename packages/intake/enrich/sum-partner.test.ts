import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';
import { sumPartner } from './sum-partner.ts';

function amounts(title: string, ...paragraphs: string[]) {
  const document = readTyped(title, ['【基本案情】', ...paragraphs].join('\n'));
  if (document.family !== 'case') throw new Error('not read as a case');
  return document.amounts.map(({ name, value }) => [name, value]);
}

describe('the other side of a bribe', () => {
  it.each([
    ['苗某收受某建筑公司经理柯某所送现金共计', '柯某'],
    ['先后三次向卢某行贿，共计', '卢某'],
    ['分多次送给某公司经理卢某（已判刑）贿赂款人民币', '卢某'],
    ['非法收受柯某、卢某等人财物共计', undefined],
    ['先后向多名国家工作人员行贿共计', undefined],
    ['收受苗某', undefined],
  ])('of %s is %s', (before, partner) => {
    expect(sumPartner(before, ['苗某'])).toBe(partner);
  });

  it('bounds a total: what others gave is added to it', () => {
    expect(
      amounts(
        '苗某受贿案',
        '被告人苗某，男，某居委会主任。',
        '苗某向柯某索要房屋一套、车库一间（共计价值17万元），门面房一间（价值12万元）。2010年至2013年，苗某先后六次向柯某索要现金，共计30万元。',
      ),
    ).toEqual([[undefined, 590_000]]);
    expect(
      amounts(
        '苗某行贿案',
        '被告人苗某，男，个体经营者。',
        '2007年，苗某给予街道办事处书记柯某（已判刑）贿赂款人民币150万元。2008年，苗某分多次送给某公司经理卢某（已判刑）贿赂款人民币12万元。',
      ),
    ).toEqual([[undefined, 1_620_000]]);
  });

  it('does not bound the total of an account that adds up to it', () => {
    expect(
      amounts(
        '苗某受贿案',
        '被告人苗某，男，某局局长。',
        '2012年，柯某送给苗某现金30万元。2013年，柯某又送给苗某现金172万元。苗某共收受柯某贿赂合计202万元。',
      ),
    ).toEqual([[undefined, 2_020_000]]);
  });

  it('may be told in one sentence, some with a word for all and some without', () => {
    expect(
      amounts(
        '苗某受贿案',
        '被告人苗某，男，某局局长。',
        '苗某多次收受柯某现金共计26万元，为其提供帮助；多次收受卢某现金共计13万元，为其提供帮助；收受支某现金2万元，为其提供帮助。',
      ),
    ).toEqual([[undefined, 410_000]]);
  });
});

describe('one verb', () => {
  it('stands for what was got from persons told one after the other', () => {
    expect(amounts('苗某诈骗案', '被告人苗某，男。', '苗某骗取柯某62500元人民币，卢某19555元人民币。')).toEqual([
      [undefined, 82_055],
    ]);
  });

  it('has a sum of which a program masked 元', () => {
    expect(amounts('苗某受贿案', '被告人苗某，男。', '苗某收受柯某财物共计7万某。')).toEqual([[undefined, 70_000]]);
  });
});
