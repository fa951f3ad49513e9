import { describe, expect, it } from 'vitest';
import { fuseScores } from './fuse-scores.ts';
import { nearCases } from './near-cases.ts';

const hit = (id: string, score: number, fields: Record<string, unknown[]> = {}) => ({
  _index: 'x',
  _id: id,
  _score: score,
  fields: { demonstration: [false], ...fields },
});
const own = { mostPossible: 100, tellsOfCrime: true, values: { crimes: ['bribe_taking', 'corruption_bribery'] } };

describe('what was found by words and by meaning', () => {
  it('is put together by score, each list from its last to its first', () => {
    const fused = fuseScores(
      [
        { id: 'a', score: 30 },
        { id: 'b', score: 20 },
        { id: 'c', score: 10 },
      ],
      [
        { id: 'c', score: 0.9 },
        { id: 'd', score: 0.5 },
      ],
    );
    expect([...fused]).toEqual([
      ['a', 0.5],
      ['b', 0.25],
      ['c', 0.5],
      ['d', 0],
    ]);
  });

  it('is what was found by words alone where there is no model', () => {
    expect([...fuseScores([{ id: 'a', score: 3 }], [])]).toEqual([['a', 1]]);
    expect([...fuseScores([], [])]).toEqual([]);
  });

  it('leaves out what is far by both and shares nothing, and says how many these are', () => {
    const { near, tooFar } = nearCases(
      [hit('near', 50), hit('far', 1), hit('same offence', 1, { crimes: ['bribe_taking'] })],
      [hit('near', 0.95), hit('alike', 0.9), hit('far', 0.5)],
      own,
    );
    expect(near.map(({ id }) => id)).toEqual(['near', 'alike', 'same offence']);
    expect(tooFar).toBe(1);
  });

  it('that shares only a category of offences shares nothing', () => {
    expect(nearCases([hit('a', 50), hit('b', 1, { crimes: ['corruption_bribery'] })], [], own).tooFar).toBe(1);
  });

  it('puts cases of no crime behind all others, for a text that tells of one', () => {
    const found = [hit('civil', 90, { civil: [true] }), hit('criminal', 20)];
    expect(nearCases(found, [], own).near.map(({ id }) => id)).toEqual(['criminal', 'civil']);
    const aboutContracts = { ...own, tellsOfCrime: false };
    expect(nearCases(found, [], aboutContracts).near.map(({ id }) => id)).toEqual(['civil', 'criminal']);
  });

  it('puts fiction behind real cases that are as near', () => {
    // The engine has weighed the fictional one by its factor already.
    const found = [hit('real', 40), hit('fiction', 24, { demonstration: [true] }), hit('last', 10)];
    expect(nearCases(found, [], own).near.map(({ id }) => id)).toEqual(['real', 'fiction', 'last']);
  });
});
