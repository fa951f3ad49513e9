import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellsConviction } from './tells-conviction.ts';

/** What the function tells, said as a pattern that tries everything with everything. */
const PATTERN =
  /因(?:涉嫌|犯|触犯){0,2}[^，。；]{1,60}罪[^，。；]{0,10}(?:，)?(?:于[^，。；]{1,20})?被[^。；]{0,40}判处/u;

describe('telling an earlier conviction', () => {
  it.each([
    ['苗某因犯受贿罪，于2010年1月被某市人民法院判处有期徒刑三年。', true],
    ['因涉嫌贪污罪被某法院以受贿罪判处有期徒刑', true],
    ['因犯受贿罪，其行为被指控，判处。', false],
    ['因犯受贿，罪行被查，判处有期徒刑', false],
    ['因犯受贿罪。被判处有期徒刑', false],
    ['以受贿罪判处有期徒刑', false],
  ])('%s: %s', (sentence, told) => {
    expect(PATTERN.test(sentence)).toBe(told);
    expect(tellsConviction(sentence)).toBe(told);
  });

  it('says of any words what the pattern says', () => {
    const word = fc.constantFrom('因', '犯', '罪', '，', '于', '被', '判处', '。', '中', '中'.repeat(9), '涉嫌');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 16 }), (words) => {
        expect(tellsConviction(words.join(''))).toBe(PATTERN.test(words.join('')));
      }),
      { numRuns: 2000 },
    );
  });
});
