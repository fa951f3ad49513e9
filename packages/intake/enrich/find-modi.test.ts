import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

function ids(field: 'modi' | 'circumstances', title: string, text: string): string[] | undefined {
  const document = readTyped(title, text);
  return document.family === 'case' ? document[field]?.map(({ id }) => id) : undefined;
}

const INTRODUCED = '被告人张某，男，原系某局局长，利用职务便利。';

describe('the way in which an offence was done', () => {
  it.each([
    ['李某为张某支付一套房屋的装修款90万元。', ['renovation']],
    ['李某安排张某一家出国旅游。', ['travel']],
    ['张某收受李某给予的好处费10万元。', ['fee']],
    ['张某离职后收受李某所送现金。', ['revolving_door']],
  ])('is the deed that the facts tell: %s', (fact, expected) => {
    expect(ids('modi', '张某受贿案', `【基本案情】\n${INTRODUCED}\n${fact}`)).toEqual(expected);
  });

  it.each([
    '双方因房屋装修工程发生纠纷。',
    '张某利用出国考察之机结识李某。',
    '该局负责旅游市场的监督。',
    '案发时张某已提前退休。',
    '实践中，以收受好处费、回扣为形式的受贿较为常见。',
  ])('is no word that stands alone, and no lesson: %s', (fact) => {
    expect(ids('modi', '张某受贿案', `【基本案情】\n${INTRODUCED}\n${fact}`)).toEqual([]);
  });

  it('is no warning of the holding, but a keyword that editors chose', () => {
    const told = `【关键词】\n受贿　旋转门　违法发放贷款罪\n【要旨】\n收受干股的，以受贿论处。\n【基本案情】\n${INTRODUCED}`;
    expect(ids('modi', '张某受贿、违法发放贷款案', told)).toEqual(['revolving_door']);
  });
});

describe('a circumstance of the penalty', () => {
  it('is no merit that was bought', () => {
    const text = `【基本案情】\n${INTRODUCED}\n法院认定张某具有立功表现。后查明张某系“假立功”。`;
    expect(ids('circumstances', '张某受贿案', text)).toEqual([]);
  });

  it('is not especially grave for a very large sum, and no confession beside a surrender', () => {
    const told = (reason: string) => `【基本案情】\n${INTRODUCED}\n【裁判理由】\n${reason}`;
    expect(ids('circumstances', '张某受贿案', told('张某受贿数额特别巨大。'))).toEqual([]);
    expect(ids('circumstances', '张某受贿案', told('张某主动投案，如实供述罪行，具有自首情节。'))).toEqual([
      'surrender',
    ]);
    expect(ids('circumstances', '张某受贿案', told('张某到案后如实供述自己的罪行。'))).toEqual(['confession']);
  });
});
