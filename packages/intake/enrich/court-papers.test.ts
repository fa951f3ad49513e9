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

describe('the steps of a case', () => {
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
