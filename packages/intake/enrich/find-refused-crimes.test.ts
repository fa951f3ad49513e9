import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

function refused(title: string, ...paragraphs: string[]): string[] | undefined {
  const told = ['【基本案情】', '被告人张某，男，原系某局科长。', ...paragraphs];
  return readTyped(title, told.join('\n')).refusedCrimes?.map(({ id }) => id);
}

const CONVICTED = '法院以挪用公款罪判处张某有期徒刑三年。';

describe('an offence that was refused', () => {
  it.each([
    ['移送意见为贪污罪。', 'embezzlement'],
    ['有意见认为，张某的行为应认定为贪污罪。', 'embezzlement'],
    ['张某的行为也不宜评价为滥用职权罪。', 'abuse_of_power'],
    ['对上述款项，不再单独评价为受贿罪。', 'bribe_taking'],
    ['张某没有收受财物，遂不认定受贿。', 'bribe_taking'],
    ['（二）审查是否构成贪污罪。', 'embezzlement'],
    ['本罪与滥用职权罪系特别与一般的关系，挪用公款罪优先适用。', 'abuse_of_power'],
  ])('is told by %s', (sentence, crime) => {
    expect(refused('张某挪用公款案', sentence, CONVICTED)).toEqual([crime]);
  });

  it('is the one of which a later instance did away with the conviction', () => {
    expect(
      refused(
        '张某挪用公款案',
        '一审以贪污罪判处张某有期徒刑四年，以挪用公款罪判处有期徒刑九年。某市中级人民法院作出终审判决：撤销一审判决中对贪污罪的定罪量刑部分，以挪用公款罪改判张某有期徒刑八年。',
      ),
    ).toEqual(['embezzlement']);
  });

  it('is none of which the decision convicts, and none with which somebody else was charged', () => {
    expect(refused('张某挪用公款案', '辩护人提出，张某不构成挪用公款罪。', CONVICTED)).toEqual([]);
    expect(refused('张某挪用公款案', '将张某涉嫌挪用公款、李某涉嫌受贿犯罪问题线索移送监察机关。', CONVICTED)).toEqual(
      [],
    );
    expect(refused('张某挪用公款案', '另案中，检察机关以李某犯贪污罪提起公诉。', CONVICTED)).toEqual([]);
  });
});
