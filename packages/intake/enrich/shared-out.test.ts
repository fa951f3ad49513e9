import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

function read(title: string, ...paragraphs: string[]) {
  const document = readTyped(title, ['【基本案情】', ...paragraphs].join('\n'));
  if (document.family !== 'case') throw new Error('not read as a case');
  return document;
}

const OFFICIALS = [
  '被告人张某，男，某县财政局局长。',
  '被告人李某，男，某县财政局股长。',
  '被告人王某，男，某公司职员。',
];
const TITLE = '张某、李某、王某受贿案';

function penaltiesOf(decision: string): unknown[][] {
  const { sentences } = read(TITLE, ...OFFICIALS, `某县人民法院作出一审判决，${decision}`);
  return sentences.map(({ name, months, probationMonths, fineYuan }) => [name, months, probationMonths, fineYuan]);
}

describe('what is imposed on several in one sentence', () => {
  it.each([
    '以受贿罪分别判处张某、李某、王某有期徒刑三年、二年六个月、一年，并处罚金十五万元、十二万元、五万元。',
    '以受贿罪分别判处张某有期徒刑三年、李某有期徒刑二年六个月、王某有期徒刑一年，并处罚金十五万元、十二万元、五万元。',
    '被告人张某、被告人李某、被告人王某犯受贿罪，分别判处有期徒刑三年、有期徒刑二年六个月和有期徒刑一年，并处罚金人民币15万元、12万元和5万元。',
  ])('is shared out in the order of the persons: %s', (decision) => {
    expect(penaltiesOf(decision)).toEqual([
      ['张某', 36, undefined, 150_000],
      ['李某', 30, undefined, 120_000],
      ['王某', 12, undefined, 50_000],
    ]);
  });

  it('gives each the fine that all have to pay, and his own probation', () => {
    expect(
      penaltiesOf('以受贿罪判处张某、李某、王某有期徒刑三年、二年、一年，缓刑四年、三年、二年，各并处罚金十万元。'),
    ).toEqual([
      ['张某', 36, 48, 100_000],
      ['李某', 24, 36, 100_000],
      ['王某', 12, 24, 100_000],
    ]);
  });
});

describe('what became of somebody else', () => {
  it('behind the final judgment is neither its day, nor a step, nor the penalty of the defendant', () => {
    const { decidedOn, events, sentences } = read(
      '苗某贩卖毒品二审抗诉案',
      '被告人苗某，男。',
      '2018年2月2日，某市中级人民法院一审宣告苗某无罪。2018年2月12日，某市人民检察院提出抗诉。2019年6月7日，某省高级人民法院作出终审判决，以贩卖毒品罪判处苗某无期徒刑。',
      '2020年7月6日，秦某因贩卖甲基苯丙胺，被某市中级人民法院判处死刑立即执行，现已被执行死刑。',
    );
    expect(decidedOn).toBe('2019-06-07');
    expect(events?.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2018-02-02 first_instance',
      '2018-02-12 protest',
      '2019-06-07 second_instance',
    ]);
    expect(sentences.map(({ name, penalty }) => [name, penalty])).toEqual([['苗某', '无期徒刑']]);
  });
});

describe('the steps of a case', () => {
  it('hold no arrest that was only asked for, a refused one as refused, and no decision not to prosecute that was looked at again or set aside', () => {
    const { events } = read(
      '茅某容留卖淫案',
      '被告人茅某，男，某浴场经营者。',
      '2019年9月17日，某县公安局向某县人民检察院提请批准逮捕。2019年9月20日，某县人民检察院作出不批准逮捕决定。2020年4月27日，某县人民检察院作出不起诉决定。2020年4月29日，某县公安局对不起诉决定提出复议。2020年5月29日，某县人民检察院决定维持原不起诉决定。2020年7月3日，某市人民检察院撤销某县人民检察院的不起诉决定。2020年7月4日，某县人民检察院对茅某批准逮捕。',
    );
    expect(events?.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2019-09-20 arrest_refused',
      '2020-04-27 non_prosecution',
      '2020-04-29 reconsideration',
      '2020-05-29 reconsideration',
      '2020-07-04 arrest',
    ]);
  });
});

describe('the accused of a case', () => {
  it('are the first of every group that is introduced', () => {
    const { defendants } = read(
      '施某某等17人聚众斗殴案',
      '犯罪嫌疑人施某某等9人系某镇甲村人。',
      '犯罪嫌疑人李某某等8人系某镇乙村人。',
    );
    expect(defendants.map(({ name }) => name)).toEqual(['施某某', '李某某']);
  });

  it('are on the level of the rank that is printed, whatever their post', () => {
    const { defendants } = read(
      TITLE,
      '被告人张某，男，某县财政局局长、二级调研员。',
      '被告人李某，男，某县公安局副局长（四级高级警长）。',
      '被告人王某，男，某县财政局局长。',
    );
    expect(defendants.map(({ level }) => level?.id)).toEqual(['county', 'county', 'township']);
    expect(defendants.map(({ level }) => level?.evidence[0]?.rule)).toEqual([
      'level.printed',
      'level.printed',
      'level.post',
    ]);
  });

  it('hold no post in what 关系 introduces', () => {
    const { sectors } = read(
      '茅某容留卖淫案',
      '被告人茅某，男，某浴场经营者。',
      '双方存在利害关系，故证言证明力弱，要求公安机关工作人员调取合同。',
    );
    expect(sectors).toEqual([]);
  });
});

describe('the sum of a case', () => {
  const official = '被告人张某，男，某县财政局局长。';
  const sumsOf = (facts: string, title = '张某受贿案') =>
    read(title, official, facts).amounts.map(({ value, currency }) => `${value} ${currency}`);

  it.each([
    '张某利用职务便利，非法收受李某给予的5万美元、1万欧元，共折合人民币41.4万元。',
    '2015年，张某利用职务便利，收受李某给予的5万美元。2016年，张某收受王某给予的1万欧元。上述款项共折合人民币41.4万元。',
    '张某利用职务便利，非法收受人民币10万元、5万美元，其中5万美元折合人民币31.4万元，共计折合人民币41.4万元。',
  ])('in foreign money is what it was converted to later: %s', (facts) => {
    expect(sumsOf(facts)).toEqual(['414000 CNY']);
  });

  it.each([
    '张某以200万元的价格购买市场价值300万元的房屋一套，差额人民币100万元。',
    '经鉴定，该房屋市场价格为300万元，张某实际支付200万元，差额100万元应认定为受贿数额。',
    '张某将市场价200万元的车辆以300万元卖给李某，收受差额100万元。',
  ])('is the difference and none of the prices: %s', (facts) => {
    expect(sumsOf(facts)).toEqual(['1000000 CNY']);
  });

  it('that nobody explains is what exceeds the income', () => {
    expect(
      sumsOf('张某收受贿赂人民币20万元。另有差额部分人民币300万元不能说明来源。', '张某受贿、巨额财产来源不明案'),
    ).toEqual(['200000 CNY', '3000000 CNY']);
  });

  it('got by buying too cheaply is the difference, and by a judgment what was executed', () => {
    expect(sumsOf('张某利用职务便利，以明显低于市场的价格向李某购买房屋一套，差价计人民币15.2万元。')).toEqual([
      '152000 CNY',
    ]);
    expect(sumsOf('张某利用职务便利，伪造借条起诉，经法院强制执行，取得单位款项472万元。', '张某贪污案')).toEqual([
      '4720000 CNY',
    ]);
  });
});

describe('an offence that anybody can commit', () => {
  it.each([
    ['被告人褚某，男，无业。', [], ['非法拘禁罪']],
    ['被告人褚某，男，某县公安局民警。', ['unlawful_detention'], []],
  ])('is a duty crime only of somebody in office: %s', (accused, duty, others) => {
    const { crimes, otherCrimes } = read(
      '褚某非法拘禁案',
      accused,
      '褚某为索要欠款，将被害人关押三日。某县人民法院以非法拘禁罪判处褚某有期徒刑一年。',
    );
    expect(crimes.map(({ id }) => id)).toEqual(duty);
    expect(otherCrimes.map(({ id }) => id)).toEqual(others);
  });
});
