import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

function read(title: string, ...paragraphs: string[]) {
  const document = readTyped(title, ['【基本案情】', ...paragraphs].join('\n'));
  if (document.family !== 'case') throw new Error('not read as a case');
  return document;
}

describe('the penalty of a defendant', () => {
  it('that was joined with an earlier one says what was imposed for this case', () => {
    const { sentences } = read(
      '陈某行贿案',
      '被告人陈某，男，某公司实际控制人。',
      '2020年12月，某市中级人民法院以故意伤害罪一审判处陈某死刑，缓期二年执行，并处没收个人全部财产。',
      '2021年7月，某市中级人民法院作出一审判决，以行贿罪判处陈某有期徒刑十一年；数罪并罚决定执行有期徒刑十七年，并处罚金二百三十万元。与前犯故意伤害罪数罪并罚，决定执行死刑，缓期二年执行，并处没收个人全部财产。',
    );
    expect(sentences.map(({ evidence: _, confidence: __, ...each }) => each)).toEqual([
      {
        name: '陈某',
        penalty: '死缓',
        confiscation: 'all',
        own: { penalty: '有期徒刑', months: 204, fineYuan: 2_300_000 },
      },
    ]);
  });

  it('is no single term where the text gives a range for several', () => {
    const { sentences } = read(
      '尹某等人诈骗案',
      '被告人尹某，男。',
      '被告人覃某，男。',
      '某市中级人民法院判决认定覃某、尹某等人构成诈骗罪、行贿罪等罪名，被判处无期徒刑至有期徒刑十年刑罚。',
    );
    expect(sentences.map(({ name, months, penaltyMax }) => [name, months, penaltyMax])).toEqual([
      ['覃某等人', 120, '无期徒刑'],
    ]);
  });
});

describe('the instances of a case', () => {
  it('keep what went before a remand, and end with the appeal against the new trial', () => {
    const { events } = read(
      '于某受贿案',
      '被告人于某，男。',
      '1998年4月7日，某市中级人民法院判处于某有期徒刑十年。于某上诉。1998年9月14日，某省高级人民法院以原审判决认定的部分事实不清为由，裁定撤销原判，发回重审。1999年9月16日，某市中级人民法院判处于某有期徒刑八年。于某提出上诉。2002年7月1日，某省高级人民法院裁定驳回上诉，维持原判。',
    );
    expect(events?.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '1998-04-07 first_instance',
      '1998-09-14 remand',
      '1999-09-16 new_trial',
      '2002-07-01 second_instance',
    ]);
  });

  it('hold no appeal before a basic court: what it decides on another defendant is of the first instance', () => {
    const { events } = read(
      '夏某、段某重大责任事故案',
      '被告人夏某，男。',
      '被告人段某，男。',
      '2017年5月25日，某县人民法院判处夏某有期徒刑三年，夏某提出上诉，二审法院裁定维持原判。2018年9月19日，某县人民法院判处段某有期徒刑三年。',
    );
    expect(events?.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2017-05-25 first_instance',
      '2018-09-19 first_instance',
    ]);
  });
});

describe('the defendants of a case', () => {
  it('are not those tried in a case of their own', () => {
    const { defendants } = read(
      '彭某受贿违法所得没收案',
      '犯罪嫌疑人彭某，男，某集团党委书记。',
      '另案被告人彭小某，彭某弟弟，已被判刑。',
    );
    expect(defendants.map(({ name }) => name)).toEqual(['彭某']);
  });

  it('are not those of the case that was not handed on', () => {
    const { defendants } = read(
      '胡某徇私舞弊不移交刑事案件案',
      '被告人胡某，男，原系某局科长。',
      '某区人民检察院在审查起诉被告人李某、王某非法经营案过程中，发现胡某涉嫌徇私舞弊不移交被告人李某、王某非法经营刑事案件的线索。',
    );
    expect(defendants.map(({ name }) => name)).toEqual(['胡某']);
  });
});
