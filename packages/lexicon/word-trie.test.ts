import { expect, test } from 'vitest';
import { addToTrie, createWordTrie, NOWHERE, nodeOfWord, stepFrom } from './word-trie.ts';

test('a word is found, its beginning and what follows it are not', () => {
  const trie = createWordTrie(10);
  const node = addToTrie(trie, '受贿罪', -8);
  expect(nodeOfWord(trie, '受贿罪')).toBe(node);
  expect(trie.weights[node]).toBe(-8);
  expect(nodeOfWord(trie, '受贿')).toBe(NOWHERE);
  expect(nodeOfWord(trie, '受贿罪名')).toBe(NOWHERE);
  expect(nodeOfWord(trie, '行贿罪')).toBe(NOWHERE);
});

test('words share their beginnings, and a word added again takes the new weight', () => {
  const trie = createWordTrie(10);
  addToTrie(trie, '受贿', -8);
  addToTrie(trie, '受贿罪', -9);
  expect(trie.nodes).toBe(3);
  expect(trie.weights[addToTrie(trie, '受贿', -5)]).toBe(-5);
  expect(trie.nodes).toBe(3);
  expect(stepFrom(trie, trie.starts['受'.charCodeAt(0)] as number, '贿'.charCodeAt(0))).toBe(nodeOfWord(trie, '受贿'));
});

test('more words than there is room for are refused', () => {
  const trie = createWordTrie(1);
  const fill = (): void => {
    for (let unit = 0; unit < 0x10000; unit++) addToTrie(trie, String.fromCharCode(unit, unit), -1);
  };
  expect(fill).toThrow(RangeError);
});
