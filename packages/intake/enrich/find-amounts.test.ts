import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

function amounts(title: string, ...paragraphs: string[]): unknown[] {
  const document = readTyped(title, ['【基本案情】', ...paragraphs].join('\n'));
  if (document.family !== 'case') throw new Error('not read as a case');
  return document.amounts.map(({ crime, name, value, kind }) =>
    [crime, value, ...[name, kind].filter((each) => each !== undefined)].join(' '),
  );
}

describe('a figure of several offences', () => {
  it('is that of none of them', () => {
    const listed = '张某涉嫌诈骗、行贿、挪用资金等6个罪名，涉案金额高达4亿余元。';
    expect(amounts('张某行贿、挪用资金案', '被告人张某，男。', listed)).toEqual([]);
    const together = '张某受贿、贪污共计500万元。';
    expect(amounts('张某受贿、贪污案', '被告人张某，男，原系某局局长。', together)).toEqual([]);
  });

  it('is told apart where the text calls a figure by the name of an offence', () => {
    expect(
      amounts(
        '夏某挪用公款、贪污案',
        '被告人夏某，男，原系某中心会计。',
        '2018年，夏某转出公积金人民币365万元，均在台账中记载；2019年，夏某又转出公积金人民币412万元后平账。',
        '对365万元，认定为挪用公款罪；对412万元，应当认定为贪污罪。',
      ),
    ).toEqual(['misappropriation_public_funds 3650000', 'embezzlement 4120000']);
  });

  it('thrown together by those who transferred the case counts for nothing', () => {
    expect(
      amounts(
        '邵某对单位行贿、单位行贿案',
        '被告人邵某，男，某公司法定代表人。',
        '一方面以会费名义给予某中心共计人民币135万元；另一方面送给副局长麻某现金人民币212万元。',
        '移送意见将347万元合并认定单位行贿。',
      ),
    ).toEqual(['bribing_unit 1350000', 'unit_bribe_giving 2120000']);
  });
});

describe('the sum of an offence', () => {
  it('is what the court found in the end, whatever the protest before it said', () => {
    expect(
      amounts(
        '钱某受贿案',
        '被告人钱某，男，原系某市建设局局长。',
        '钱某在职期间收受现金共计人民币186万元。钱某辞职后领取“年薪”450万元。',
        '某市人民检察院提出抗诉。某省高级人民法院作出终审判决，采纳抗诉意见，认定受贿数额726万元，以受贿罪改判钱某有期徒刑十年六个月。',
      ),
    ).toEqual(['bribe_taking 7260000']);
  });

  it('is added up where totals stand side by side, and where nothing but the charge is told', () => {
    expect(
      amounts(
        '任某受贿案',
        '被告人任某，男，原系某集团董事长。',
        '任某向下属单位索要人民币共计70万元；要求被管理单位为其支付旅游费用，共计人民币123万元；收受他人所送人民币共计30万元。',
      ),
    ).toEqual(['bribe_taking 2230000']);
    expect(
      amounts(
        '冯某非国家工作人员受贿案',
        '公诉机关指控，被告人冯某收受供应商财物。具体如下：1、收受张某贿赂款共计60516元。2、收受李某贿赂款共计110235元。',
      ),
    ).toEqual(['non_state_bribe_taking 170751']);
  });

  it('is not what was handed in, and stands in front of the account of its parts', () => {
    expect(
      amounts(
        '瞿某职务侵占案',
        '被告人瞿某，男。',
        '瞿某将人民币25000元非法占为己有。分述如下：',
        '1.瞿某收取宅基地款3.5万元，将其中的人民币3万元上交入账，余款人民币5000元非法占为己有。',
        '2.瞿某收取宅基地款8万元，将其中的6万元上交入账，余款人民币2万元非法占为己有。',
      ),
    ).toEqual(['duty_embezzlement 25000']);
  });

  it('is what was moved, then what was gained, where no verb of taking stands beside a sum', () => {
    expect(
      amounts('沈某贪污案', '被告人沈某，男，原系某公司交易员。', '沈某使其控制的账户获利共计人民币3000余万元。'),
    ).toEqual(['embezzlement 30000000']);
  });

  it('is the loss right behind the act where the loss has no figure of its own', () => {
    expect(
      amounts(
        '王某滥用职权案',
        '被告人王某，男，原系某村主任。',
        '王某上报虚假花名册，骗取国家征地补偿款316550元，造成国家财产重大损失。',
      ),
    ).toEqual(['abuse_of_power 316550 loss']);
  });

  it('is what a later verb takes up again, and what the things taken were worth', () => {
    expect(
      amounts('于某贪污案', '被告人于某，男，原系某站站长。', '于某向钟某收取抵押金人民币2万元，后将此款占为己有。'),
    ).toEqual(['embezzlement 20000']);
    expect(
      amounts('马某贪污案', '被告人马某，男。', '马某将变压器运走。经鉴定，涉案变压器价值合计人民币34856元。'),
    ).toEqual(['embezzlement 34856']);
  });

  it('is what is called a loss, before what somebody got by the act', () => {
    expect(
      amounts(
        '卢某滥用职权案',
        '被告人卢某，男，原系某镇副镇长。',
        '卢某违规审核，致使周某获得国家补偿款人民币3026377元，给国家造成经济损失人民币2078600元。',
      ),
    ).toEqual(['abuse_of_power 2078600 loss']);
  });

  it('is the closing total of what was done together and alone, and what a verb behind the sum takes', () => {
    expect(
      amounts(
        '闵某贪污案',
        '被告人闵某，男，原系某公寓主任。',
        '综上，被告人闵某伙同他人共同贪污64000元；个人贪污15350元；共计贪污79350元。',
      ),
    ).toEqual(['embezzlement 79350']);
    expect(amounts('王某职务侵占案', '被告人王某，男。', '王某收取学费共计人民币125150元并占为己有。')).toEqual([
      'duty_embezzlement 125150',
    ]);
  });

  it('of two sides of a bribe is that of each, by the offence that answers to the other', () => {
    expect(
      amounts(
        '阮某受贿、晏某行贿案',
        '被告人阮某，男，原系某局科长。',
        '被告人晏某，男。',
        '阮某收受晏某给予的人民币21万元。',
        '法院以受贿罪判处阮某有期徒刑三年；以行贿罪判处晏某有期徒刑一年。',
      ),
    ).toEqual(['bribe_taking 210000 阮某', 'bribe_giving 210000 晏某']);
  });

  it('is none where everybody was acquitted', () => {
    expect(
      amounts('廖某行贿案', '被告人廖某，男。', '廖某送给辛某现金共计人民币30万元。', '再审判决宣告廖某无罪。'),
    ).toEqual([]);
  });
});
