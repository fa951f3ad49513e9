import type { CaseDocument } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { crimeNames, readTyped } from './read-typed.ts';

const read = (title: string, body: string): CaseDocument => readTyped(title, body) as CaseDocument;
const steps = ({ events = [] }: CaseDocument): string[] =>
  events.map(({ date, kind, body }) => [date, kind, body].filter(Boolean).join(' '));
const sums = ({ amounts }: CaseDocument): string[] =>
  amounts.map(({ crime, name, value, kind }) => [name, crime, kind, value].filter(Boolean).join(' '));

describe('a judgment as court gazettes print it', () => {
  it('convicts nobody of the offence in the title of the law that was applied', () => {
    const document = read(
      '马某某徇私舞弊案',
      `被告人马某某，男，原系某市公安局某分局民警。
      某区人民法院认为：被告人马某某对明知是有罪的人故意包庇不使其受追诉，其行为已构成徇私舞弊罪。依照《中华人民共和国刑法》第一百八十八条、《关于惩治贪污罪贿赂罪的补充规定》第五条的规定，于1994年5月30日判决：马某某犯徇私舞弊罪，判处有期徒刑二年。`,
    );
    expect(crimeNames(document)).toEqual(['徇私枉法罪']);
    expect(document.refusedCrimes ?? []).toEqual([]);
  });

  it('knows who charged and who judged though the name begins the account and the day ends it', () => {
    const document = read(
      '某市人民检察院诉马某某贪污案',
      `公诉机关：某市人民检察院。
      被告人：马某某，男，原系某市物资局科长。
      某市人民检察院以被告人马某某犯贪污罪，于1990年2月20日向某市中级人民法院提起公诉。
      某市中级人民法院认为：被告人马某某侵吞公款，其行为构成贪污罪。依照刑法第一百五十五条的规定，于1990年4月6日判决：马某某犯贪污罪，判处有期徒刑六年。
      宣判后，马某某不服，向某省高级人民法院提出上诉。
      某省高级人民法院经审理认为，上诉理由不能成立。于1990年7月11日裁定：驳回上诉，维持原判。`,
    );
    expect(steps(document)).toEqual([
      '1990-02-20 prosecution 某市人民检察院',
      '1990-04-06 first_instance 某市中级人民法院',
      '1990-07-11 second_instance 某省高级人民法院',
    ]);
  });

  it('names no court for the second instance where only the first one was named', () => {
    const document = read(
      '马某某贪污案',
      `被告人：马某某，男，原系某市物资局科长。
      某县人民法院认为，其行为构成贪污罪，于1990年4月6日判决马某某犯贪污罪，判处有期徒刑六年。马某某不服，提出上诉，于1990年7月11日被裁定驳回上诉，维持原判。`,
    );
    expect(steps(document)).toEqual(['1990-04-06 first_instance 某县人民法院', '1990-07-11 second_instance']);
  });

  it('keeps the offence by which a higher court changed the penalty, and refuses the one that was charged in vain', () => {
    const document = read(
      '[第9987号]汪某某受贿、滥用职权案',
      `一、基本案情
      被告人汪某某，男，原某县人民医院设备科科长。
      某县人民检察院以被告人汪某某犯受贿罪、滥用职权罪，向某县人民法院提起公诉。
      某县人民法院认为，被告人汪某某收受他人财物，其行为构成受贿罪。公诉机关指控汪某某犯滥用职权罪，因其不具有国家机关工作人员身份，指控的罪名不能成立。判决如下：
      被告人汪某某犯受贿罪，判处有期徒刑六年。
      一审宣判后，某县人民检察院提出抗诉，认为一审判决不当，应当依法改判。
      某市中级人民法院经审理认为，汪某某滥用职权，致使国家利益遭受重大损失，其行为构成国有事业单位人员滥用职权罪。据此，以受贿罪改判汪某某有期徒刑五年；以国有事业单位人员滥用职权罪判处有期徒刑一年；决定执行有期徒刑五年六个月。`,
    );
    expect(crimeNames(document).sort()).toEqual(['受贿罪', '国有公司、企业、事业单位人员滥用职权罪']);
    expect(document.refusedCrimes?.map(({ id }) => id)).toEqual(['abuse_of_power']);
    expect(document.procedures.map(({ id }) => id)).toContain('changed_on_appeal');
    expect(document.sectors.map(({ id }) => id)).toEqual(['medicine']);
  });

  it('takes the figure that the court holds somebody to have taken', () => {
    const document = read(
      '汪某某受贿案',
      `被告人汪某某，男，原某县人民医院设备科科长。
      经审理查明：汪某某先后多次收受甲某给予的回扣共计32.5万元，收受乙某给予的回扣11万元。
      某县人民法院认为，被告人汪某某利用职务上的便利，非法收受他人财物43.5万元，其行为构成受贿罪，判处有期徒刑六年。`,
    );
    expect(sums(document)).toEqual(['bribe_taking 435000']);
  });

  it('dates what a higher court approved of a suspended death sentence', () => {
    const document = read(
      '关某某贪污案',
      `被告人关某某，男，原任某县信用合作社主任。
      某地区中级人民法院于1998年7月9日以贪污罪判处关某某死刑，缓期二年执行。某省高级人民法院于1998年10月12日核准了该判决。`,
    );
    expect(steps(document).at(-1)).toBe('1998-10-12 death_penalty_review 某省高级人民法院');
  });
});

describe('what is told beside the case', () => {
  it('takes no civil judgment and no end of an execution for a step of it', () => {
    const document = read(
      '甲公司、吕某拒不执行判决案',
      `被告人吕某，男，甲公司实际经营人。
      2017年8月16日，某区人民法院判决甲公司支付乙公司货款。2018年2月27日，某区人民法院裁定终结本次执行程序。
      2019年12月10日，某区人民法院判决吕某犯拒不执行判决、裁定罪，判处有期徒刑十个月。`,
    );
    expect(steps(document)).toEqual(['2019-12-10 first_instance 某区人民法院']);
  });

  it('tells the offence of the convict whose sentence the case is about', () => {
    const title = '罪犯刘某某假释监督案';
    const text = `罪犯刘某某，男。2019年4月28日，刘某某因犯骗取贷款罪，被某市人民法院判处有期徒刑四年。
      2020年9月9日，其妻请求检察机关监督监狱为刘某某提请假释。2021年1月27日，某市中级人民法院裁定对罪犯刘某某予以假释。`;
    const document = read(title, text);
    expect(document.otherCrimes.map(({ id }) => id)).toEqual(['骗取贷款、票据承兑、金融票证罪']);
    expect(steps(document)).not.toContainEqual(expect.stringContaining('parole_requested'));
  });

  it('finds no designated jurisdiction where something else is designated, and no repentance in a guideline', () => {
    const document = read(
      '康某某侵犯公民个人信息案',
      `被告人康某某，男。康某某安排他人到指定网点办理电话卡。检察机关根据未成年人的犯罪情节、认罪悔罪情况依法处理。`,
    );
    expect(document.procedures).toEqual([]);
    expect(document.circumstances).toEqual([]);
  });

  it('counts no sum of what was found before and not upheld', () => {
    const document = read(
      '胡某申请再审无罪赔偿案',
      `被告人胡某，男。再审认为：胡某骗取林某7500元，其行为已构成诈骗罪。原一、二审认定胡某诈骗朱某23000元，以及参与抢劫陈某93000元的相关事实，缺乏事实依据。判决：胡某犯诈骗罪，判处有期徒刑六个月。`,
    );
    expect(sums(document)).toEqual(['诈骗罪 7500']);
  });
});
