import { describe, expect, it } from 'vitest';
import { EXTRACTION_RULES, extractionRule, ruleConfidence } from './extraction-rules.ts';

describe('the rules of extraction', () => {
  it('are each told in Chinese and in English, and never right more often than they found something', () => {
    for (const [id, { label, right, found }] of Object.entries(EXTRACTION_RULES)) {
      expect(label.zh, id).toMatch(/\p{Script=Han}/u);
      expect(label.en, id).toMatch(/^[^\p{Script=Han}]+$/u);
      expect(right, id).toBeLessThanOrEqual(found);
    }
  });

  it('are believed within 0 and 1, and no rule is taken for certain', () => {
    for (const id of Object.keys(EXTRACTION_RULES)) {
      expect(ruleConfidence(id), id).toBeGreaterThan(0);
      expect(ruleConfidence(id), id).toBeLessThan(1);
    }
  });

  it('no longer in use are believed like one that has found nothing yet', () => {
    expect(extractionRule('gone.rule')).toBeUndefined();
    expect(ruleConfidence('gone.rule')).toBe(0.85);
  });
});
