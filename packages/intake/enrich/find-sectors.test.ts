import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

function sectors(title: string, ...facts: string[]): string[] {
  return readTyped(title, ['【基本案情】', ...facts].join('\n')).sectors.map(({ id }) => id);
}

describe('the sector of a case', () => {
  it('is none of the bodies that handle it', () => {
    expect(sectors('王某故意伤害案', '被告人王某，男，1990年出生。', '某县公安局民警到现场后将王某抓获。')).toEqual([]);
    expect(sectors('张某受贿案', '被告人张某，男，某省财政厅副厅长。', '上述判决系某市中级人民法院作出。')).toEqual([
      'tax_customs',
    ]);
  });

  it('is none that the title of a law names, and no pleasure that a briber paid for', () => {
    expect(sectors('张某受贿案', '被告人张某，男。', '依照《旅游法》《旅游安全管理办法》。')).toEqual([]);
    expect(
      sectors('张某受贿案', '被告人张某，男。', '李某支付张某旅游费用；又安排其出国旅游；旅游费用共计三万元。'),
    ).toEqual([]);
  });

  it('is that of an offence which is committed in one sector only, and no state business by the word 集团有限公司', () => {
    expect(sectors('张某违法发放贷款案', '被告人张某，男。')).toEqual(['finance']);
    expect(sectors('杨某非法吸收公众存款案', '被告人杨某，男，浙江某集团有限公司实际控制人。')).toEqual([]);
  });
});
