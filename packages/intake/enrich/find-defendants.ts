import type { CaseDocument } from '@anjian/domain';
import { findCrimes } from './crime-names.ts';
import { evidenceIn, type Line, type Reading, titleLine } from './reading.ts';

type Defendant = CaseDocument['defendants'][number];

/** The commonest surnames; a word of a title that begins with none of them is taken for no name. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁都芮普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由赛';
const PERSON = new RegExp(`^[${SURNAMES}][\\u4e00-\\u9fff]{1,3}$`, 'u');
const UNIT = /(?:公司|厂|馆|医院|学校|中心|局|社|集团|企业|所|院|委员会|银行|支行)$/u;
const ROLE = '(?:被告人|原审被告人|犯罪嫌疑人|被调查人|罪犯|被不起诉人)';
/** 被告人张某，男，… at the head of the facts; the discipline cases introduce a party member without a role. */
const INTRODUCED = new RegExp(
  `(?:^|[。；\\s])(?:${ROLE})?([\\u4e00-\\u9fff]{2,4})(?:（[^）]{1,20}）)?，(?=男|女|中共|\\d{4}年|原系|原任|系)`,
  'gu',
);
const ACCUSED = new RegExp(`${ROLE}([\\u4e00-\\u9fff]{2,4})(?=，|犯|系|利用|身为|作为|（|在)`, 'gu');
const ACCUSED_UNIT =
  /(?:被告单位|犯罪嫌疑单位|被不起诉单位)([^，。；（(、]{3,30}?(?:公司|厂|馆|医院|学校|中心|局|集团))/gu;
const NUMBER_PREFIX =
  /^(?:[（(]?检例第\d+号[）)]?|指导性?案例\d+号[：:]?|\d+[.、号][：:]?|案例[一二三四五六七八九十\d]+[：:]?)\s*/u;
const PLACE_PREFIX =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|内蒙古)(?![省市])(?=[\u4e00-\u9fff]{2,4}$)/u;
/** Persons are introduced where the facts begin. */
const SEARCHED_LINES = 20;
const NOT_NAME =
  /^(?:某[某市县省区]|被告|公司|方面|时任|其他|国家|单位|司法|相关|有关|关于|任何|金融|管理|明知|利用|都是)/u;

/** Finds the defendants of a case: those introduced with their sex and post, those called accused, and those of the title. */
export function findDefendants(reading: Reading): Defendant[] {
  const found = new Map<string, Defendant>();
  const add = (name: string, line: Line, at: number): void => {
    if (!found.has(name) && (UNIT.test(name) || !NOT_NAME.test(name)))
      found.set(name, { name, evidence: [evidenceIn(line, at, at + name.length, 'defendant')] });
  };
  const facts = reading.lines.filter(({ kind }) => kind === 'facts' || kind === 'text').slice(0, SEARCHED_LINES);
  for (const line of facts) {
    for (const pattern of [INTRODUCED, ACCUSED]) {
      for (const match of line.text.matchAll(pattern)) {
        const name = match[1] ?? '';
        if (PERSON.test(name)) add(name, line, match.index + match[0].indexOf(name));
      }
    }
    for (const match of line.text.matchAll(ACCUSED_UNIT)) {
      const name = match[1] ?? '';
      add(name, line, match.index + match[0].length - name.length);
    }
  }
  for (const { name, at } of namesOfTitle(reading.title)) add(name, titleLine(reading), at);
  return [...found.values()];
}

/** The names of a title stand before the offences: 张某受贿，郭某行贿、职务侵占案. */
function namesOfTitle(title: string): { name: string; at: number }[] {
  const crimes = findCrimes(title);
  if (crimes.length === 0) return [];
  let from = NUMBER_PREFIX.exec(title)?.[0].length ?? 0;
  const names: { name: string; at: number }[] = [];
  for (const crime of crimes) {
    for (const part of title.slice(from, crime.start).matchAll(/[^、，,及\s（）()]+/gu)) {
      const bare = part[0].replace(/等[\d一二三四五六七八九十]*[人名]*$/u, '');
      const name = bare.replace(PLACE_PREFIX, '');
      if (PERSON.test(name) || UNIT.test(name)) names.push({ name, at: from + part.index + bare.length - name.length });
    }
    from = crime.end;
  }
  return names;
}
