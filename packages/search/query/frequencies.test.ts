import { expect, it } from 'vitest';
import { frequencies, mostFrequent, pairsOf } from './frequencies.ts';

it('pairs are taken from runs of Chinese characters, also of those beyond the first plane', () => {
  expect(pairsOf('收受贿赂，2016年𠮷某')).toEqual(['收受', '受贿', '贿赂', '年𠮷', '𠮷某']);
});

it('the most frequent come first, and of equal ones those that came first', () => {
  const counts = frequencies(['受贿', '工程', '受贿', '土地']);
  expect([...mostFrequent(counts, 2)]).toEqual([
    ['受贿', 2],
    ['工程', 1],
  ]);
});
