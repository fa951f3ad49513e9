import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readings } from './readings.ts';

describe('the readings of a text', () => {
  it.each([
    ['行长', 'hang zhang'],
    ['行贿罪', 'xing hui zui'],
    ['重大责任', 'zhong da ze ren'],
    ['罚没财物', 'fa mo cai wu'],
    ['打击报复会计', 'da ji bao fu kuai ji'],
    ['妇女', 'fu nv'],
  ])('of %s are %s, as its words are read', (text, read) => {
    expect(readings(text).join(' ')).toBe(read);
  });

  it('are empty for what is no Chinese character', () => {
    expect(readings('刑法388（a）')).toEqual(['xing', 'fa', '', '', '', '', '', '']);
  });

  it('are one for each unit of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readings(text).length === text.length));
  });
});
