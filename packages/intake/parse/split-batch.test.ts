import { describe, expect, it } from 'vitest';
import { splitBatch } from './split-batch.ts';

const body = (name: string): string[] => ['【基本案情】', `${name}收受财物。`, '【典型意义】', `惩治${name}。`];
const batch = (...lines: string[]) =>
  splitBatch({ title: '某院发布的典型案例', blocks: lines.map((text) => ({ text })) });

describe('splitting a published batch', () => {
  it('gives each case with its name, and keeps the preface with its list of cases', () => {
    const found = batch(
      '前言。',
      '案例一 张某受贿案',
      '案例二 李某贪污案',
      '案例一',
      '张某受贿案',
      ...body('张某'),
      '案例二：李某贪污案',
      ...body('李某'),
    );
    expect(found?.preface.title).toBe('某院发布的典型案例');
    expect(found?.preface.blocks.map(({ text }) => text)).toEqual(['前言。', '案例一 张某受贿案', '案例二 李某贪污案']);
    expect(found?.cases.map(({ number, text }) => [number, text.title, text.blocks.length])).toEqual([
      [1, '张某受贿案', 4],
      [2, '李某贪污案', 4],
    ]);
  });

  it('knows cases that are numbered without the word', () => {
    expect(batch('一、张某受贿案', ...body('张某'), '二、李某贪污案', ...body('李某'))?.cases).toHaveLength(2);
  });

  it('knows a case by its number, however its heading is dressed', () => {
    for (const [second, name] of [
      ['案例二（修订）', '案例二（修订）'],
      ['案例二（修订） 李某贪污案', '李某贪污案'],
      ['案例二 李某违法经营侵占国有资产', '李某违法经营侵占国有资产'],
      ['案例二李某贪污案', '李某贪污案'],
      ['【案例二】', '【案例二】'],
      ['【典型案例二：李某贪污案】', '李某贪污案'],
      ['案例（二）李某贪污案', '李某贪污案'],
    ] as const) {
      const cases = batch(
        '前言。',
        '案例一 张某受贿案',
        ...body('张某'),
        second,
        ...body('李某'),
        '案例三',
        ...body('王某'),
      )?.cases;
      expect(
        cases?.map(({ text }) => text.title),
        second,
      ).toEqual(['张某受贿案', name, '案例三']);
    }
    expect(batch('（一）张某受贿案', ...body('张某'), '（二）李某贪污案', ...body('李某'))?.cases).toHaveLength(2);
  });

  it('leaves the signature at the end to the batch', () => {
    const signed = ['某省人民检察院（印章）', '2025年9月12日'];
    const found = batch(
      '前言。',
      '案例一 张某受贿案',
      ...body('张某'),
      '案例二 李某贪污案',
      ...body('李某'),
      ...signed,
    );
    expect(found?.preface.blocks.map(({ text }) => text)).toEqual(['前言。', ...signed]);
    expect(found?.cases.at(-1)?.text.blocks).toHaveLength(4);
  });

  it('leaves a single case, a case that counts its parts, and a norm that lists cases as they are', () => {
    expect(batch('案例一 张某受贿案', ...body('张某'))).toBeUndefined();
    expect(batch('【基本案情】', '一、张某受贿案', '某年某月。', '二、李某贪污案', '某年。')).toBeUndefined();
    expect(batch('案例一 张某受贿案', '案例二 李某贪污案', '第一条 略。')).toBeUndefined();
  });
});
