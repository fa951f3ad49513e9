import { describe, expect, it } from 'vitest';
import { readText } from './read/read-text.ts';
import { RefusedInput } from './refusal.ts';
import { understand } from './understand.ts';

/** A megabyte of UTF-8 is about 340,000 Chinese characters. */
const CHARACTERS = 340_000;
/** Alone on a machine each takes below a second; the test allows for others running beside it. */
const MAX_MS = 4_000;
const UNITS = [
  '中',
  '《刑法》第一条、',
  '第一百条、',
  '《',
  '【',
  '2020年1月',
  '人民法院判处',
  '受贿、',
  '担任',
  '依照《规定》',
  '以受贿罪判处。',
  '《某某规定》以下',
  '国有公司、企业、',
  '被告人张某犯罪',
];
const MARKUP = ['**', '[a](', '`', '|a', '# ', '<html><p>中</p>', '<html><', '<html><!--', '<html><div>'];

const SOURCE = { name: 'x.txt', sha256: '', mediaType: 'text/plain' };

function milliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

describe('a hostile text of one megabyte', () => {
  it.each(UNITS)('of nothing but %s is understood in time, as a case and as a norm', (unit) => {
    const text = unit.repeat(Math.ceil(CHARACTERS / unit.length));
    const asCase = [{ text: '【基本案情】' }, { text }];
    const asNorm = [{ text: '第一条 甲。' }, { text: '第二条 乙。' }, { text }];
    expect(milliseconds(() => understand({ title: '张某受贿案', blocks: asCase }, SOURCE))).toBeLessThan(MAX_MS);
    expect(milliseconds(() => understand({ title: '某规定', blocks: asNorm }, SOURCE))).toBeLessThan(MAX_MS);
  });

  it.each(MARKUP)('of nothing but %s is read or refused in time', (unit) => {
    const bytes = Buffer.from(unit.repeat(Math.ceil(CHARACTERS / unit.length)));
    const spent = milliseconds(() => {
      try {
        readText(bytes, 'x.md');
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedInput);
      }
    });
    expect(spent).toBeLessThan(MAX_MS);
  });
});
