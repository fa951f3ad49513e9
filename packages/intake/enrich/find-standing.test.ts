import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

/** Level and kind of unit of the only defendant, whose post is given. */
function standingOf(post: string, crime = '受贿'): (string | undefined)[] {
  const document = readTyped(`张某${crime}案`, `【基本案情】\n被告人张某，男，1964年出生，${post}。`);
  const [defendant] = document.family === 'case' ? document.defendants : [];
  return [defendant?.level?.id, defendant?.unitType?.id];
}

describe('the standing of a defendant', () => {
  it.each([
    ['某省人民政府原副省长', 'province', 'party_state'],
    ['原系某省交通运输厅副厅长', 'department', 'party_state'],
    ['河北省唐山市住房和城乡建设局原局长', 'county', 'party_state'],
    // 某市 may be a city of prefectures or of counties.
    ['某省某市住房和城乡建设局原局长', undefined, 'party_state'],
    ['深圳市规划局原局长', 'department', 'party_state'],
    ['浙江省杭州市某区原区长', 'department', 'party_state'],
    ['某省财政厅原处长', 'county', 'party_state'],
    ['某市人民检察院原副处长', undefined, 'judicial'],
    ['某县纪委原书记', 'county', 'party_state'],
    ['某县组织部原部长', undefined, 'party_state'],
    ['某县公安局原局长', undefined, 'judicial'],
    ['某县财政局综合科原科长', undefined, 'party_state'],
    ['某县某村村支书', 'village', 'grassroots'],
    ['某省某县民政局原局长', 'township', 'party_state'],
    ['上海市某区房屋管理局局长', 'county', 'party_state'],
    ['某县水务局原办公室主任', 'other', 'party_state'],
    ['某省某县公安局刑事侦查大队原副大队长', undefined, 'judicial'],
    ['某市某区人民法院原院长', 'county', 'judicial'],
    ['原系某省人大常委会副主任（副部级）', 'province', 'party_state'],
    ['原系某律师事务所合伙人', undefined, 'other'],
    ['某县殡仪馆原业务股长', undefined, 'institution'],
    ['某乡某村原党支部书记、村民委员会主任', 'village', 'grassroots'],
    ['某市人民医院原副院长', undefined, 'institution'],
    ['某电力工程公司原总经理', undefined, 'state_enterprise'],
    ['某国有控股的某信托公司财务部原副部长', undefined, 'state_enterprise'],
  ])('%s is of the level %s in %s', (post, level, unit) => {
    expect(standingOf(post)).toEqual([level, unit]);
  });

  it('is that printed, where it is', () => {
    expect(standingOf('某集团有限公司原董事长（副厅级）')).toEqual(['department', 'state_enterprise']);
  });

  it('of who owns a company is private, and unknown of other companies whose owner nothing tells', () => {
    expect(standingOf('某物流有限公司实际控制人', '行贿')).toEqual([undefined, 'private_enterprise']);
    expect(standingOf('某贸易公司原经理', '重大责任事故')).toEqual([undefined, undefined]);
    expect(standingOf('某建设公司法定代表人', '行贿')).toEqual([undefined, undefined]);
  });

  it('of a bank is that of a financial institution, unless the state is named as its owner', () => {
    expect(standingOf('某商业银行支行原行长')).toEqual([undefined, 'financial_institution']);
    expect(standingOf('某国有银行某支行原行长')).toEqual([undefined, 'state_enterprise']);
    expect(standingOf('某石油化工实业有限公司原经理', '重大责任事故')).toEqual([undefined, undefined]);
  });

  it('is read behind the post in the same sentence, and no rank of an institution is a level', () => {
    expect(standingOf('某银行原行长，副处级')).toEqual(['county', 'financial_institution']);
    expect(standingOf('某医院原医师，省级专家')).toEqual([undefined, 'institution']);
  });

  it('is told of who represents a company', () => {
    const document = readTyped('李某行贿案', '【基本案情】\n被告人李某，男，汉族，贵某公司法定代表人。');
    const [defendant] = document.family === 'case' ? document.defendants : [];
    expect([defendant?.unit, defendant?.post]).toEqual(['贵某公司', '法定代表人']);
  });

  it('stands behind the whole unit, whatever short name is given to it', () => {
    const document = readTyped(
      '张某受贿案',
      '【基本案情】\n被告人张某，男，云南省某县质量技术监督局（以下简称质监局）局长。',
    );
    const [defendant] = document.family === 'case' ? document.defendants : [];
    expect([defendant?.unit, defendant?.post]).toEqual(['云南省某县质量技术监督局', '局长']);
  });

  it('is not read from the post of a relative', () => {
    expect(standingOf('某区委组织部原部长丁某某的妻子')).toEqual([undefined, undefined]);
  });
});
