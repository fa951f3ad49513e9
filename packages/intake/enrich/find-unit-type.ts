import type { UnitType } from '@anjian/domain';
import { matchesOf } from './matches-of.ts';

/** A kind of unit, and the words of the phrase that tell it; UTF-16 offsets. */
export type UnitTypeFound = { id: UnitType; start: number; end: number; rule: 'unit_type.unit' | 'unit_type.post' };

/** The words that names of units end with, and words by which an enterprise is known as state or private. */
const UNIT_WORDS: readonly (readonly [UnitType, RegExp])[] = [
  [
    'judicial',
    /(?:法院|检察院)(?:[\u4e00-\u9fff]{0,6}局)?|公安(?:分局|[厅局处])?|派出所|监狱|监区|看守所|戒毒所|司法[厅局所]|(?:刑|交|特|巡|法|狱)警|(?:刑事|交通|治安|经济)?(?:侦查|警察|公安|刑侦|经侦|禁毒)[大支总中]队|国家安全[厅局部]|森林公安/gu,
  ],
  [
    'grassroots',
    /村[民]?委(?:员)?会|村支书|村党[总支委]|居[民]?委(?:员)?会|社区(?:居委会|居民委员会|党)|村(?:支部|党支部|总支)|村民小组|(?:村|社区)(?=(?:党|原)?(?:支部|支|总支)?(?:书记|主任|会计|出纳|文书|干部|两委))/gu,
  ],
  [
    'state_enterprise',
    /国有[\u4e00-\u9fff]{0,8}(?:公司|企业|银行|农场|林场|煤矿)|国有(?:独资|控股|参股|资本)|国资|中国[\u4e00-\u9fff]{1,14}(?:公司|集团|银行)|(?:中国|国家)?(?:工商|农业|建设|交通|邮政储蓄|国家开发|进出口|农业发展)银行|国家电网|电网|供电(?:公司|局)|烟草(?:公司|专卖)|中国?石[油化]|铁路(?:局|集团|分局)|中国(?:移动|联通|电信)|移动公司|城投|城市建设投资|自来水公司|粮库|粮食储备|国营/gu,
  ],
  [
    'financial_institution',
    /银行(?:[\u4e00-\u9fff]{0,8}[支分]行)?|信用(?:合作)?(?:社|联社)|(?:证券|保险|信托|基金管理|期货|融资租赁|金融资产管理)公司/gu,
  ],
  [
    'private_enterprise',
    /(?:民营|私营|私立)[\u4e00-\u9fff]{0,6}(?:医院|公司|企业|学校)|民营|私营|个体(?:工商户|经营)?|实际控制人|包工头|非公有制|个人独资/gu,
  ],
  [
    'institution',
    /医院|卫生院|保健院|殡仪馆|(?:管理|监督|检验|推广|监测)[所站]|代建中心|卫生所|学校|大学|学院|中学|小学|幼儿园|党校|研究[院所]|设计院|科学院|图书馆|博物馆|文化馆|档案馆|体育馆|电视台|广播电台|疾(?:病预防)?控(?:制)?中心|血站|(?:服务|管理|交易|评审|监测|检测|检验|救助|技术|信息|开发|储备|征收|拆迁|培训|教育|考试|体检)中心|福利院|敬老院|农技站|林场|水库管理|事业单位|保护区|管理站|出版社|报社/gu,
  ],
  // Partnerships of lawyers and accountants, and bodies made for one task.
  [
    'other',
    /(?:律师|会计师|税务师|评估|造价|专利|法律)[\u4e00-\u9fff]{0,4}事务所|司法鉴定[所中]|法律服务所|业主委员会|破产管理人|清算组/gu,
  ],
  ['people_organisation', /工会|妇联|共青团|团委|残联|文联|科协|侨联|工商联|红十字会|协会|学会|商会|基金会|促进会/gu],
  [
    'party_state',
    /[省市县区州旗乡镇]委(?!员)|党委(?=办|宣|组|统|政法)|党工委|纪委|监委|监察委员会|政法委|组织部|宣传部|统战部|人民政府|政府|[厅局署](?!长)|部(?=部长|副部长|原)|(?:发展和?改革|住房和城乡建设|国有资产监督管理|卫生(?:健康)?|计划生育|城乡建设|规划|经济和信息化|交通|农业|财经|教育|体育|科技|民族|监督管理|改革|管理)委员会|管委会|管理委员会|人大(?:常委会)?|政协|办事处|街道|海关|税务所|财政所|国土所|工商所|办公室|办公厅|指挥部|执法[大支总]队|监察[大支]队|消防[大支总]队|[乡镇](?=党委|原|人大)/gu,
  ],
];
/** Enterprises of which the name does not say whose they are. */
const ENTERPRISE =
  /公司|集团|银行|支行|分行|信用社|信用(?:合作)?联社|[\u4e00-\u9fff]厂|煤矿|矿业|企业|供销社|合作社|药店|酒店|宾馆|公司制/gu;
/** Posts that only one kind of unit has, where no unit is named. */
const POST_WORDS: readonly (readonly [UnitType, RegExp])[] = [
  ['judicial', /法官|检察[官长]|审判[员长]|监区长|[干民狱法刑]警|警察|警长/u],
  ['grassroots', /村(?:主任|支书|党支部书记|民小组长|会计|出纳)/u],
  ['private_enterprise', /个体工商户|实际控制人|包工头|私营业主/u],
  ['institution', /医[生师]|护士长|教授|教师|校长/u],
  [
    'party_state',
    /[省市县区州旗]委书记|[省市县区州旗镇乡](?:长|委常委)|局长|厅长|乡长|镇长|书记员|主任科员|调研员|巡视员|科员/u,
  ],
];

/** Whose the power was: that of the state, or money given by those outside of it; decides where a company does not say so itself. */
export type Ownership = 'state' | 'private' | undefined;

/**
 * The kind of unit that a phrase of unit and post tells: by the last word of a kind in the name of the unit, for broader units stand
 * in front of narrower ones; where the unit tells none, by the words of the whole phrase.
 */
export function findUnitType(unit: string, phrase: string, ownership: Ownership): UnitTypeFound | undefined {
  const at = Math.max(0, phrase.indexOf(unit));
  const byUnit = lastKind(phrase.slice(at, at + unit.length), ownership);
  if (byUnit) return { ...byUnit, start: at + byUnit.start, end: at + byUnit.end };
  if (enterpriseIn(unit)) return undefined;
  const byPhrase = lastKind(phrase, ownership);
  if (byPhrase) return byPhrase;
  for (const [id, words] of POST_WORDS) {
    const match = words.exec(phrase);
    if (match) return { id, start: match.index, end: match.index + match[0].length, rule: 'unit_type.post' };
  }
  return undefined;
}

/** Kinds of enterprises that their names tell; whose a bank is that does not say so is open. */
const WHOSE: ReadonlySet<UnitType> = new Set(['state_enterprise', 'private_enterprise', 'financial_institution']);

function lastKind(text: string, ownership: Ownership): UnitTypeFound | undefined {
  let best: UnitTypeFound | undefined;
  const propose = (id: UnitType, { index, 0: { length } }: RegExpExecArray): void => {
    const end = index + length;
    if (!best || end > best.end) best = { id, start: index, end, rule: 'unit_type.unit' };
  };
  for (const [id, words] of UNIT_WORDS) {
    // A bank of the state is first of all an enterprise of the state.
    if (id === 'financial_institution' && best?.id === 'state_enterprise') continue;
    for (const match of matchesOf(words, text)) propose(id, match);
  }
  // A company belongs to whoever owns it, be it named after a bureau or a hospital.
  const said = best && WHOSE.has(best.id) ? best.id : undefined;
  for (const match of matchesOf(ENTERPRISE, text)) {
    const id = said ?? ownedBy(ownership);
    // What comes behind a company is a department of it.
    if (id && best?.id === 'party_state' && best.start > match.index) best = undefined;
    if (id) propose(id, match);
    else if (best && (best.id === 'party_state' || match.index > best.start)) best = undefined;
  }
  return best;
}

/** Whether a unit is an enterprise, whoever owns it: its posts have no level of their own. */
export function enterpriseIn(unit: string): 'state_enterprise' | undefined {
  return unit.search(ENTERPRISE) >= 0 ? 'state_enterprise' : undefined;
}

function ownedBy(ownership: Ownership): UnitType | undefined {
  if (ownership === 'state') return 'state_enterprise';
  return ownership === 'private' ? 'private_enterprise' : undefined;
}
