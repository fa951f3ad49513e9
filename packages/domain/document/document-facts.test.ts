import { describe, expect, it } from 'vitest';
import { documentDate, documentDateKind, documentTier, documentValidity } from './document-facts.ts';
import type { CaseDocument, NormDocument } from './legal-document.ts';

const shared = {
  title: '题目',
  issuers: [],
  keywords: [],
  sections: [],
  crimes: [],
  otherCrimes: [],
  sectors: [],
  procedures: [],
  regions: [],
  citations: [],
  source: { name: 'a.md', sha256: '', mediaType: 'text/markdown' },
  fictional: true,
};
const aCase: CaseDocument = {
  ...shared,
  family: 'case',
  kind: 'guiding_case',
  decidedOn: '2020-05-01',
  defendants: [],
  amounts: [],
  sentences: [],
};
const aNorm: NormDocument = { ...shared, family: 'norm', kind: 'judicial_interpretation', effectiveOn: '2030-01-01' };

describe('what follows from a document', () => {
  it('its date is the day of issue, else that of the decision, else none', () => {
    expect(documentDate({ ...aCase, issuedOn: '2021-01-01' })).toBe('2021-01-01');
    expect(documentDate(aCase)).toBe('2020-05-01');
    expect(documentDate(aNorm)).toBeNull();
    expect(documentDateKind({ ...aCase, issuedOn: '2021-01-01' })).toBe('issued');
    expect(documentDateKind(aCase)).toBe('decided');
    expect(documentDateKind(aNorm)).toBeNull();
  });

  it('its tier follows from its kind', () => {
    expect([documentTier(aCase), documentTier(aNorm)]).toEqual(['guiding', 'interpretation']);
  });

  it('a case has no validity, a norm has one on the day', () => {
    expect(documentValidity(aCase, '2024-01-01')).toBeNull();
    expect(documentValidity(aNorm, '2024-01-01')).toBe('not_yet');
    expect(documentValidity(aNorm, '2030-01-01')).toBe('in_force');
  });
});
