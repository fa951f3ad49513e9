import type { PostLevel, UnitType } from '@anjian/domain';
import { type RegionStep, regionStepOf } from './region-step.ts';

/** The level that words tell, and the words; UTF-16 offsets in the phrase that was read. */
export type LevelFound = { id: PostLevel; start: number; end: number; printed: boolean };

/** 正处级, 副厅局级, 科级: the level as it is printed; 省级医院 and 县级市 are no levels of posts. */
const PRINTED = /(?:正|副)?(省部|厅局|县处|乡科)级|[正副]([省部厅局处县科乡镇股])级|([部厅局处科股])级/u;
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
/** Levels from the highest down, as steps between a region, its organs and their divisions: 《公务员法》第十八条. */
const STEPS: readonly PostLevel[] = ['province', 'department', 'county', 'township', 'other'];
/**
 * Ranks printed in or right behind the post, of clerks and of the police: 《公务员职务与职级并行规定》第七条, 《公安机关执法勤务警员职务序列》. Ranks by badge
 * (一级警督) go with several levels, 《人民警察警衔条例》第八条, and tell none.
 */
const PRINTED_RANKS: readonly (readonly [RegExp, PostLevel])[] = [
  [/[一二]级(?:巡视员|警务专员)/u, 'department'],
  [/[一二三四]级(?:调研员|高级警长)/u, 'county'],
  [/[一二三四]级(?:主任科员|警长)/u, 'township'],
];
/** Behind a post its rank stands at once: （二级调研员）, 、二级调研员. */
const RANK_BEHIND = /^[（(、，](?:现为|现任|保留|享受)?[一二三四]级(?:巡视员|警务专员|调研员|高级警长|主任科员|警长)/u;
/** Ranks that are a level of their own, wherever they are held: 《公务员职务与职级并行规定》. */
const RANKS: readonly (readonly [RegExp, PostLevel])[] = [
  [/巡视员/u, 'department'],
  [/(?<!副?巡视员、)调研员/u, 'county'],
  [/主任科员/u, 'township'],
  [/(?:副)?厅长/u, 'department'],
  [/监狱长/u, 'county'],
  [/监区长|副?镇长|副?乡长|[乡镇](?:党委|人大|政府)?(?:原)?(?:副)?(?:书记|主席)/u, 'township'],
];
/** Who leads a region: party committee, government, congress, consultative conference, discipline. */
const REGION_HEAD =
  /[省市县区州旗]委(?:原)?(?:副书记|书记|常委)|(?:纪委|纪律检查委员会|监委|监察委员会)(?:原)?(?<!副)(?:书记|主任)|自治区(?:党委)?(?:原)?(?:副书记|书记|副主席|主席|常委)|(?:人民)?政府(?:原)?(?:党组)?(?:成员、?)?(?:常务)?(?:副)?(?:[省市县区州旗]长|主席|专员)|(?:副|原|任|^|、|市|县|区|州|旗)(?:省|市|县|区|州|旗)长|(?:人大(?:常委会)?|人民代表大会常务委员会)(?:原)?(?:党组)?(?:书记、?|成员、?)*(?:副)?主[任席]|政协(?:原)?(?:党组)?(?:书记、?|成员、?)*(?:副)?主席/u;
const STREET_HEAD = /街道[党工委办事处]+(?:原)?(?:副)?(?:书记|主任)/u;
/** Courts and procuratorates stand half a step above the bureaus of their region, their deputies beside them. */
const JUDICIAL_HEAD = /(?:法院|检察院)(?:原)?(?:党组书记、?|党组成员、?)*(副)?(?:院长|检察长)/u;
/** Heads of organs; those of the organs of a party committee and of the police often sit on the committee, one step higher. */
const ORGAN_HEAD =
  /(?:局|厅|委员会|委|办公室|办|署|海关|管委会)(?:原)?(?:党[组委](?:书记|成员|副书记)?、?|兼)*(?:副)?(?:书记|局长|厅长|主任|关长|署长)/u;
const BUREAU_HEAD = /(?:副)?(?:局长|署长|关长)/u;
const OPEN_RANK = /公安(?:分)?局|政法委|组织部|宣传部|统战部/u;
const DIVISION_HEAD = /(?:副)?处长/u;
const SECTION_HEAD = /(?:副)?科长|大队[\u4e00-\u9fff]{0,2}长/u;
/** An office inside of a bureau stands one step below it. */
const INNER_OFFICE = /[局厅委部].{0,2}办公室/u;
/** Zones have the level that their founder gave them, which their name does not tell. */
const ZONE = /开发区|高新区|新区|园区|示范区|保税区/u;
/** Staff without a leading post. */
const STAFF = /工作人员|科员|办事员|职员|[干民狱法刑]警|警察|会计|出纳|股长|法官|检察官|审判员|书记员|协管员|辅警/u;
const ORGANS: ReadonlySet<UnitType> = new Set(['party_state', 'judicial']);

/** The level of a post: as printed in or behind the phrase, else by the region of the unit and the post in it, where the law of posts leaves no doubt. */
export function findLevel(phrase: string, behind: string, type: UnitType | undefined): LevelFound | undefined {
  const printed = PRINTED.exec(phrase + behind);
  const level = PRINTED_LEVELS[(printed?.[1] ?? printed?.[2] ?? printed?.[3] ?? '').slice(0, 1)];
  if (printed && level)
    return { id: level, start: printed.index, end: printed.index + printed[0].length, printed: true };
  const rank = rankOf(phrase) ?? rankOf(phrase, RANK_BEHIND.exec(behind)?.[0]);
  if (rank) return rank;
  const found = (id: PostLevel | undefined, match: RegExpExecArray | null): LevelFound | undefined =>
    id === undefined || match === null
      ? undefined
      : { id, start: match.index, end: match.index + match[0].length, printed: false };
  if (type === 'grassroots') return found('village', /村|社区|居委|居民/u.exec(phrase));
  // Posts in enterprises, hospitals and schools have no level unless it is printed.
  if (type !== undefined && !ORGANS.has(type)) return undefined;
  for (const [words, id] of RANKS) {
    const match = words.exec(phrase);
    if (match) return found(id, match);
  }
  return found(...headOf(phrase, regionStepOf(phrase))) ?? (type ? found('other', STAFF.exec(phrase)) : undefined);
}

function rankOf(phrase: string, behind = ''): LevelFound | undefined {
  for (const [words, id] of PRINTED_RANKS) {
    const match = words.exec(phrase + behind);
    if (match) return { id, start: match.index, end: match.index + match[0].length, printed: true };
  }
  return undefined;
}

/** The level of a leading post and its words. */
function headOf(phrase: string, region: RegionStep | undefined): [PostLevel | undefined, RegExpExecArray | null] {
  const step = region?.certain ? region.step : undefined;
  const at = (below: number): PostLevel | undefined => (step === undefined ? undefined : STEPS[step + below]);
  const head = REGION_HEAD.exec(phrase);
  if (head) return [region?.raised && step === 2 ? 'department' : at(0), head];
  const street = STREET_HEAD.exec(phrase);
  if (street) return [region?.raised ? undefined : 'township', street];
  const judicial = JUDICIAL_HEAD.exec(phrase);
  if (judicial) return [region?.raised ? undefined : at(judicial[1] && step !== 0 ? 1 : 0), judicial];
  const division = DIVISION_HEAD.exec(phrase);
  // Only provinces and the highest cities have divisions of this rank.
  if (division) return [step === 0 || region?.raised ? 'county' : undefined, division];
  const section = SECTION_HEAD.exec(phrase);
  // A section of a county's bureau has no rank of its own.
  if (section) return [region === undefined || region.step < 2 || region.raised ? 'township' : undefined, section];
  if (/派出所[\u4e00-\u9fff]{0,4}所长/u.test(phrase))
    return [region?.raised ? undefined : 'township', /所长/u.exec(phrase)];
  const organ = ORGAN_HEAD.exec(phrase) ?? BUREAU_HEAD.exec(phrase);
  const doubtful = /[科处股]/u.test(organ?.[0] ?? '') || ZONE.test(phrase) || OPEN_RANK.test(phrase);
  if (!organ || doubtful || (region?.raised && step === 2)) return [undefined, null];
  return [at(INNER_OFFICE.test(phrase) ? 2 : 1), organ];
}
