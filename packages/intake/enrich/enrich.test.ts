import type { LegalDocument } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { citedKeys, crimeNames, readTyped } from './read-typed.ts';

const ids = (tags: LegalDocument['sectors']): string[] => tags.map(({ id }) => id);

describe('a copy of an interpretation that lacks its number', () => {
  const body = '第一条 甲。\n第二条 乙。';
  const kindOf = (text: string, title = '人民检察院示例工作规则') => readTyped(title, text).kind;

  it('is known by its committee, or by the interpretations that give way to it', () => {
    expect(kindOf(`（2019年12月2日最高人民检察院第十三届检察委员会第二十八次会议通过）\n${body}`)).toBe(
      'judicial_interpretation',
    );
    const tail = '第三条 最高人民法院以前发布的司法解释与本规定不一致的，以本规定为准。';
    expect(kindOf(`${body}\n${tail}`, '最高人民法院关于示例案件的规定')).toBe('judicial_interpretation');
  });

  it('is none where it bears the number of another series, another form, or is older than interpretations are', () => {
    const adopted = '（2018年11月1日最高人民检察院第十三届检察委员会第八次会议通过）';
    expect(kindOf(`${adopted}\n高检发研字〔2018〕901号\n${body}`)).toBe('provisions');
    expect(kindOf(`${adopted}\n${body}`, '人民检察院示例工作指引')).toBe('provisions');
    expect(kindOf(`（1991年12月26日最高人民检察院第七届检察委员会通过）\n${body}`)).toBe('provisions');
  });
});

describe('the offences of a case', () => {
  it('are those of the last decision, not those charged, argued or refused', () => {
    const document = readTyped(
      '张某等人案',
      `【基本案情】
      检察机关以张某犯贪污罪提起公诉。一审判决张某犯挪用公款罪，判处有期徒刑三年。辩护人提出，张某的行为不构成受贿罪。
      二审改判，以单位受贿罪判处张某有期徒刑二年。
      【典型意义】
      滥用职权罪与玩忽职守罪的区别在于主观方面。`,
    );
    expect(crimeNames(document)).toEqual(['单位受贿罪']);
  });

  it('are read from a list with one 罪, under short, split and former names', () => {
    const document = readTyped(
      '张某、李某案',
      `【基本案情】
      法院判决张某犯受贿罪和食品监管渎职罪，数罪并罚，判处有期徒刑三年；李某犯国有公司人员滥用职权、非法出具金融票证、洗钱罪，判处有期徒刑一年。`,
    );
    expect(crimeNames(document)).toEqual([
      '受贿罪',
      '食品、药品监管渎职罪',
      '国有公司、企业、事业单位人员滥用职权罪',
      '违规出具金融票证罪',
    ]);
    expect(document.otherCrimes.map(({ id, status }) => [id, status])).toEqual([['洗钱罪', 'established']]);
  });

  it('come from the title where no decision is told, with the place as evidence', () => {
    const document = readTyped('王某利用影响力受贿案', '【基本案情】\n案件正在审理。');
    expect(document.crimes).toMatchObject([
      {
        id: 'bribe_taking_by_influence',
        evidence: [{ paragraph: 0, start: 2, end: 9, text: '利用影响力受贿', rule: 'crime.title' }],
      },
    ]);
  });
});

describe('the offences of a norm', () => {
  it('are none where a norm on criminal procedure repeats the ground for a retrial, whatever else it is about', () => {
    const text =
      '第一条 审判人员在审理案件的时候，有贪污受贿、徇私舞弊或者枉法裁判行为的，应当抗诉。\n第二条 徇私枉法，故意违背事实作枉法裁判的，应当追究刑事责任。';
    expect(crimeNames(readTyped('人民检察院刑事示例规则', text))).not.toContain('民事、行政枉法裁判罪');
    const named = '第一条 在民事、行政审判活动中枉法裁判的，以民事、行政枉法裁判罪追究刑事责任。';
    expect(crimeNames(readTyped('人民检察院刑事示例规则', named))).toContain('民事、行政枉法裁判罪');
  });

  it('are none where civil procedure only names 枉法裁判行为 as a ground for a retrial', () => {
    const text =
      '第一条 审判人员审理该案件时有贪污受贿，徇私舞弊，枉法裁判行为的，人民法院应当再审。\n第二条 本规定自公布之日起施行。';
    expect(crimeNames(readTyped('某法院关于民事审判监督程序若干问题的规定', text))).toEqual([]);
    expect(crimeNames(readTyped('某法院关于枉法裁判刑事案件若干问题的规定', text))).not.toEqual([]);
  });

  it('are those it governs', () => {
    const document = readTyped(
      '最高人民检察院关于办理示例案件的意见',
      '一、贪污、挪用公款犯罪案件，从严掌握。\n二、本意见自印发之日起施行。',
    );
    expect(crimeNames(document)).toEqual(['贪污罪', '挪用公款罪']);
  });

  it('are none where officials are only warned', () => {
    expect(
      crimeNames(
        readTyped(
          '示例管理条例',
          '第一条 甲。\n第二条 工作人员玩忽职守、滥用职权、徇私舞弊，构成犯罪的，依法追究刑事责任。',
        ),
      ),
    ).toEqual([]);
  });
});

describe('citations', () => {
  it('carry the law through a list, expand ranges and know 之一', () => {
    const document = readTyped(
      '张某案',
      '【基本案情】\n依照《中华人民共和国刑法》第三百八十五条第一款、第三百八十八条之一、第六十七条至第六十九条之规定，判决如下。\n【相关规定】\n《中华人民共和国刑事诉讼法》（2018年修正）第二、四条\n第十五条',
    );
    expect(citedKeys(document)).toEqual([
      '刑法:385',
      '刑法:388-1',
      '刑法:67',
      '刑法:68',
      '刑法:69',
      '刑事诉讼法:2',
      '刑事诉讼法:4',
      '刑事诉讼法:15',
    ]);
  });

  it("leave out a norm's own articles", () => {
    const document = readTyped(
      '关于办理示例案件适用法律若干问题的解释',
      '第一条 具有刑法第三百八十三条规定情形的，从重处罚。\n第二条 实施第一条规定的行为，依照本解释第三条处理。\n第三条 甲。',
    );
    expect(citedKeys(document)).toEqual(['刑法:383']);
  });

  it('name whole documents that a text lists, by the title and by the short name that the text gives', () => {
    const document = readTyped(
      '张某案',
      '【基本案情】\n甲。\n【相关规定】\n《最高人民法院关于示例问题的解释》（以下简称《解释》）\n《解释》第二条',
    );
    expect(citedKeys(document)).toEqual(['关于示例问题的解释:2']);
  });

  it('mean the Criminal Law of 1979 where the case was decided before October 1997', () => {
    const document = readTyped(
      '张某贪污案',
      '【基本案情】\n1995年3月4日，某市人民法院依照刑法第一百五十五条判决张某犯贪污罪，判处有期徒刑五年。',
    );
    expect(citedKeys(document)).toEqual(['刑法(1979):155']);
  });
});

describe('sectors', () => {
  it("come from the defendant's post, not from what stands in every case", () => {
    const document = readTyped(
      '张某受贿案',
      '【基本案情】\n被告人张某，男，1970年生，大学文化，住某市学院路，原系某市人民医院院长。\n张某将赃款存入银行账户，后被追缴上缴国库。某市人民法院判决张某犯受贿罪，判处有期徒刑三年。',
    );
    expect(ids(document.sectors)).toEqual(['medicine']);
    expect(document.sectors[0]?.evidence[0]).toMatchObject({ text: '医院', rule: 'sector.post' });
  });

  it('of a bribe-giver are those of the persons bribed', () => {
    const document = readTyped(
      '李某行贿案',
      '【基本案情】\n李某多次给予时任某县交通运输局局长王某（已判决）财物。某县人民法院以行贿罪判处李某有期徒刑一年。',
    );
    expect(ids(document.sectors)).toContain('transport');
  });
});

describe('defendants and their sentences', () => {
  const document = readTyped(
    '张某受贿，某某建设有限公司单位行贿案',
    `【基本案情】
    被告人张某，男，1970年生，原系某局局长。被告单位某某建设有限公司。证人李某证实。
    一审判决张某犯受贿罪，判处有期徒刑六年，并处罚金人民币四十万元；以单位行贿罪判处某某建设有限公司罚金人民币120万元。
    二审改判，以受贿罪判处张某有期徒刑三年六个月，缓刑四年，并处罚金三十万一千元。`,
  );

  it('are the persons and units accused, not the witnesses', () => {
    expect(document).toMatchObject({ defendants: [{ name: '张某' }, { name: '某某建设有限公司' }] });
  });

  it('are sentenced as the last instance says', () => {
    expect(document).toMatchObject({
      sentences: [
        { name: '张某', penalty: '有期徒刑', months: 42, probationMonths: 48, fineYuan: 301_000 },
        { name: '某某建设有限公司', penalty: '罚金', fineYuan: 1_200_000 },
      ],
    });
  });

  it('are paired by order where one clause sentences several', () => {
    const joint = readTyped(
      '张某、李某贪污案',
      '【基本案情】\n法院以贪污罪对张某、李某分别判处有期徒刑三年、拘役五个月。',
    );
    expect(joint).toMatchObject({
      sentences: [
        { name: '张某', months: 36 },
        { name: '李某', penalty: '拘役', months: 5 },
      ],
    });
  });
});

describe('procedures', () => {
  it('are acts of this case, not what was left undone or ought to be done', () => {
    const document = readTyped(
      '张某受贿案',
      '【基本案情】\n检察机关提前介入，案件退回补充调查一次。检察机关没有提出抗诉，未经自行补充侦查。\n【指导意义】\n对确有错误的判决，应当提出抗诉，必要时指定管辖。',
    );
    expect(ids(document.procedures)).toEqual(['early_intervention', 'supplementary_investigation']);
  });
});

describe('the region of a case', () => {
  it('is the narrowest place of the courts and procuratorates that handled it', () => {
    const document = readTyped(
      '张某受贿案',
      '【基本案情】\n张某曾因犯盗窃罪被北京市东城区人民法院判处拘役。\n江苏省盐城市阜宁县人民检察院提起公诉，盐城市中级人民法院判决。',
    );
    expect(ids(document.regions)).toEqual(['3209']);
  });

  it('is that of the unit behind 原系, where the bodies are masked', () => {
    const document = readTyped('张某贪污案', '【基本案情】\n被告人张某，男，原系海南省某市住房公积金管理中心职员。');
    expect(ids(document.regions)).toEqual(['46']);
  });
});

describe('numbers, issuers, kind and dates', () => {
  it('normalise the own number of a norm, and never take that of a letter it answers', () => {
    const document = readTyped(
      '最高人民检察院关于示例问题的批复',
      '高检发释字［2099］９号\n某省人民检察院：\n你院《关于示例的请示》（某检发〔2098〕76号）收悉。经研究，批复如下：\n此复。',
    );
    expect(document).toMatchObject({
      docNumber: '高检发释字〔2099〕9号',
      kind: 'judicial_interpretation',
      issuers: ['spp'],
    });
  });

  it('tell the day of issue from that of the meeting and of effect', () => {
    const document = readTyped(
      '最高人民法院、最高人民检察院关于示例的解释',
      '2098年12月1日最高人民法院审判委员会第9001次会议通过\n2099年1月2日公告公布\n第一条 甲。\n第二条 本解释自2099年2月3日起施行。',
    );
    expect(document).toMatchObject({ issuedOn: '2099-01-02', effectiveOn: '2099-02-03', issuers: ['spc', 'spp'] });
  });

  it.each([
    ['（检例第9001号） 张某受贿案', '【要旨】\n甲', 'guiding_case'],
    ['张某受贿案', '（2099年指导性案例第1号，总第90号）\n【执纪执法要点】\n甲', 'discipline_case'],
    ['张某受贿案', '【要旨】\n甲\n【基本案情】\n乙', 'typical_case'],
    ['中华人民共和国示例法', '第一条 甲。\n第二条 乙。', 'law'],
    ['中华人民共和国刑法修正案（九十）', '一、甲。', 'law'],
    ['全国人民代表大会常务委员会关于示例的解释', '甲。', 'legislative_interpretation'],
    ['示例条例', '第一条 甲。', 'administrative_regulation'],
    ['关于示例的指导意见', '甲。', 'guidance_opinion'],
    ['示例工作座谈会纪要', '甲。', 'minutes'],
    ['最高人民检察院法律政策研究室关于示例的答复', '甲。', 'answer'],
    ['关于案例指导工作的规定', '第一条 甲。\n第二条 乙。', 'provisions'],
    ['某某说明', '甲。', 'other'],
    ['案件出庭工作提示', '（某省人民检察院2024年9月12日印发）\n一、开庭前\n逐笔核对起诉书。', 'other'],
  ])('judge %s', (title, body, kind) => {
    expect(readTyped(title, body).kind).toBe(kind);
  });

  it('find the last decision of a case, the year carried along', () => {
    const document = readTyped(
      '张某受贿案',
      '【基本案情】\n2019年3月1日，检察院提起公诉。同年5月2日，法院作出一审判决。次年1月3日，中级法院裁定驳回上诉。',
    );
    expect(document).toMatchObject({ decidedOn: '2020-01-03' });
  });

  it('know a mark of fiction, and a mark of repeal', () => {
    expect(readTyped('张某案', '【虚构示例】本文为演示而写，人物、单位、情节均属虚构。\n【要旨】\n甲').fictional).toBe(
      true,
    );
    expect(readTyped('关于示例的规定（要点摘编）', '要点摘编，以正式文本为准\n第一条 甲。').fictional).toBe(false);
    expect(readTyped('关于示例的规定（已废止）', '第一条 甲。')).toMatchObject({ validityMark: 'expired' });
  });

  it('keep the keywords of a case, the names of offences whole', () => {
    const document = readTyped('张某案', '【关键词】\n受贿罪 追赃、挽损\n掩饰、隐瞒犯罪所得罪\n【要旨】\n甲');
    expect(document.keywords).toEqual(['受贿罪', '追赃', '挽损', '掩饰、隐瞒犯罪所得罪']);
  });
});
