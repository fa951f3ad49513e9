import { readings } from '@anjian/lexicon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createName, matchName } from './match-name.ts';

const found = (typed: string, text: string): string | undefined => {
  const match = matchName(typed, createName(text, readings(text)));
  return match && text.slice(match.start, match.end);
};

describe('what is typed', () => {
  it.each([
    ['受贿', '受贿罪', '受贿'],
    ['shz', '受贿罪', '受贿罪'],
    ['sh', '受贿罪', '受'],
    ['shouh', '受贿罪', '受贿'],
    ['shouhui', '受贿罪', '受贿'],
    ['shhz', '受贿罪', '受贿罪'],
    ['受hz', '受贿罪', '受贿罪'],
    ['hangzhang', '银行行长', '行长'],
    ['yhhz', '银行行长', '银行行长'],
    ['xing', '行贿罪', '行'],
    ['388', '刑法388', '388'],
    ['xf388', '刑法388', '刑法388'],
    ['xdg', '徇私舞弊、低价折股', undefined],
    ['swbdj', '徇私舞弊低价折股', '私舞弊低价'],
  ])('%s in %s is %s', (typed, text, part) => {
    expect(found(typed, text)).toBe(part);
  });

  it('goes over the marks of a name', () => {
    expect(found('裁定滥用', '执行判决、裁定滥用职权罪')).toBe('裁定滥用');
    expect(found('pjcd', '执行判决、裁定滥用职权罪')).toBe('判决、裁定');
  });

  it.each([
    ['85', '刑法385'],
    ['chang', '行长'],
    ['shzx', '受贿罪'],
    ['贿受', '受贿罪'],
    ['', '受贿罪'],
  ])('%s is not in %s', (typed, text) => {
    expect(found(typed, text)).toBeUndefined();
  });

  it('is found by all of its letters, by its initials, and by any piece of the name', () => {
    const name = fc.constantFrom(
      '受贿罪',
      '玩忽职守罪',
      '国有公司人员滥用职权罪',
      '巨额财产来源不明罪',
      '打击报复会计人员罪',
    );
    fc.assert(
      fc.property(name, fc.nat(12), fc.integer({ min: 1, max: 12 }), (text, from, length) => {
        const piece = text.slice(from, from + length);
        if (piece === '') return;
        expect(found(piece, text)).toBe(piece);
        const read = readings(text).slice(from, from + length);
        expect(found(read.join(''), text)).toBeDefined();
        expect(found(read.map((each) => each.charAt(0)).join(''), text)).toBeDefined();
      }),
    );
  });
});
