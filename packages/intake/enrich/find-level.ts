import { type PostLevel, REGIONS, type UnitType } from '@anjian/domain';
import counties from './counties.json' with { type: 'json' };

/** The level that words tell, and the words; UTF-16 offsets in the phrase that was read. */
export type LevelFound = { id: PostLevel; start: number; end: number; printed: boolean };

/** 正处级, 副厅局级, 正县级: the level as it is printed, with 级 or in brackets. */
const PRINTED = /(?:正|副)?(省部|厅局|县处|乡科|[省部厅局处县科乡镇股])级/u;
const PRINTED_LEVELS: Record<string, PostLevel> = {
  省: 'province',
  部: 'province',
  厅: 'department',
  局: 'department',
  处: 'county',
  县: 'county',
  科: 'township',
  乡: 'township',
  镇: 'township',
  股: 'other',
};
/** Levels from the highest down, as steps between a region, its organs and their divisions. */
const STEPS: readonly PostLevel[] = ['province', 'department', 'county', 'township', 'other'];

const MUNICIPALITY = /(?:北京|上海|天津|重庆)市/u;
/** County-level cities, told from the cities above them by the list of counties whose names are the only ones of their kind. */
const COUNTY_CITIES = new Set(
  Object.values(counties)
    .flatMap((names) => names.split(' '))
    .filter((name) => name.endsWith('市') && !REGIONS.find(name)),
);
/** Who leads a region: party committee, government, congress, consultative conference, discipline. */
const REGION_HEAD =
  /[省市县区州旗乡镇]委(?:原)?(?:副书记|书记|常委)|自治区(?:党委)?(?:原)?(?:副书记|书记|副主席|主席|常委)|(?:人民)?政府(?:原)?(?:党组)?(?:成员、?)?(?:常务)?(?:副)?(?:[省市县区州旗乡镇]长|主席|专员)|(?:副|原|任|^|、|市|县|区|州|旗|镇|乡)(?:省|市|县|区|州|旗|乡|镇)长|(?:人大(?:常委会)?|人民代表大会常务委员会)(?:原)?(?:党组)?(?:书记、?|成员、?)*(?:副)?主[任席]|政协(?:原)?(?:党组)?(?:书记、?|成员、?)*(?:副)?主席|[乡镇]党委(?:原)?(?:副)?书记|[乡镇]人大主席|街道[党工委办事处]+(?:原)?(?:副)?(?:书记|主任)/u;
/** Courts and procuratorates stand half a step above the bureaus of their region: 公务员职务与级别 of judges and procurators. */
const JUDICIAL_HEAD = /(?:法院|检察院)(?:原)?(?:党组书记、?|党组成员、?)*(?:副)?(?:院长|检察长)/u;
const ORGAN_HEAD =
  /(?:局|厅|委员会|委|部|办公室|办|署|海关|管委会|中心)(?:原)?(?:党[组委](?:书记|成员|副书记)?、?|兼)*(?:[\u4e00-\u9fff]{0,6})?(?:副)?(?:书记|局长|厅长|主任|部长|关长|署长)/u;
const BUREAU_HEAD = /(?:副)?(?:局长|厅长|署长|关长)/u;
const DIVISIONS: readonly (readonly [RegExp, PostLevel])[] = [
  [/(?:副)?厅长|巡视员/u, 'department'],
  [/(?:副)?处长|(?<!副巡|巡)调研员|监狱长/u, 'county'],
  [
    /(?:副)?科长|主任科员|大队[\u4e00-\u9fff]{0,2}长|监区长|派出所[\u4e00-\u9fff]{0,4}所长|副?镇长|副?乡长/u,
    'township',
  ],
];
/** An office inside of a bureau stands one step below it. */
const INNER_OFFICE = /[局厅委部].{0,2}办公室/u;
/** Zones have the level that their founder gave them, which their name does not tell. */
const ZONE = /开发区|高新区|新区|园区|示范区|保税区/u;
/** Staff without a leading post. */
const STAFF =
  /工作人员|科员|办事员|职员|[干民狱法刑]警|警察|会计|出纳|股长|法官|检察官|审判员|书记员|教师|医[生师]|司机|驾驶员|协管员|辅警/u;
/** Units whose posts have no level unless it is printed. */
const WITHOUT_LEVEL: ReadonlySet<UnitType> = new Set(['state_enterprise', 'private_enterprise', 'institution']);

/** The level of a post: as printed in or right behind the phrase, else by the region of the unit and the post in it. */
export function findLevel(phrase: string, behind: string, type: UnitType | undefined): LevelFound | undefined {
  const printed = PRINTED.exec(phrase + behind);
  if (printed) {
    const id = PRINTED_LEVELS[printed[1]?.[0] ?? ''];
    // 局 in a railway or bank is no level of the state, but 局级 is printed of one.
    if (id) return { id, start: printed.index, end: printed.index + printed[0].length, printed: true };
  }
  const found = (id: PostLevel, match: RegExpExecArray): LevelFound => ({
    id,
    start: match.index,
    end: match.index + match[0].length,
    printed: false,
  });
  if (type === 'grassroots') {
    const village = /村|社区|居委|居民/u.exec(phrase);
    if (village) return found('village', village);
  }
  if (type !== undefined && WITHOUT_LEVEL.has(type)) {
    const whole = /^.+/u.exec(phrase);
    return whole ? found('other', whole) : undefined;
  }
  const region = regionStep(phrase);
  const head = REGION_HEAD.exec(phrase);
  if (head && region !== undefined) return found(STEPS[region] ?? 'other', head);
  const judicial = JUDICIAL_HEAD.exec(phrase);
  if (judicial && region !== undefined) return found(STEPS[region] ?? 'other', judicial);
  for (const [words, id] of DIVISIONS) {
    const match = words.exec(phrase);
    if (match) return found(id, match);
  }
  const organ = ORGAN_HEAD.exec(phrase) ?? BUREAU_HEAD.exec(phrase);
  if (organ && region !== undefined && !/[科处股]/u.test(organ[0]) && !ZONE.test(phrase)) {
    const below = INNER_OFFICE.test(organ[0]) ? 2 : 1;
    return found(STEPS[region + below] ?? 'other', organ);
  }
  const staff = STAFF.exec(phrase);
  return staff ? found('other', staff) : undefined;
}

/** The step of the narrowest region that a phrase names: 0 province, 1 city, 2 county, 3 township; undefined where it names none. */
function regionStep(phrase: string): number | undefined {
  const municipality = MUNICIPALITY.test(phrase);
  let step: number | undefined;
  for (const match of phrase.matchAll(
    /[\u4e00-\u9fff]{1,6}?(?:省|自治区|自治州|地区|市|州|盟|自治县|县|旗|区|街道|乡|镇)/gu,
  )) {
    const name = match[0];
    const next = stepOf(name, municipality);
    if (next !== undefined && (step === undefined || next > step)) step = next;
  }
  return step;
}

function stepOf(name: string, municipality: boolean): number | undefined {
  if (/(?:省|自治区)$/u.test(name) || MUNICIPALITY.test(name)) return 0;
  if (/(?:自治州|地区|州|盟)$/u.test(name)) return 1;
  if (/市$/u.test(name)) return [...COUNTY_CITIES].some((city) => name.endsWith(city)) ? 2 : 1;
  if (/(?:监|社|校|园|小|辖|库|景|矿|林|牧|厂|开发|管理|高新技术)区$/u.test(name)) return undefined;
  if (/区$/u.test(name)) return municipality ? 1 : 2;
  if (/(?:县|旗)$/u.test(name)) return 2;
  if (/城乡$/u.test(name)) return undefined;
  return 3;
}
