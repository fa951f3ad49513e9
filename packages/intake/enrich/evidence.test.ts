import { findingOf, type LegalDocument } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

/** The words of the text on which a plain value rests. */
const wordsOf = (document: LegalDocument, field: Parameters<typeof findingOf>[1], value: string) =>
  findingOf(document, field, value)?.evidence.map(({ paragraph, start, end, rule }) => {
    const texts = document.sections.flatMap((section) => section.paragraphs);
    const text = paragraph === 0 ? document.title : (texts.find(({ n }) => n === paragraph)?.text ?? '');
    return [text.slice(start, end), rule];
  });

describe('the evidence of plain values', () => {
  const aCase = readTyped(
    '最高人民检察院第九十批指导性案例 检例第９０号：张某受贿案',
    '【关键词】\n受贿罪　自首、退赃\n【基本案情】\n被告人张某，男。2020年3月5日，某市人民法院以受贿罪判处张某有期徒刑三年。',
  );
  const aNorm = readTyped(
    '最高人民检察院关于办理示例案件的规定（已废止）',
    '高检发释字〔2016〕9号\n2016年4月18日公布\n第一条　为了示例。\n第二条　本规定自2016年5月1日起施行。',
  );

  it('is the place of the number, with its digits as printed', () => {
    expect(wordsOf(aCase, 'docNumber', '检例第90号')).toEqual([['检例第９０号', 'number.printed']]);
    expect(wordsOf(aNorm, 'docNumber', '高检发释字〔2016〕9号')).toEqual([['高检发释字〔2016〕9号', 'number.printed']]);
  });

  it('is the words that tell issuer and kind', () => {
    expect(wordsOf(aCase, 'issuers', 'spp')).toEqual([['检例第９０号', 'issuer.series']]);
    expect(wordsOf(aNorm, 'issuers', 'spp')).toEqual([['最高人民检察院', 'issuer.title']]);
    expect(wordsOf(aCase, 'kind', 'guiding_case')).toEqual([['指导性案例', 'kind.series']]);
    expect(wordsOf(aNorm, 'kind', 'judicial_interpretation')).toEqual([['高检发释字', 'kind.number']]);
  });

  it('is the words that name batch and theme', () => {
    const typical = readTyped(
      '张某受贿案',
      '（最高人民检察院2024年12月5日发布医药卫生领域职务犯罪典型案例第九十批）\n【基本案情】\n被告人张某，男。',
    );
    expect(wordsOf(typical, 'theme', '医药卫生领域职务犯罪')).toEqual([['医药卫生领域职务犯罪', 'theme.printed']]);
    expect(wordsOf(typical, 'batch', '第九十批')).toEqual([['第九十批', 'batch.printed']]);
    expect(wordsOf(aCase, 'batch', '第九十批')).toEqual([['第九十批', 'batch.printed']]);
    expect(aCase.theme).toBeUndefined();
  });

  it('is each day, keyword and mark where it stands', () => {
    expect(wordsOf(aCase, 'decidedOn', '2020-03-05')).toEqual([['2020年3月5日', 'decided.last']]);
    expect(wordsOf(aCase, 'keywords', '退赃')).toEqual([['退赃', 'keyword.printed']]);
    expect(wordsOf(aNorm, 'issuedOn', '2016-04-18')).toEqual([['2016年4月18日', 'issued.printed']]);
    expect(wordsOf(aNorm, 'effectiveOn', '2016-05-01')).toEqual([['2016年5月1日', 'effective.printed']]);
    expect(wordsOf(aNorm, 'validityMark', 'expired')).toEqual([['（已废止）', 'validity.mark']]);
  });

  it('every value has, with a confidence', () => {
    for (const { findings = [], crimes, citations, sectors } of [aCase, aNorm]) {
      for (const value of [...findings, ...crimes, ...citations, ...sectors]) {
        expect(value.confidence).toBeGreaterThan(0);
        expect(value.evidence.length + ('rule' in value ? 1 : 0)).toBeGreaterThan(0);
      }
    }
  });
});
