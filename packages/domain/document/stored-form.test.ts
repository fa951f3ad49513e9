import { describe, expect, it } from 'vitest';
import { presentForm, type StoredForm } from './stored-form.ts';

describe('a document that was stored in an earlier form', () => {
  it('has its other offences as values without evidence', () => {
    const known = { id: '洗钱罪', evidence: [], confidence: 0.9 };
    const stored = { title: '题目', otherCrimes: ['诈骗罪', known] } as unknown as StoredForm;
    expect(presentForm(stored).otherCrimes).toEqual([{ id: '诈骗罪', evidence: [] }, known]);
  });
});
