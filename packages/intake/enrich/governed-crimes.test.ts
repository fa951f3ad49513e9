import { describe, expect, it } from 'vitest';
import { citedKeys, crimeNames, readTyped } from './read-typed.ts';

describe('the offences that a norm governs', () => {
  it('are those of units where it speaks of units, whatever it punishes them like', () => {
    const norm = readTyped(
      '最高人民检察院关于某类案件适用法律问题的批复',
      '国家机关、国有公司、企业、事业单位、人民团体，在经济往来中，在账外暗中收受各种名义的回扣、手续费的，以受贿论处。\n国有单位以前款所列方式谋利的，依照单位受贿罪追究刑事责任。',
    );
    expect(crimeNames(norm)).toEqual(['单位受贿罪']);
  });

  it('are no unlawful ways of taking evidence', () => {
    const norm = readTyped(
      '关于适用某某制度的指导意见',
      '一、存在刑讯逼供等非法取证行为的，依照法律规定处理。\n二、排除刑讯逼供所得的供述，依法追究刑事责任。',
    );
    expect(crimeNames(norm)).toEqual([]);
  });

  it('may be named by the number of their article only', () => {
    const norm = readTyped(
      '最高人民法院关于办理生产、销售伪劣商品刑事案件具体应用法律若干问题的解释',
      '第一条 国家机关工作人员对生产、销售伪劣商品犯罪不履行查处职责，具有下列情形之一的，属于刑法第四百一十四条规定的“情节严重”：\n第二条 本解释自公布之日起施行。',
    );
    expect(crimeNames(norm)).toEqual(['放纵制售伪劣商品犯罪行为罪']);
  });

  it('are those to which bribes to units belong under any name', () => {
    const norm = readTyped(
      '关于严肃查处行贿犯罪的通知',
      '构成行贿罪、向单位行贿罪、单位行贿罪的，必须依法追究刑事责任。',
    );
    expect(crimeNames(norm).sort()).toEqual(['单位行贿罪', '对单位行贿罪', '行贿罪'].sort());
  });
});

describe('the offences of a case whose decision counts them without naming all', () => {
  it.each([
    '某市中级人民法院作出判决，陈某犯数罪，决定执行有期徒刑十三年。',
    '某市中级人民法院以受贿罪等数罪判处陈某有期徒刑十三年。',
  ])('are those of the counts of its facts: %s', (decision) => {
    const document = readTyped(
      '陈某职务犯罪案',
      `【基本案情】\n被告人陈某，男，某局原局长。\n一、贪污事实\n陈某侵吞公款35万元。\n二、受贿罪\n陈某收受贿赂20万元。\n【裁判结果】\n${decision}`,
    );
    expect(crimeNames(document).sort()).toEqual(['受贿罪', '贪污罪'].sort());
  });
});

describe('a norm', () => {
  it('has not the field of those who issued what it is on', () => {
    const norm = readTyped(
      '最高人民法院关于参照适用《最高人民检察院、公安部关于刑事案件立案追诉标准的规定》的通知',
      '现通知如下。',
    );
    expect(norm.sectors).toEqual([]);
  });

  it('cites amendments of the Criminal Law by their number alone', () => {
    const norm = readTyped(
      '最高人民法院关于确定罪名的补充规定',
      '刑法第一百一十四条（《修正案（三）》第一条），投放危险物质罪。',
    );
    expect(citedKeys(norm)).toContain('刑法修正案（三）:1');
  });

  it('of the State Council is dated by its last revision', () => {
    const norm = readTyped(
      '某某标志保护条例',
      '2002年2月4日 中华人民共和国国务院令第345号公布\n2018年6月28日 中华人民共和国国务院令第699号修订\n2018年7月31日 施行\n第一条 为了保护某某标志，制定本条例。\n第二条 本条例自2018年7月31日起施行。',
    );
    expect(norm.issuedOn).toBe('2018-06-28');
  });
});
