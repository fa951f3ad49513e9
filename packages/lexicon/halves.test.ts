import { expect, it } from 'vitest';
import { openLexicon } from './lexicon.ts';

const { halves } = openLexicon();

it('a long word of the general dictionary that two words make is those too; a short one, a saying and one of three words are not', () => {
  expect(halves('银行行长')).toEqual(['银行', '行长']);
  for (const word of ['银行', '派出所', '一心一意', 'gb18030']) expect(halves(word)).toBeUndefined();
});
