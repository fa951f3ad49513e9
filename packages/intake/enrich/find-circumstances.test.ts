import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

function circumstances(...paragraphs: string[]) {
  const document = readTyped('苗某受贿案', ['【基本案情】', '被告人苗某，男。', ...paragraphs].join('\n'));
  if (document.family !== 'case') throw new Error('not read as a case');
  return document.circumstances?.map(({ id }) => id) ?? [];
}

describe('a circumstance', () => {
  it('is none where only the defence claims it, in however many points', () => {
    expect(
      circumstances('辩护人辩称：1．被告人苗某具有自首情节。2．归案后认罪态度较好。3．苗某系初犯，有立功表现。'),
    ).toEqual([]);
  });

  it('is one where the court takes the claim over, or speaks behind it', () => {
    expect(circumstances('辩护人提出苗某系初犯、有悔罪表现的辩护意见，予以采信。')).toEqual([
      'repentance',
      'first_offence',
    ]);
    expect(circumstances('辩护人提出应当减轻处罚。法院认为，苗某具有自首情节。')).toContain('surrender');
  });

  it.each([
    ['苗某接到电话通知后，自行来到某县人民检察院接受调查。', 'surrender'],
    ['苗某主动到某市公安局投案。', 'surrender'],
    ['苗某举报他人挪用公款的犯罪线索，经侦查机关查证属实。', 'merit'],
    ['苗某归案后能供述自己的罪行。', 'confession'],
    ['苗某与他人共同筹集35万元退还给某物业公司。', 'restitution'],
    ['苗某索取柯某3万元。', 'soliciting'],
  ])('is told by %s', (text, id) => {
    expect(circumstances(text)).toContain(id);
  });
});
