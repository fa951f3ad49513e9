import type { Milestone } from '@anjian/domain';
import { matchesOf } from './matches-of.ts';

/** How the names of the bodies end that take a step in a case, by what they are. */
const COURT = '法院';
const PROCURATORATE = '检察(?:院(?:第[一二三四五]分院)?|机关)';
const SUPERVISION = '纪委监委|监察委员会|监察机关|监察委|监委|纪委';
const OTHERS =
  '公安(?:厅|部|分局|机关|局(?:[\\u4e00-\\u9fff]{1,8}分局)?)|(?:国家安全|侦查|司法|刑罚执行)机关|国家安全局|监狱管理局|监狱|派出所|海关缉私(?:分?局)';
/** No clause holds more characters in one run before a name than this. */
const NAME = new RegExp(`[\\u4e00-\\u9fff]{0,60}?(?:${COURT}|${PROCURATORATE}|${SUPERVISION}|${OTHERS})`, 'gu');
/** The body behind these is turned to, or only spoken of. */
const TOWARDS_WORDS =
  '向(?!阳)|移送|移交|交由|报请|报送|呈报|层报|送达|送交|提请|商请|请求|申请|退回|起诉至|起诉到|至|指定|指令|指派|监督|承认|通知|告知|说明|建议|协助|配合|要求|不服|撤销|维持|对|将(?!乐)|以|为|认为|称|是|在|到|从(?!化|江)|同意|采纳了?|征求|征得|会同|联合|与|根据|依据|依照|按照|接到|收到|委托';
/** The body behind these acts. Places such as 经开区, 交口县 and 后旗 hold the same characters. */
const ACTING_WORDS = '被(?!告)|由|经(?:过)?(?!济|开)|因|后(?!旗)|日(?!照|喀)|当晚|时|于(?!都|田|洪)|随即|遂';
const BEFORE_NAME = new RegExp(`^.*(?:${TOWARDS_WORDS}|${ACTING_WORDS}|(?<!交)交(?!口|通|城|由))`, 'u');
const TOWARDS = new RegExp(`(?:${TOWARDS_WORDS}|交)$`, 'u');
/** 某市人民法院的判决, 某县公安局副局长, 某公安机关立案的: the body is spoken of, not the one that acts. */
const SPOKEN_OF = /^(?:的|之|[副原]?(?:局长|院长|检察长|民警|干警|工作人员|法官|检察官|支队|大队|门口|办公))/u;
/** Right in front of a date: 某市人民检察院于. */
const SUBJECT_BEFORE_DATE = /(?:已|又|遂|曾|再次|分别|先后|即|便)*于?\s?$/u;
const ROLE_FIRST = /^(?:案件|该案|随后|同时|之后)/u;

const WHO_DECIDES: readonly (readonly [RegExp, readonly (Milestone | 'none')[]])[] = [
  [
    new RegExp(`(?:${COURT})$`, 'u'),
    [
      'first_instance',
      'second_instance',
      'retrial',
      'new_trial',
      'remand',
      'retrial_ordered',
      'death_penalty_review',
      'confiscation_ruling',
      'hearing',
      'commutation',
      'parole',
    ],
  ],
  [
    new RegExp(`(?:${PROCURATORATE})$`, 'u'),
    [
      'prosecution',
      'additional_prosecution',
      'non_prosecution',
      'arrest_refused',
      'confiscation_started',
      'protest',
      'protest_requested',
      'supported_protest',
      'confiscation_application',
      'procuratorial_suggestion',
      'procuratorial_opinion',
      'supplementary_investigation',
    ],
  ],
  [new RegExp(`(?:${SUPERVISION})$`, 'u'), ['detention_by_supervision']],
];

/**
 * The body that took a step: the last one that acts in front of the words of the step, else the subject of the sentence right before its date.
 * Whoever is only turned to (向某法院, 移送某检察院) is none, and by law only a court judges and only a procuratorate
 * prosecutes (Criminal Procedure Law articles 12 and 169). Undefined where none is named.
 *
 * @param told what stands between the date and the end of the words of the step
 * @param lead what stands in front of the date
 */
export function actingBody(kind: Milestone, told: string, lead: string): string | undefined {
  const acting = bodiesIn(told).filter((body) => mayTake(kind, body));
  return acting.at(-1) ?? subjectOf(kind, lead) ?? speakerOf(kind, lead);
}

/**
 * 某市中级人民法院认为：……依照……的规定，于1990年4月6日判决: whoever began the sentence, or the account that ends with it, and by law alone takes
 * such a step. Undefined behind an appeal, which goes to another court.
 */
function speakerOf(kind: Milestone, lead: string): string | undefined {
  if (!WHO_DECIDES.some(([, kinds]) => kinds.includes(kind))) return undefined;
  const speaker = [...matchesOf(SPEAKER, lead)].filter(({ 1: body = '' }) => mayTake(kind, body)).at(-1);
  if (!speaker) return undefined;
  const since = lead.slice(speaker.index + speaker[0].length);
  const own =
    kind === 'prosecution' || kind === 'additional_prosecution' ? !since.includes('。') : !GOES_UP.test(since);
  return own ? speaker[1] : undefined;
}

const SPEAKER = new RegExp(
  `(?:^|[。；，])(?:案经|本案经|经)?([\\u4e00-\\u9fff]{2,24}?(?:人民${COURT}|军事${COURT}|检察院(?:第[一二三四五]分院)?))(?=经|审理|审查|认为|公开|依法|依照|于|以|查明|根据|受理|一审|二审|作出|[：:，,])`,
  'gu',
);
const GOES_UP = /(?:提出|提起)[^，。；]{0,8}(?:上诉|抗诉)|不服|发回|指令|移送|(?:该|此)院/u;

function subjectOf(kind: Milestone, lead: string): string | undefined {
  const sentence = lead.slice(lead.lastIndexOf('。') + 1).replace(SUBJECT_BEFORE_DATE, '');
  const clause = sentence.slice(sentence.lastIndexOf('，') + 1);
  const [body] = bodiesIn(clause).slice(-1);
  return body !== undefined && clause.endsWith(body) && mayTake(kind, body) ? body : undefined;
}

/** The bodies that a text names as acting, in order. */
function bodiesIn(text: string): string[] {
  return [...matchesOf(NAME, text)].flatMap(({ 0: words, index }) => {
    const behind = text.slice(index + words.length);
    if (SPOKEN_OF.test(behind)) return [];
    const before = BEFORE_NAME.exec(words)?.[0] ?? '';
    if (TOWARDS.test(before)) return [];
    const name = words.slice(before.length).replace(ROLE_FIRST, '');
    return name.length > 1 ? [name] : [];
  });
}

function mayTake(kind: Milestone, body: string): boolean {
  return WHO_DECIDES.every(([ends, kinds]) => !kinds.includes(kind) || ends.test(body));
}
