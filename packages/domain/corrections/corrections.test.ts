import { describe, expect, it } from 'vitest';
import type { CaseDocument, LegalDocument, NormDocument } from '../document/legal-document.ts';
import { applyCorrections, readCorrection } from './apply-corrections.ts';
import { CORRECTABLE_FIELDS } from './correctable-fields.ts';

const place = { paragraph: 0, start: 2, end: 4, text: '受贿', rule: 'crime.title' };
const shared = {
  title: '甲某受贿案',
  issuers: ['spp'],
  keywords: [],
  sections: [{ kind: 'facts', heading: '', level: 1, paragraphs: [{ n: 1, text: '甲某收受财物。' }] }],
  crimes: [{ id: 'bribe_taking', evidence: [place], confidence: 0.9 }],
  otherCrimes: [],
  sectors: [],
  procedures: [],
  regions: [],
  citations: [],
  source: { name: 'a.md', sha256: 'x', mediaType: 'text/markdown' },
  fictional: true,
} satisfies Partial<LegalDocument>;
const aCase: CaseDocument = {
  ...shared,
  family: 'case',
  kind: 'guiding_case',
  defendants: [],
  amounts: [{ crime: 'bribe_taking', value: 3_000_000, currency: 'CNY', evidence: [place] }],
  sentences: [],
};
const aNorm: NormDocument = { ...shared, family: 'norm', kind: 'reply', validityMark: 'expired' };

const faultOf = (document: LegalDocument, field: string, ...written: string[]): string => {
  const read = readCorrection(document, field, written);
  return read.ok ? '' : read.fault;
};
const set = (document: LegalDocument, field: string, ...written: string[]): LegalDocument => {
  const read = readCorrection(document, field, written);
  if (!read.ok) throw new Error(read.fault);
  return applyCorrections(document, { [read.field.name]: read.values });
};

describe('a correction', () => {
  it('sets terms by any of their names, and keeps the places of those that were found too', () => {
    expect(set(aCase, '罪名', '受贿', 'embezzlement').crimes).toEqual([
      { id: 'bribe_taking', evidence: [place], confidence: 0.9 },
      { id: 'embezzlement', evidence: [] },
    ]);
  });

  it('can say that there is no value', () => {
    expect(set(aCase, 'crimes').crimes).toEqual([]);
    expect(set({ ...aCase, docNumber: '检例第1号' }, 'docNumber')).not.toHaveProperty('docNumber');
  });

  it('moves the places in an old title into the new one, and drops those that are not there', () => {
    expect(set(aCase, 'title', '某甲涉嫌受贿一案').crimes[0]?.evidence).toEqual([{ ...place, start: 4, end: 6 }]);
    expect(set(aCase, 'title', '某甲一案').crimes[0]?.evidence).toEqual([]);
  });

  it('takes sums with their offence, and keeps the place of one that was right', () => {
    const { amounts } = set(aCase, '数额', '受贿罪=300万元', '贪污=1.2亿元') as CaseDocument;
    expect(amounts).toEqual([
      { crime: 'bribe_taking', value: 3_000_000, currency: 'CNY', evidence: [place] },
      { crime: 'embezzlement', value: 120_000_000, currency: 'CNY', evidence: [] },
    ]);
  });

  it('can say that a norm is in force after all', () => {
    expect(set(aNorm, '时效性', '有效')).toHaveProperty('validityMark', 'in_force');
  });

  it.each([
    [aCase, '案由', ['甲'], /^没有可以更正的项“案由”，可以更正的有：title（标题）/u],
    [aCase, '罪名', ['受贿最'], /^罪名中没有“受贿最”，相近的有：受贿罪、/u],
    [aCase, '罪名', ['贪污贿赂犯罪'], /是罪名的类别/u],
    [aCase, '其他罪名', ['受贿罪'], /是职务犯罪，请更正到“罪名”/u],
    [aCase, '其他罪名', ['洗钱'], /以“罪”字结尾/u],
    [aCase, '发布日期', ['2023-02-30'], /^发布日期“2023-02-30”：没有这一天/u],
    [aCase, '发布日期', ['2023-02-01', '2023-02-02'], /只能有一个值，现在写了 2 个/u],
    [aCase, '施行日期', ['2023-02-01'], /只用于规范性文件/u],
    [aCase, '标题', [], /不能清空/u],
    [aCase, '标题', ['长'.repeat(501)], /标题超过 500 字/u],
    [aCase, '文件类型', ['批复'], /这一件按案例分段，不能改成“批复”/u],
    [aCase, '数额', ['三百万'], /应写成 罪名=金额/u],
    [aCase, '数额', ['受贿罪=x', '贪污=y'], /“受贿罪=x”.*；.*“贪污=y”/u],
    [aNorm, '时效性', ['尚未生效'], /^时效性中没有“尚未生效”/u],
  ])('that is wrong is refused with a sentence (%#)', (document, field, written, sentence) => {
    expect(faultOf(document as LegalDocument, field, ...written)).toMatch(sentence);
  });

  it('of whatever field gives back what it was set to', () => {
    for (const field of CORRECTABLE_FIELDS) {
      const document = field.family === 'norm' ? aNorm : aCase;
      const values = field.read(document);
      expect(field.read(field.write(document, values)), field.name).toEqual(values);
      for (const value of values) expect(field.parse(field.show(value).zh), field.name).toEqual({ value });
    }
  });

  it('of a field that the document has no more changes nothing', () => {
    expect(applyCorrections(aNorm, { decidedOn: ['2020-01-01'], unknown: ['x'] })).toEqual(aNorm);
  });
});
