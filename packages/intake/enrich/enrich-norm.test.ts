import { describe, expect, it } from 'vitest';
import { citedKeys, crimeNames, readTyped } from './read-typed.ts';

describe('a statute', () => {
  const LAW = readTyped(
    '中华人民共和国刑法',
    `1979年7月1日 第五届全国人民代表大会第二次会议通过
    1997年3月14日 第八届全国人民代表大会第五次会议修订
    2020年12月26日 第十三届全国人民代表大会常务委员会第二十四次会议通过的《中华人民共和国刑法修正案（十一）》
    2023年12月29日 第十四届全国人民代表大会常务委员会第七次会议通过的《中华人民共和国刑法修正案（十二）》
    第三百八十二条 国家工作人员利用职务上的便利，侵吞公共财物的，是贪污罪。
    第三百八十三条 对犯贪污罪的，分别依照下列规定处罚。
    第三百八十六条 对犯受贿罪的，依照本法第三百八十三条的规定处罚；违反本法第三百八十二条的，从重处罚。`,
  );

  it('is tagged with the offences whose articles it contains, not with those that it mentions', () => {
    expect(crimeNames(LAW)).toEqual(['贪污罪']);
  });

  it('is dated by its last amendment', () => {
    expect(LAW.issuedOn).toBe('2023-12-29');
  });

  it('does not cite itself, and 依照本法 is no law', () => {
    expect(citedKeys(LAW)).toEqual([]);
  });

  it('is tagged, as an amendment, with the offences whose articles or penalties it changes', () => {
    const amendment = readTyped(
      '中华人民共和国刑法修正案（十二）',
      `（2023年12月29日第十四届全国人民代表大会常务委员会第七次会议通过）
      一、将刑法第三百八十七条第一款修改为：“国有公司索取他人财物的，判处罚金。”
      二、将刑法第三百九十条修改为：“对犯行贿罪的，处三年以下有期徒刑。”`,
    );
    expect(crimeNames(amendment)).toEqual(['单位受贿罪', '行贿罪']);
  });

  it('without a body in its text is of the congress or of its standing committee', () => {
    const body = '第一条 为了示例，制定本法。\n第二条 本法自公布之日起施行。';
    expect(readTyped('中华人民共和国刑事诉讼法', body).issuers).toEqual(['npc']);
    expect(readTyped('中华人民共和国公务员法', body).issuers).toEqual(['npcsc']);
  });
});

describe('a norm', () => {
  it('names a law after 依照, 违反 or 属于, and never with these words', () => {
    const document = readTyped(
      '最高人民法院关于示例问题的解释',
      '一、依照票据法第三十四条，是否明显不符合专利法第二条，违反本条例第十六条的，属于修改后商标法第四条，以及对外贸易法第六条的情形。',
    );
    expect(citedKeys(document)).toEqual(['票据法:34', '专利法:2', '商标法:4', '对外贸易法:6']);
  });

  it('called 实施办法 is no law', () => {
    expect(readTyped('中华人民共和国档案法实施办法', '第一条 甲。\n第二条 乙。').kind).toBe('provisions');
  });

  it('has the bodies that its title begins with, without 关于 too', () => {
    const document = readTyped('国家监察委员会与最高人民检察院办理示例案件工作衔接办法', '第一条 甲。\n第二条 乙。');
    expect(document.issuers).toEqual(['nsc', 'spp']);
  });

  it('that is short governs the offences it names without 罪', () => {
    const document = readTyped('关于示例领域办案的意见', '一、收受回扣的，以受贿论处。\n二、严肃查处挪用公款。');
    expect(crimeNames(document)).toEqual(['受贿罪', '挪用公款罪']);
  });
});

describe('a discipline case', () => {
  it('names its offence behind 涉嫌, without 罪', () => {
    const document = readTyped(
      '江某通过特定关系人挂名领薪案',
      `（2099年指导性案例第1号，总第901号）
      【基本案情及处理结果】
      江某受到开除党籍处分，其涉嫌受贿54万元的问题被移送检察机关依法审查起诉。`,
    );
    expect(crimeNames(document)).toEqual(['受贿罪']);
  });
});

describe('the days of a norm', () => {
  const daysOf = (...lines: string[]) => {
    const document = readTyped('关于示例事项的补充规定', lines.join('\n'));
    return document.family === 'norm' ? [document.effectiveOn, document.expiredOn] : [];
  };

  it('include that since which it says that it is repealed, but not that of another', () => {
    expect(daysOf('【时效性】失效。本通知自2024年1月1日起废止。', '一、按照规定办理。')).toEqual([
      undefined,
      '2024-01-01',
    ]);
    expect(daysOf('一、按照规定办理。', '《某办法》自2024年1月1日起废止。')).toEqual([undefined, undefined]);
  });

  it('are not that of the meeting which adopted it, whatever the line holds', () => {
    const document = readTyped(
      '最高人民法院关于示例事项的批复',
      '2020年11月9日 最高人民法院审判委员会\n第1815次会议通过，自2021年1月1日起施行）\n某高级人民法院：\n一、答复如下。',
    );
    expect(document.family === 'norm' && [document.issuedOn, document.effectiveOn]).toEqual([undefined, '2021-01-01']);
  });

  it('are not those of the text that it annexes', () => {
    expect(
      daysOf(
        '最高人民法院公告',
        '在原解释第二十四条的基础上增加两款。',
        '某某与第三人串通的，不予支持。',
        '附件',
        '关于示例事项的解释',
        '第二十九条 本解释自2004年4月1日起施行。',
      ),
    ).toEqual([undefined, undefined]);
  });
});
