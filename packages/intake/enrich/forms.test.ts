import { describe, expect, it } from 'vitest';
import { citedKeys, crimeNames, readTyped } from './read-typed.ts';

/** Reads a fictional case in one of the forms in which courts and procuratorates of forty years tell theirs. */
function read(title: string, text: string) {
  const document = readTyped(title, text);
  if (document.family !== 'case') throw new Error('not read as a case');
  return {
    ...document,
    steps: document.events?.map(({ date, kind }) => `${date} ${kind}`),
    terms: document.sentences.map(({ name, months }) => `${name} ${months ?? 0}`),
    sums: document.amounts.map(({ crime, value }) => `${crime} ${value}`),
  };
}

describe('a case of the court gazette', () => {
  it('under the Criminal Law of 1979, its days in Chinese numerals', () => {
    const found = read(
      '王某甲受贿、投机倒把案',
      `被告人：王某甲，男，三十九岁，原系黑龙江省哈尔滨市物资局供应科副科长。一九八六年三月五日被逮捕。
      哈尔滨市人民检察院以被告人王某甲犯受贿罪、投机倒把罪，向哈尔滨市中级人民法院提起公诉。哈尔滨市中级人民法院依法组成合议庭，经公开审理查明：
      一九八四年九月至一九八五年六月，被告人王某甲利用职务之便，先后收受李某所送人民币一万五千元、彩色电视机一台（价值一千六百元），共计价值一万六千六百元。
      依照刑法第一百八十五条第一款、第一百一十七条和全国人民代表大会常务委员会关于严惩严重破坏经济的罪犯的决定第一条的规定，于一九八六年九月十日判决：
      一、被告人王某甲犯受贿罪，判处有期徒刑八年；犯投机倒把罪，判处有期徒刑二年；决定执行有期徒刑九年。
      宣判后，被告人王某甲不服，提出上诉。黑龙江省高级人民法院于一九八六年十一月二日裁定驳回上诉，维持原判。`,
    );
    expect(crimeNames(found)).toEqual(['受贿罪']);
    expect(found.otherCrimes.map(({ id }) => id)).toEqual(['投机倒把罪']);
    expect(citedKeys(found)).toEqual(['刑法(1979):185', '刑法(1979):117', '关于严惩严重破坏经济的罪犯的决定:1']);
    expect(found.steps).toEqual(['1986-03-05 arrest', '1986-09-10 first_instance', '1986-11-02 second_instance']);
    expect(found.terms).toEqual(['王某甲 108']);
    expect(found.sums).toEqual(['bribe_taking 16600']);
    expect(found.regions.map(({ id }) => id)).toEqual(['2301']);
  });

  it('tells a retrial from an appeal that nobody brought', () => {
    const found = read(
      '张某滥用职权再审案',
      `原公诉机关：安徽省池州市人民检察院。
      原审被告人：张某，男，1955年生，原系某国有投资公司董事长。
      池州市中级人民法院于2004年3月1日以滥用职权罪判处张某有期徒刑四年。宣判后，张某未上诉，检察机关未抗诉。
      安徽省高级人民法院于2009年1月8日作出再审决定，提审本案。
      据此，安徽省高级人民法院于2010年6月2日判决：原审被告人张某犯玩忽职守罪，判处有期徒刑二年。`,
    );
    expect(crimeNames(found)).toEqual(['玩忽职守罪']);
    expect(found.steps).toEqual(['2004-03-01 first_instance', '2009-01-08 retrial_ordered', '2010-06-02 retrial']);
  });

  it('decided before October 1997 knows taking only as that of company staff', () => {
    const found = read(
      '李某侵占案',
      '被告人：李某，男，原系某公司职员。\n1996年5月8日，某市某区人民法院判决：被告人李某犯侵占罪，判处有期徒刑三年。',
    );
    expect(crimeNames(found)).toEqual(['职务侵占罪']);
  });

  it('ends its summary where the parties begin, and does not believe the charge', () => {
    const found = read(
      '北京市朝阳区人民检察院诉杨某受贿、滥用职权案',
      `【裁判摘要】
      国家机关工作人员滥用职权的，应当以滥用职权罪定罪处罚。
      公诉机关：北京市朝阳区人民检察院。
      被告人：杨某，男，46岁，原系北京市某镇征地服务所所长。2008年9月3日因涉嫌犯受贿罪被羁押，同年9月17日被逮捕。
      起诉书指控：被告人杨某收受他人贿赂共计人民币98万元，贪污公款15万元。
      北京市朝阳区人民法院一审查明：
      被告人杨某先后收受马某等人给予的人民币共计85.5万元。
      北京市朝阳区人民法院一审认为：
      指控被告人杨某犯贪污罪的证据不足，不予支持。
      据此，于2009年6月15日判决如下：
      被告人杨某犯滥用职权罪，判处有期徒刑二年；犯受贿罪，判处有期徒刑十年；决定执行有期徒刑十一年。
      宣判后，杨某不服，提出上诉。
      北京市第二中级人民法院于2009年9月7日判决：
      一、撤销一审判决中的量刑部分；
      二、上诉人杨某犯滥用职权罪，判处有期徒刑一年；犯受贿罪，判处有期徒刑十年；决定执行有期徒刑十年六个月。`,
    );
    expect(found.sections.map(({ kind, heading }) => `${kind}:${heading}`)).toEqual(['holding:【裁判摘要】', 'text:']);
    expect(crimeNames(found)).toEqual(['滥用职权罪', '受贿罪']);
    expect(found.sums).toEqual(['bribe_taking 855000']);
    expect(found.terms).toEqual(['杨某 126']);
    expect(found.steps).toEqual([
      '2008-09-03 detention',
      '2008-09-17 arrest',
      '2009-06-15 first_instance',
      '2009-09-07 second_instance',
    ]);
    expect(found.regions.map(({ id }) => id)).toEqual(['11']);
  });
});

describe('a commentary with numbered sections', () => {
  const found = read(
    '[第9102号]郑某某贪污、挪用公款、职务侵占案——国有控股公司中从事公务人员的认定',
    `一、基本案情
    被告人郑某某，男，1963年生，原系某燃气有限公司财务总监。
    被告人贺某，女，1970年生，个体工商户。
    长沙市中级人民法院经公开审理查明：
    （一）郑某某以虚开发票报销的手段，侵吞公司公款共计人民币765000元。
    （二）郑某某擅自将公司公款200万元借给贺某用于炒房，其中郑某某分得利息9万元。
    （三）2006年，郑某某收受丁某所送现金5万元、价值3.2万元的手表一块。2007年，收受戴某所送现金10万元。
    判决如下：
    一、被告人郑某某犯贪污罪，判处有期徒刑十一年；犯挪用公款罪，判处有期徒刑六年；犯受贿罪，判处有期徒刑十年；决定执行有期徒刑十八年。
    二、被告人贺某犯挪用公款罪，判处有期徒刑二年，缓刑三年。
    一审宣判后，被告人郑某某不服，提出上诉。
    湖南省高级人民法院经审理认为，原判定性不当。依照《中华人民共和国刑事诉讼法》第一百八十九条第（二）项之规定，判决如下：
    1.撤销长沙市中级人民法院刑事判决；
    2.上诉人郑某某犯职务侵占罪，判处有期徒刑七年；犯挪用资金罪，判处有期徒刑三年；犯非国家工作人员受贿罪，判处有期徒刑五年；决定执行有期徒刑十二年；
    3.原审被告人贺某犯挪用资金罪，判处有期徒刑一年，缓刑二年。
    二、主要问题
    郑某某的行为是构成贪污罪还是职务侵占罪？
    三、裁判理由
    如王某贪污案，王某侵吞公款300万元，被判处有期徒刑十五年。全国人大常委会《关于惩治贪污罪贿赂罪的补充规定》（以下简称《补充规定》）施行后……《补充规定》第一条……`,
  );

  it('has the offences of the last instance, person by person, whatever its title names', () => {
    expect(crimeNames(found)).toEqual(['职务侵占罪', '挪用资金罪', '非国家工作人员受贿罪']);
    expect(found.terms).toEqual(['郑某某 144', '贺某 12']);
  });

  it('adds up the things of one act, and leaves shares and other cases out', () => {
    expect(found.sums).toEqual([
      'duty_embezzlement 765000',
      'misappropriation_funds 2000000',
      'non_state_bribe_taking 182000',
    ]);
  });

  it('cites the supplementary provisions under their title', () => {
    expect(citedKeys(found)).toEqual(['刑事诉讼法:189', '关于惩治贪污罪贿赂罪的补充规定:1']);
  });
});

describe('a typical case of a local procuratorate', () => {
  it('has the offence into which the charge was changed', () => {
    const found = read(
      '刘某某挪用公款案',
      `一、基本案情
      刘某某，男，四川省成都市武侯区某街道办事处财政所出纳，先后36次将公款共计人民币186.5万元转入个人账户，用于网络赌博。
      二、诉讼过程
      武侯区人民检察院经审查，将罪名由挪用公款罪变更为贪污罪，于2021年8月20日以贪污罪提起公诉。2021年11月2日，武侯区人民法院以贪污罪判处刘某某有期徒刑六年三个月。`,
    );
    expect(crimeNames(found)).toEqual(['贪污罪']);
    expect(found.sums).toEqual(['embezzlement 1865000']);
    expect(found.regions.map(({ id }) => id)).toEqual(['5101']);
  });
});

describe('a case spoilt by a scanner', () => {
  it('is understood as it was meant', () => {
    const found = read(
      '周某贪污、受 贿案',
      `一、基 本 案 情
      被告人周 某,男,l956年8月12日出生,原系江西省赣州市公路局副局长。因涉嫌犯受贿罪,于2OOl年5月8日被逮 捕。
      赣州市中级人民法院经公开审理查明:周某收受张某等人贿赂共计人民币l5.6万元。
      被告人周某的行为己构成受贿卑。于2OO1年12月3日判决如下:
      被告入周某犯受贿罪,判处有期徒刑十年。`,
    );
    expect(found.defendants).toMatchObject([{ name: '周某', post: '副局长' }]);
    expect(found.sums).toEqual(['bribe_taking 156000']);
    expect(found.steps).toEqual(['2001-05-08 arrest', '2001-12-03 first_instance']);
    expect(found.terms).toEqual(['周某 120']);
  });
});
