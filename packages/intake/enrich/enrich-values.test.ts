import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

function read(title: string, text: string) {
  const document = readTyped(title, text);
  if (document.family !== 'case') throw new Error('not read as a case');
  return document;
}

describe('the amounts of a case', () => {
  it('are the whole of each offence, not its parts, the gain of the other side or the fine', () => {
    const document = read(
      '张某受贿、滥用职权案',
      `【基本案情】
      被告人张某，男，原系某县交通局局长。
      张某利用职务便利，非法收受他人财物共计折合人民币1161.1万元、4000欧元，其中收受李某20万元。李某获利3000万元。
      张某滥用职权，致使国家利益遭受损失人民币五百万余元。
      法院以受贿罪判处张某有期徒刑十年，并处罚金人民币一百万元；以滥用职权罪判处有期徒刑三年；决定执行有期徒刑十二年，并处罚金人民币一百万元。`,
    );
    expect(document.amounts.map(({ crime, value, currency, kind }) => [crime, value, currency, kind])).toEqual([
      ['bribe_taking', 11_611_000, 'CNY', undefined],
      ['bribe_taking', 4000, 'EUR', undefined],
      ['abuse_of_power', 5_000_000, 'CNY', 'loss'],
    ]);
    expect(document.amounts.map(({ evidence }) => evidence[0]?.text)).toEqual([
      '人民币1161.1万元',
      '4000欧元',
      '人民币五百万余元',
    ]);
  });

  it('are those that an account closes with for each defendant, and never what was seized', () => {
    const closed = read(
      '甲某、乙某受贿案',
      `【基本案情】
      被告人甲某，男。
      被告人乙某，男。
      2004年，甲某、乙某分别收受丙某给予的480万元，并先后4次各收受丁某给予的50万元。
      综上，被告人甲某收受贿赂人民币792万元、美元50万元，共计收受贿赂1190.2万余元；被告人乙某收受贿赂559万元。`,
    );
    expect(closed.amounts.filter(({ currency }) => currency === 'CNY').map(({ name, value }) => [name, value])).toEqual(
      expect.arrayContaining([
        ['甲某', 11_902_000],
        ['乙某', 5_590_000],
      ]),
    );
    const seized = read(
      '王某贪污案',
      '【基本案情】\n被告人王某，男。\n法院裁定没收王某实施贪污犯罪所得房产、银行账户内存款人民币90余万元。',
    );
    expect(seized.amounts).toEqual([]);
  });

  it('are told apart by defendant, and single acts without a total are added up', () => {
    const two = read(
      '甲某、乙某行贿案',
      '【基本案情】\n被告人甲某，男。\n被告人乙某，男。\n后甲某先后给予丁某共计32.89万元，乙某先后给予丁某共计29.75万元。',
    );
    expect(two.amounts.map(({ name, value }) => [name, value])).toEqual([
      ['甲某', 328_900],
      ['乙某', 297_500],
    ]);
    const sum = read(
      '王某受贿案',
      '【基本案情】\n被告人王某，男。\n1995年3月，王某收受赵某人民币5万元。\n1996年2月，王某收受钱某人民币3万元。',
    );
    expect(sum.amounts.map(({ value, derived }) => [value, derived])).toEqual([[80_000, true]]);
  });
});

describe('the procedure strip of a case', () => {
  it('carries years along and tells the instances apart', () => {
    const document = read(
      '王某受贿案',
      `【基本案情】
      被告人王某，男，一九五〇年五月三日出生。
      王某于一九九五年十二月三十日被逮捕。次年3月5日，某县人民检察院以王某犯受贿罪提起公诉。同年6月1日，某县人民法院判处王某有期徒刑三年。王某上诉后，某市中级人民法院于9月3日裁定驳回上诉，维持原判。`,
    );
    expect(document.events?.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '1995-12-30 arrest',
      '1996-03-05 prosecution',
      '1996-06-01 first_instance',
      '1996-09-03 second_instance',
    ]);
  });

  it('ends with the review of a death sentence behind the appeal', () => {
    const document = read(
      '王某贪污案',
      `【基本案情】
      2021年12月24日，某市中级人民法院判处王某死刑。王某上诉。2022年9月30日，某省高级人民法院裁定驳回上诉，维持原判。2023年11月17日，最高人民法院裁定核准死刑。`,
    );
    expect(document.events?.map(({ kind }) => kind)).toEqual([
      'first_instance',
      'second_instance',
      'death_penalty_review',
    ]);
  });

  it('takes no request for a protest, and no offence against judgments, for a step', () => {
    const document = read(
      '王某拒不执行判决案',
      `【基本案情】
      2019年3月1日，某县公安局以王某涉嫌拒不执行判决、裁定罪处理。被害人不服，于2019年6月25日向某省人民检察院申诉，请求提出抗诉。`,
    );
    expect(document.events).toEqual([]);
  });

  it('tells a protest against a final judgment from an appeal', () => {
    const document = read(
      '王某受贿案',
      `【基本案情】
      2015年6月1日，某县人民法院判处王某有期徒刑三年。王某上诉后，2015年9月3日，某市中级人民法院改判王某有期徒刑一年。
      2016年3月1日，某省人民检察院按照审判监督程序提出抗诉。2016年8月1日，某省高级人民法院作出判决。`,
    );
    expect(document.events?.map(({ date, kind, body }) => `${date} ${kind} ${body}`)).toEqual([
      '2015-06-01 first_instance 某县人民法院',
      '2015-09-03 second_instance 某市中级人民法院',
      '2016-03-01 protest 某省人民检察院',
      '2016-08-01 retrial 某省高级人民法院',
    ]);
  });

  it('takes no span of time, birth or foreign judgment for a step', () => {
    const document = read(
      '王某受贿案',
      '【基本案情】\n被告人王某，男，1960年4月出生。\n2012年1月至2013年5月，王某收受钱款。2014年3月1日，新加坡法院判决其有罪。',
    );
    expect(document.events).toEqual([]);
  });
});

describe('the sentence of a case', () => {
  it('follows 决定执行 without the word 有期徒刑, the short name of a unit and a range for several persons', () => {
    const document = read(
      '浙江某某药业有限公司、张某、李某单位行贿案',
      `【基本案情】
      被告单位浙江某某药业有限公司（以下简称某某公司）。
      被告人张某，男，原系某某公司经理。
      被告人李某，男。
      法院以单位行贿罪判处被告单位某某公司罚金人民币二十万元；对张某以单位行贿罪、行贿罪分别判处有期徒刑三年六个月、一年，决定执行四年二个月。`,
    );
    expect(document.sentences.map(({ name, penalty, months, fineYuan }) => [name, penalty, months, fineYuan])).toEqual([
      ['浙江某某药业有限公司', '罚金', undefined, 200_000],
      ['张某', '有期徒刑', 50, undefined],
    ]);
  });

  it('is the one asked for where the court took it over', () => {
    const document = read(
      '金某受贿案',
      '【基本案情】\n被告人金某，男。\n检察院提起公诉，建议判处金某有期徒刑十年，并处罚金人民币五十万元。法院采纳检察机关提出的量刑建议并当庭宣判。',
    );
    expect(document.sentences.map(({ months, fineYuan }) => [months, fineYuan])).toEqual([[120, 500_000]]);
  });
});

describe('the citations of a case', () => {
  it('keep their paragraphs and items', () => {
    const document = read(
      '王某受贿案',
      '【基本案情】\n依照《中华人民共和国刑法》第三百八十三条第一款第（三）项、第三百八十五条第一款、第二款之规定判决。',
    );
    expect(document.citations.map(({ key, clauses }) => [key, clauses])).toEqual([
      ['刑法:383', [{ clause: 1, item: 3 }]],
      ['刑法:385', [{ clause: 1 }, { clause: 2 }]],
    ]);
  });

  it('mean the Criminal Law of 1979 where the text says so, and never for an article that it does not have', () => {
    const document = read(
      '王某受贿案',
      '【基本案情】\n依照1979年《刑法》第一百五十五条、修正前刑法第三百八十七条、修订后的《刑法》第十二条判决。',
    );
    expect(document.citations.map(({ key }) => key)).toEqual(['刑法(1979):155', '刑法:387', '刑法:12']);
  });
});

describe('circumstances and ways of the offence', () => {
  it('are those that the account states, not those that a defender claims', () => {
    const document = read(
      '王某受贿案',
      `【基本案情】
      被告人王某，男，原系某局局长。
      王某以干股形式收受财物，并由他人代持股份。法院认为，王某具有自首情节，退缴全部赃款，辩护人提出王某有立功表现，不予采纳。`,
    );
    expect(document.circumstances?.map(({ id }) => id)).toEqual(['surrender', 'restitution']);
    expect(document.modi?.map(({ id }) => id)).toEqual(expect.arrayContaining(['dry_shares', 'nominee_shares']));
  });
});

describe('the defendants of a case', () => {
  it('keep unit and post, whatever their surname and however they are introduced', () => {
    const document = read(
      '扎某某受贿案',
      '【基本案情】\n被告人：扎某某，男，1964年8月21日出生，藏族，原系某县民政局救灾股股长。因涉嫌犯受贿罪，于2001年3月5日被逮捕。',
    );
    expect(document.defendants.map(({ name, unit, post }) => [name, unit, post])).toEqual([
      ['扎某某', '某县民政局', '救灾股股长'],
    ]);
  });
});

describe('the ways in which an offence was done', () => {
  const modi = (text: string) => read('王某受贿案', `【基本案情】\n${text}`).modi?.map(({ id }) => id);

  it('want the act of giving, not the word for the thing', () => {
    expect(modi('李某送给王某一件黄金制品。李某购买一辆二手汽车送给王某。')).toEqual(['art', 'vehicle']);
    expect(modi('王某用受贿所得购买7套房产，家中扣押玉石、字画。某县文物局移送轿车一辆。')).toEqual([]);
  });

  it('are none in a case without a duty crime', () => {
    const civil = read('王某与李某房屋租赁纠纷案', '【基本案情】\n王某收受李某赠送的字画一幅，装修费由李某承担。');
    expect(civil.modi).toEqual([]);
  });
});

it('takes the provincial body in the line under the title of a case for its issuer, not one that the story tells of', () => {
  const { issuers, findings } = read(
    '王某受贿案',
    '（四川省人民检察院2024年8月30日发布）\n【基本案情】\n四川省高级人民法院发布公告。',
  );
  expect(issuers).toEqual(['四川省人民检察院']);
  expect(findings?.find(({ field }) => field === 'issuers')?.evidence[0]?.text).toBe('四川省人民检察院');
});

it.each([
  ['原系某镇某村村民委员会主任', '某镇某村村民委员会', '主任'],
  ['原系某律师事务所合伙人', '某律师事务所', '合伙人'],
])('parts %s into unit and post', (words, unit, post) => {
  const document = readTyped('张某受贿案', `【基本案情】\n被告人张某，男，${words}。`);
  expect(document.family === 'case' && document.defendants[0]).toMatchObject({ unit, post });
});

it('reads the post of a defendant from the office that he used', () => {
  const { defendants } = read(
    '王某、李某贪污案',
    '【基本案情】\n2006年至2010年间，王某利用担任某县财政局经济建设股股长管理专项资金的职务便利，伙同李某骗取公款9400万元。',
  );
  expect(defendants.map(({ name, unit, post }) => [name, unit, post])).toEqual([
    ['王某', '某县财政局', '经济建设股股长'],
    ['李某', undefined, undefined],
  ]);
});
