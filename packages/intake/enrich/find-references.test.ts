import { describe, expect, it } from 'vitest';
import { findReferences } from './find-references.ts';
import type { Reading } from './reading.ts';

const reading = (...texts: string[]): Reading => ({
  title: '甲某案（检例第9001号）',
  family: 'case',
  lines: texts.map((text, at) => ({ n: at + 1, text, kind: 'text', heading: '' })),
  origin: '',
});

describe('the documents that a text cites by number', () => {
  it('are named with the article behind the number', () => {
    const found = findReferences(reading('依照法释〔2016〕9号第三条第一款，参见检例第75号。'), undefined);
    expect(found.map(({ key, law, article }) => ({ key, law, article }))).toEqual([
      { key: '法释〔2016〕9号:3', law: '法释〔2016〕9号', article: 3 },
      { key: '检例第75号', law: '检例第75号', article: undefined },
    ]);
    expect(found[0]?.evidence[0]?.text).toBe('法释〔2016〕9号第三条');
  });

  it('are not the document itself, and one however often it is named', () => {
    const found = findReferences(reading('本案（检例第9001号）参照检例第75号。', '检例第75号指出'), '检例第9001号');
    expect(found.map(({ key, evidence }) => [key, evidence.map((each) => each.paragraph)])).toEqual([
      ['检例第75号', [1, 2]],
    ]);
  });
});
