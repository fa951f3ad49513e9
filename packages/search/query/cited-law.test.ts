import { expect, it } from 'vitest';
import { RANKING } from '../ranking.ts';
import { type Citing, citedLaw } from './cited-law.ts';

const aCase = (...cites: string[]): { _source: Citing } => ({ _source: { family: 'case', cites } });
const lifts = (hits: { _source: Citing }[]): string => JSON.stringify(citedLaw(hits, 8));

it('lifts norms by the share of the best cases that cite an article of theirs', () => {
  const clauses = lifts([aCase('刑法:385', '刑法:67'), aCase('刑法:385'), aCase('刑法:385', '刑法:67'), aCase()]);
  expect(clauses).toContain('{"term":{"holds":"刑法:385"}}');
  expect(clauses).toContain('"boost":6');
  expect(clauses).toContain('"boost":4');
});

it('heeds neither what one case cites, nor whole statutes, nor what norms cite', () => {
  expect(lifts([aCase('刑法:385', '刑法'), aCase('刑法:382', '刑法')])).toBe('[]');
  expect(lifts([{ _source: { family: 'norm', cites: ['刑法:385'] } }, aCase('刑法:385')])).toBe('[]');
});

it('hears no more cases than the first', () => {
  const { cases } = RANKING.citedLaw;
  const hits = [...Array.from({ length: cases }, () => aCase()), aCase('刑法:385'), aCase('刑法:385')];
  expect(lifts(hits)).toBe('[]');
});
