import { describe, expect, it } from 'vitest';
import { textBlocks } from './text-blocks.ts';

const paragraphs = (lengths: readonly number[]) =>
  lengths.map((length, at) => ({ n: at + 1, text: '字'.repeat(length) }));

describe('the blocks of a section', () => {
  it('hold every paragraph once, in order', () => {
    const all = paragraphs([1_500, 900, 30, 5_000, 1, 1, 2_399, 7]);
    expect(textBlocks(all).flat()).toEqual(all);
  });

  it('of a short section are one', () => {
    expect(textBlocks(paragraphs([300, 300, 300]))).toHaveLength(1);
    expect(textBlocks([])).toEqual([]);
  });

  it('are half as many as there are windows of a long one', () => {
    expect(textBlocks(paragraphs(Array.from({ length: 100 }, () => 400)))).toHaveLength(17);
  });

  it('leave a paragraph whole, however long it is', () => {
    expect(textBlocks(paragraphs([9_000, 9_000])).map((block) => block.length)).toEqual([1, 1]);
  });
});
