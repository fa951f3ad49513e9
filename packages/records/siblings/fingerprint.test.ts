import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, lettersOf, likeness } from './fingerprint.ts';

const letters = (count: number, seed: number): string =>
  fc
    .sample(fc.integer({ min: 0x4e00, max: 0x9fa0 }), { numRuns: count, seed })
    .map((code) => String.fromCharCode(code))
    .join('');
const like = (one: string, other: string): number =>
  likeness(fingerprintOf(one)?.signature ?? [], fingerprintOf(other)?.signature ?? []);
const sharesBand = (one: string, other: string): boolean => {
  const bands = new Set(fingerprintOf(one)?.bands);
  return fingerprintOf(other)?.bands.some((band) => bands.has(band)) ?? false;
};
/** The share of runs of eight that two texts have in common, counted. */
const jaccard = (one: string, other: string): number => {
  const runs = (text: string) => new Set(Array.from({ length: text.length - 7 }, (_, at) => text.slice(at, at + 8)));
  const [a, b] = [runs(one), runs(other)];
  const common = [...a].filter((run) => b.has(run)).length;
  return common / (a.size + b.size - common);
};

describe('a fingerprint', () => {
  const text = letters(4_000, 1);

  it('estimates how much of two texts is alike', () => {
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 1]) {
      const other = text.slice(0, text.length * share) + letters(text.length * (1 - share), 2);
      expect(Math.abs(like(text, other) - jaccard(text, other)), String(share)).toBeLessThan(0.15);
    }
  });

  it('does the same for short texts', () => {
    const short = letters(160, 3);
    expect(like(short, short)).toBe(1);
    expect(like(short, letters(160, 4))).toBeLessThan(0.1);
    expect(like(short, short.slice(0, 140) + letters(20, 5))).toBeGreaterThan(0.5);
  });

  it('shares a band with a text that is half alike, and none with another text', () => {
    const half = text.slice(0, 2_800) + letters(1_200, 6);
    expect(jaccard(text, half)).toBeLessThan(0.6);
    expect(sharesBand(text, half)).toBe(true);
    expect(sharesBand(text, letters(4_000, 7))).toBe(false);
  });

  it('is none of a text that says too little', () => {
    expect(fingerprintOf('丁某收受他人财物')).toBeUndefined();
  });

  it('does not see what printers do differently', () => {
    const paragraphs = (...texts: string[]) => ({
      sections: [
        {
          kind: 'text' as const,
          heading: '一、',
          level: 1,
          paragraphs: texts.map((each, n) => ({ n: n + 1, text: each })),
        },
      ],
    });
    expect(lettersOf(paragraphs('第１条，国家工作人员。', 'Ａ'))).toBe(
      lettersOf(paragraphs('第1条　国家工作人员', 'a')),
    );
  });
});
