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
  defendants: [
    { name: '甲某', unit: '某局', post: '局长', level: { id: 'county', evidence: [place] }, evidence: [place] },
  ],
  amounts: [{ crime: 'bribe_taking', value: 3_000_000, currency: 'CNY', evidence: [place] }],
  sentences: [{ name: '甲某', penalty: '有期徒刑', months: 126, fineYuan: 500_000, evidence: [place] }],
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

  it('takes units, posts and levels person by person, and keeps the places of those that were right', () => {
    const level = { id: 'county', evidence: [place] };
    const defendants = [{ name: '甲某', post: '局长', level, evidence: [place] }];
    const read = (field: string, ...written: string[]) =>
      (set({ ...aCase, defendants }, field, ...written) as CaseDocument).defendants;
    expect(read('被告人职务', '甲某=某市某局副局长', '乙某＝科员')).toEqual([
      { name: '甲某', post: '某市某局副局长', level, evidence: [place] },
      { name: '乙某', post: '科员', evidence: [] },
    ]);
    expect(read('levels', '甲某=县处级')).toEqual(defendants);
    expect(read('levels')[0]).not.toHaveProperty('level');
    expect(read('被告人单位', '甲某=某市某局')[0]).toMatchObject({ unit: '某市某局', post: '局长' });
  });

  it('takes penalties with their terms, fines and confiscations', () => {
    const written = [
      '甲某=有期徒刑十年六个月，罚金50万元',
      '乙某=拘役6个月，缓刑1年',
      '丙某=无期徒刑，没收全部财产',
      '某公司=罚金1.2亿元',
    ];
    expect((set(aCase, '刑罚', ...written) as CaseDocument).sentences).toEqual([
      { name: '甲某', penalty: '有期徒刑', months: 126, fineYuan: 500_000, evidence: [place] },
      { name: '乙某', penalty: '拘役', months: 6, probationMonths: 12, evidence: [] },
      { name: '丙某', penalty: '无期徒刑', confiscation: 'all', evidence: [] },
      { name: '某公司', penalty: '罚金', fineYuan: 120_000_000, evidence: [] },
    ]);
  });

  it('of a penalty keeps what its written form does not say', () => {
    const joined = {
      ...aCase,
      sentences: [
        { name: '甲某', penalty: '死缓', own: { penalty: '有期徒刑', months: 204 }, evidence: [place] },
        { name: '乙某等人', penalty: '有期徒刑', months: 120, penaltyMax: '无期徒刑', evidence: [place] },
      ],
    } satisfies CaseDocument;
    const written = ['甲某=死缓，没收全部财产', '乙某等人=有期徒刑十年，罚金50万元'];
    expect((set(joined, '刑罚', ...written) as CaseDocument).sentences).toMatchObject([
      { name: '甲某', confiscation: 'all', own: { months: 204 } },
      { name: '乙某等人', fineYuan: 500_000, penaltyMax: '无期徒刑' },
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
    [aCase, '发布日期', ['2999-02-01'], /^发布日期“2999-02-01”：这一天还没有到/u],
    [aCase, '裁判日期', ['2999-02-01'], /这一天还没有到/u],
    [aCase, '被告人职级', ['甲某=大官'], /^被告人职级中没有“大官”，可以写：省部级、/u],
    [aCase, '被告人职务', ['局长'], /应写成 姓名=职务/u],
    [aCase, '刑罚', ['甲某=有期徒刑'], /没有刑期/u],
    [aCase, '刑罚', ['甲某=三年'], /应写成 姓名=刑罚/u],
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
