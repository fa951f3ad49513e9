import { describe, expect, it } from 'vitest';
import { formatRun, readQrels, readRun } from './trec-files.ts';

describe('files in TREC form', () => {
  it('a run that was written is read again, in its order', () => {
    const run = new Map([
      ['q1', ['b', 'a', 'c']],
      ['q2', ['目录/检例第9001号.md']],
    ]);
    expect(formatRun(run).split('\n')[0]).toBe('q1 Q0 b 1 3 anjian');
    expect(readRun(formatRun(run), 'run')).toEqual(run);
    expect(readRun('q Q0 b 2 1 x\nq Q0 a 1 2 x\n', 'run').get('q')).toEqual(['a', 'b']);
  });

  it('judgements are read with blanks or tabs between, and the grade of each', () => {
    expect(readQrels('q1 0 a 3\r\nq1\t0\tb\t0\n\nq2 0 a 1', 'qrels').get('q1')).toEqual(
      new Map([
        ['a', 3],
        ['b', 0],
      ]),
    );
  });

  it('a line that is none is named', () => {
    expect(() => readQrels('q1 0 a 3\nq1 0 a', 'qrels.txt')).toThrow('qrels.txt 第 2 行');
    expect(() => readQrels('q1 0 a b c', 'qrels.txt')).toThrow('第 1 行');
    expect(() => readRun('q1 0 a 3', 'x.run')).toThrow('x.run 第 1 行');
  });
});
