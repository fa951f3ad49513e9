import { describe, expect, it } from 'vitest';
import { nameOfCase } from './name-of-case.ts';

const named = (...names: string[]) =>
  nameOfCase({
    defendants: names.map((name) => ({ name, evidence: [] })),
    crimes: [{ id: 'bribe_taking', evidence: [] }],
  });

describe('the name of a case that prints none', () => {
  it('is that of its persons and its first offence', () => {
    expect([named('甲某某'), named('甲某某', '乙某'), named('甲某某', '乙某', '丙某')]).toEqual([
      '甲某某受贿案',
      '甲某某、乙某受贿案',
      '甲某某等受贿案',
    ]);
    expect(named()).toBeUndefined();
  });
});
