import type { CaseDocument } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { citedKeys, readTyped } from './read-typed.ts';

const read = (title: string, body: string): CaseDocument => readTyped(title, body) as CaseDocument;
const steps = ({ events = [] }: CaseDocument): string[] =>
  events.map(({ date, kind, body }) => [date, kind, body].filter(Boolean).join(' '));

describe('who is on trial', () => {
  it('has the post that stands in front of the name', () => {
    const { defendants } = read(
      '虚报青苗补偿面积骗取补偿款的定性',
      `【案情】
      被告人：严某某、庄某某。
      时任某区石桥村党支部书记的被告人严某某、村会计庄某某受镇政府委托登记土地补偿费用，虚报青苗面积，骗取补偿款27.9万元。
      【审判】
      某区人民法院以贪污罪判处严某某有期徒刑三年，判处庄某某有期徒刑一年。`,
    );
    expect(defendants.map(({ name, unit, post }) => [name, unit, post])).toEqual([
      ['严某某', '某区石桥村', '党支部书记'],
      ['庄某某', undefined, expect.stringContaining('会计')],
    ]);
  });

  it('has the post that is all that stands behind the name', () => {
    const { defendants } = read(
      '程某、樊某某受贿案',
      `【案情】
      被告人：程某，某区税务局税源管理一科科长
      2018年11月，被告人樊某某（某乡财政所所长）收受财物，被告人程某，为某公司总经理李某谋取利益。`,
    );
    expect(defendants.map(({ name, post }) => [name, post])).toEqual([
      ['程某', '税源管理一科科长'],
      ['樊某某', expect.stringContaining('所长')],
    ]);
  });

  it('has the words of a level shown where they are printed, blanks or not', () => {
    const { defendants } = read('廖某某受贿案', '被 告 人 廖 某 某，男，原任某县水电局副局长。因涉嫌受贿罪被逮捕。');
    expect(defendants[0]?.level?.evidence[0]?.text).toContain('副局长');
  });
});

describe('the sum of an offence', () => {
  it('is what was charged where the court found the same, and never that of a case that is compared', () => {
    const { amounts } = read(
      '某县教育局单位受贿案',
      `【案情】
      被告单位：某县教育局。
      某县人民检察院指控：2005年至2009年，某县教育局在帐外暗中收受某书店回扣款共计128.6万元。
      某县人民法院经审理查明的事实与公诉机关指控的事实一致。
      【审判】
      某县人民法院判决：被告单位某县教育局犯单位受贿罪，判处罚金二十万元。
      【评析】
      区分单位受贿与个人受贿，存在不同认识。如在某地李某某受贿500万元案中，法院认定为个人受贿罪，判处李某某有期徒刑十五年。`,
    );
    expect(amounts.map(({ value }) => value)).toEqual([1_286_000]);
  });
});

describe('sums in several currencies, and property that nobody explains', () => {
  it('are the figure of all currencies, and what is said to be unexplained behind it', () => {
    const { amounts } = read(
      '穆某某受贿、巨额财产来源不明案',
      `被告人穆某某，男，原任某市市长。
      经审理查明：被告人穆某某先后29次收受31人给予的人民币213.4万元、美元7.2万元、港币15万元，折合人民币共计289.1万余元。扣除其受贿所得和能够说明合法来源的收入，尚有折合人民币541.8万元的财产，穆某某不能说明其合法来源。
      某市中级人民法院判决：被告人穆某某犯受贿罪，判处死刑；犯巨额财产来源不明罪，判处有期徒刑五年；决定执行死刑。`,
    );
    expect(amounts.map(({ crime, value }) => `${crime} ${value}`)).toEqual([
      'bribe_taking 2891000',
      'unexplained_property 5418000',
    ]);
  });
});

describe('acts that are told in one sentence', () => {
  it('are added where each has its day and its verb, and never across defendants', () => {
    const one = read(
      '常某受贿案',
      `被告人常某，男，原系某国有粮食储备库主任。
      2001年12月，常某收受邵某好处费2.5万元，2002年春节收受邵某1.5万元。
      某县人民法院以受贿罪判处常某有期徒刑一年六个月。`,
    );
    expect(one.amounts.map(({ value }) => value)).toEqual([40_000]);
    const two = read(
      '秦某某、俞某私放在押人员、受贿案',
      `被告人秦某某，男，原系某县看守所所长。
      被告人俞某，男，原系某县看守所民警。
      岳某的亲属送给秦某某人民币2万元、俞某人民币5000元，二人将岳某放出看守所。
      一审法院以私放在押人员罪判处秦某某有期徒刑五年，以受贿罪判处有期徒刑一年六个月；以私放在押人员罪判处俞某有期徒刑三年。`,
    );
    expect(two.amounts.map(({ name, value }) => `${name} ${value}`)).toEqual(['秦某某 20000']);
  });
});

describe('the steps of a case', () => {
  it('go on to a retrial after a protest under trial supervision, though the second instance has no day', () => {
    const document = read(
      '张某审判监督抗诉案',
      `原审被告人张某，女。
      2020年4月，某市人民法院判处张某有期徒刑二年，认定张某具有自首情节。张某提出上诉，某市中级人民法院改判张某有期徒刑一年六个月。
      同级检察机关按照审判监督程序提请某省人民检察院抗诉。2021年2月，某省人民检察院提出抗诉，认为张某依法不应认定为自首，并劝返78名未成年人返回课堂。2021年11月29日，某省高级人民法院作出判决，改判张某有期徒刑五年。`,
    );
    expect(steps(document).at(-1)).toBe('2021-11-29 retrial 某省高级人民法院');
    expect(document.circumstances?.map(({ id }) => id)).not.toContain('surrender');
    expect(document.procedures.map(({ id }) => id)).not.toContain('fugitive_pursuit');
  });

  it('name the court that spoke in the paragraph before', () => {
    const document = read(
      '戚某某投机倒把案',
      `被告人：戚某某，男，四十一岁。
      某市中级人民法院经公开审理查明：戚某某倒卖钢材，非法获利十三万元。
      依照刑法第一百一十七条的规定，于一九八五年十一月八日判决：戚某某犯投机倒把罪，判处有期徒刑七年。`,
    );
    expect(steps(document)).toEqual(['1985-11-08 first_instance 某市中级人民法院']);
  });

  it('end with the judgment whose day signs the paper', () => {
    const document = read(
      '上诉人阮某某贪污案',
      `上诉人（原审被告人）：阮某某，男，原系某市供销合作社联合社主任。
      某市中级人民法院于2002年3月15日作出刑事判决，以贪污罪判处阮某某有期徒刑十年。阮某某不服，提出上诉。
      某省高级人民法院认为，原判认定其犯受贿罪的证据不足。判决如下：
      一、撤销该判决对上诉人阮某某犯受贿罪的定罪量刑部分；
      二、上诉人阮某某犯贪污罪，判处有期徒刑十年。
      本判决为终审判决。
      二○○二年八月二十日`,
    );
    expect(steps(document)).toEqual(['2002-03-15 first_instance 某市中级人民法院', '2002-08-20 second_instance']);
    expect(document.procedures.map(({ id }) => id)).toContain('changed_on_appeal');
    expect(document.defendants[0]).toMatchObject({ unit: '某市供销合作社联合社', post: '主任' });
  });

  it('tell what became of a decision that was looked at again', () => {
    const document = read(
      '柴某不起诉复议复核案',
      `犯罪嫌疑人柴某，男。
      2019年4月28日，某县公安局要求复议。2019年5月20日，某县人民检察院决定维持原不起诉决定。2019年5月27日，某县公安局向某市人民检察院提请复核。2019年6月24日，某市人民检察院经复核，决定撤销某县人民检察院的不起诉决定。`,
    );
    expect(steps(document)).toEqual([
      '2019-04-28 reconsideration 某县公安局',
      '2019-05-20 reconsideration 某县人民检察院',
      '2019-05-27 second_review 某县公安局',
      '2019-06-24 second_review 某市人民检察院',
    ]);
  });
});

describe('what is cited', () => {
  it('is the law of 1979 in an answer of 1985, of which only the number tells the year', () => {
    const document = readTyped(
      '最高人民法院、最高人民检察院关于办理经济犯罪案件若干问题的解答',
      `法（研）发〔1985〕18号
      一、关于贪污罪
      刑法第一百五十五条规定的贪污罪，是指非法占有公共财物的行为。`,
    );
    expect(document.docNumber).toBe('法（研）发〔1985〕18号');
    expect(citedKeys(document)).toEqual(['刑法(1979):155']);
  });

  it('is the law of 1997 before an amendment where a later text calls it 修正前的刑法', () => {
    const late = readTyped(
      '最高人民法院关于刑法修正案时间效力问题的解释',
      `2011年4月25日
      第一条 对于2011年4月30日以前犯罪的，适用修正前刑法第五十条的规定。
      第二条 1997年9月30日以前犯罪的，适用修订前的刑法第六十一条的规定。`,
    );
    expect(citedKeys(late)).toEqual(['刑法:50', '刑法(1979):61']);
  });

  it('is no paper of the case itself', () => {
    const { references = [], citations } = read(
      '廖某某受贿案',
      '被告人廖某某，男。某县人民检察院以某检刑诉〔2004〕15号起诉书提起公诉，依照《行政处罚决定书》执行。',
    );
    expect(references).toEqual([]);
    expect(citations).toEqual([]);
  });
});
