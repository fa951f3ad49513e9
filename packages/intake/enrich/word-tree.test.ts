import { expect, it } from 'vitest';
import { longestAt, wordTree } from './word-tree.ts';

const TREE = wordTree([
  ['受贿', 'short'],
  ['受贿人', 'long'],
] as const);

it('finds the longest word that begins at a place, and a shorter one where that does not count', () => {
  expect(longestAt(TREE, '收受贿人', 1)).toBe('long');
  expect(longestAt(TREE, '受贿人民币', 0, (value) => value !== 'long')).toBe('short');
  expect(longestAt(TREE, '受贿', 1)).toBeUndefined();
});
