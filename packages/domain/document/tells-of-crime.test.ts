import { expect, it } from 'vitest';
import type { CaseDocument } from './legal-document.ts';
import { isCivil, tellsOfCrime } from './tells-of-crime.ts';

const told = (text: string, rest: Partial<CaseDocument> = {}): CaseDocument => ({
  family: 'case',
  kind: 'guiding_case',
  title: '某案',
  issuers: [],
  keywords: [],
  crimes: [],
  otherCrimes: [],
  sectors: [],
  procedures: [],
  regions: [],
  citations: [],
  defendants: [],
  amounts: [],
  sentences: [],
  sections: [{ kind: 'text', heading: '', level: 1, paragraphs: [{ n: 1, text }] }],
  source: { name: 'a.md', sha256: '', mediaType: 'text/markdown' },
  fictional: false,
  ...rest,
});

it('a dispute in which no crime is told of is civil; one with a defendant, an offence or nothing of a dispute is not', () => {
  const dispute = '原告某公司与被告某公司签订买卖合同，原告请求支付货款。';
  expect(isCivil(told(dispute))).toBe(true);
  expect(isCivil(told(`${dispute}其法定代表人另因受贿被查。`))).toBe(false);
  expect(isCivil(told(dispute, { otherCrimes: [{ id: '诈骗罪', evidence: [] }] }))).toBe(false);
  expect(isCivil(told('张某驾车撞倒行人后离开。'))).toBe(false);
});

it('a recipe tells of no crime', () => {
  expect(tellsOfCrime('鸡肉切块，小火慢炖半小时。')).toBe(false);
  expect(tellsOfCrime('某局长收受财物，涉嫌受贿。')).toBe(true);
});
