import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

function defendants(title: string, ...paragraphs: string[]) {
  const document = readTyped(title, ['【基本案情】', ...paragraphs].join('\n'));
  if (document.family !== 'case') throw new Error('not read as a case');
  return document.defendants.map(({ name }) => name);
}

describe('a defendant', () => {
  it.each([
    ['被告人齐小林于2013年6月间，将本单位黄金据为己有。', '齐小林'],
    ['原审被告人于守林在任某镇农机站站长期间，收取抵押金。', '于守林'],
    ['被告人鲁某春主动归案。', '鲁某春'],
    ['上诉人徐某系某公司聘请的司机，原审被告人将货物变卖。', '徐某'],
  ])('is introduced by what an account goes on with: %s', (text, name) => {
    expect(defendants('职务侵占案', text)).toContain(name);
  });

  it('is nobody whom a defendant helped to get hold of, warned, or who got away', () => {
    expect(
      defendants(
        '帮助犯罪分子逃避处罚案',
        '被告人苗某利用职务便利，向犯罪嫌疑人柯某通风报信，导致该案主要被告人柯某、卢某、支某三人潜逃。',
        '被告人苗某协助公安机关抓获犯罪嫌疑人冉某。',
      ),
    ).toEqual(['苗某']);
  });

  it('is no party to a dispute who appeals', () => {
    expect(defendants('借款合同纠纷案', '上诉人柯某于2013年向某银行借款。')).toEqual([]);
  });

  it('may be a unit of a list', () => {
    expect(
      defendants('单位行贿案', '被告单位某甲运输有限公司、某乙运输有限公司为谋取不正当利益，向国家工作人员行贿。'),
    ).toEqual(['某甲运输有限公司', '某乙运输有限公司']);
  });

  it('of a list is told apart from the last one who is tried elsewhere', () => {
    expect(defendants('苗某等诈骗案', '被告人苗某、柯某、卢某以及支某（另案处理）为积极参加者。')).toEqual([
      '苗某',
      '柯某',
      '卢某',
    ]);
  });
});
