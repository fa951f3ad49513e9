import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

function read(title: string, ...paragraphs: string[]) {
  const document = readTyped(title, paragraphs.join('\n'));
  if (document.family !== 'case') throw new Error('not read as a case');
  return document;
}

describe('several defendants', () => {
  const listed = read(
    '王甲成等非法买卖、储存危险物质案',
    '基本案情',
    '公诉机关指控：被告人王甲成、孙乙法、钟丙东非法买卖氰化钠。',
    '被告人王甲成的辩护人辩称：不应当追究刑事责任，故请求对被告人宣告无罪。',
    '2008年5月，被告人孙乙法以2000元向王甲成购买氰化钠。',
    '裁判结果',
    '某区人民法院于2012年3月31日作出刑事判决，以非法买卖、储存危险物质罪，分别判处被告人王甲成有期徒刑三年，缓刑五年；被告人钟丙东有期徒刑三年，缓刑四年；被告人孙乙法有期徒刑三年，缓刑三年。',
  );

  it('are those whom the decision sentences one by one, in the order of the title and the text', () => {
    expect(listed.defendants.map(({ name }) => name)).toEqual(['王甲成', '孙乙法', '钟丙东']);
  });

  it('have each his own penalty though the verb stands once', () => {
    expect(listed.sentences.map(({ name, months, probationMonths }) => [name, months, probationMonths])).toEqual([
      ['王甲成', 36, 60],
      ['钟丙东', 36, 48],
      ['孙乙法', 36, 36],
    ]);
  });

  it('are not acquitted because a defender asks for it', () => {
    expect(listed.procedures.map(({ id }) => id)).not.toContain('acquittal');
  });

  it('may be counted only, with a range of terms', () => {
    const { sentences } = read(
      '郭某记、徐某伦等人伪造货币案',
      '【基本案情】',
      '被告人郭某记，男。',
      '被告人胡某云、于某星、胡某武，均系无业人员。',
      '【处理结果】',
      '2019年11月14日，某市人民法院以伪造货币罪判处被告人郭某记有期徒刑十四年，并处罚金十万元；判处胡某云等其他三名被告人二年至四年有期徒刑，并处罚金。',
    );
    expect(sentences.map(({ name, months, monthsMax }) => [name, months, monthsMax])).toEqual([
      ['郭某记', 168, undefined],
      ['胡某云等3人', 24, 48],
    ]);
  });

  it('have the offences of which each was convicted', () => {
    const { defendants } = read(
      '张某受贿、李某行贿案',
      '【基本案情】',
      '被告人张某，男，某市某局原局长。',
      '被告人李某，男，某公司经理。',
      '2020年5月6日，某市人民法院作出一审判决，以受贿罪判处张某有期徒刑三年，以行贿罪判处李某有期徒刑一年。',
    );
    expect(defendants.map(({ name, offences = [] }) => [name, offences.map(({ id }) => id)])).toEqual([
      ['张某', ['bribe_taking']],
      ['李某', ['bribe_giving']],
    ]);
  });
});

describe('a judgment at the hearing', () => {
  it('has the day of the hearing, told a paragraph later or not', () => {
    const { decidedOn, events } = read(
      '仇某侵害英雄烈士名誉、荣誉案',
      '【基本案情】',
      '被告人仇某，男。',
      '【处理结果】',
      '2021年5月31日，某市某区人民法院依法公开开庭审理本案。仇某对指控的事实均无异议。',
      '某区人民法院审理后当庭宣判，以仇某犯侵害英雄烈士名誉、荣誉罪判处有期徒刑八个月。',
    );
    expect(decidedOn).toBe('2021-05-31');
    expect(events?.map(({ date, kind }) => [date, kind])).toContainEqual(['2021-05-31', 'first_instance']);
  });
});

it('who serves a sentence outside prison is the person of a case on that', () => {
  const { defendants, sentences } = read(
    '社区矫正对象王某减刑监督案',
    '【基本案情】',
    '社区矫正对象王某，男，1989年6月出生，2018年3月14日因犯诈骗罪被某县人民法院判处有期徒刑三年，宣告缓刑四年，并处罚金人民币六万元。',
  );
  expect(defendants.map(({ name }) => name)).toEqual(['王某']);
  expect(sentences.map(({ name, months, probationMonths }) => [name, months, probationMonths])).toEqual([
    ['王某', 36, 48],
  ]);
});

it('posts told behind the deed are those of others', () => {
  const { defendants } = read(
    '甲某、乙某受贿案',
    '【基本案情】',
    '2003年8月，被告人甲某、乙某分别利用担任某市某街道工委书记、某办事处主任的职务便利，为某房地产有限公司总经理丙某低价获取土地提供帮助。',
  );
  expect(defendants.map(({ name, post }) => [name, post])).toEqual([
    ['甲某', '工委书记'],
    ['乙某', '主任'],
  ]);
});
