import type { CaseDocument, Evidence, Milestone, SectionKind } from '@anjian/domain';
import { actingBody } from './acting-body.ts';
import { appealsIn } from './appeals-told.ts';
import { type DatedClause, datedClauses } from './dated-clauses.ts';
import { evidenceIn, type Reading, TELLING_SECTIONS } from './reading.ts';
import { CONVICT } from './verdicts.ts';

/** A dated step of a case with the body that took it, where one is named. */
export type CaseEvent = NonNullable<CaseDocument['events']>[number];

type Rule = { kind: Milestone | 'decision' | 'none'; pattern: RegExp };

/** What a clause must say for a step; the first that the clause tells counts, at one place the first rule. `none` are acts that hide others. */
const RULES: readonly Rule[] = [
  {
    kind: 'none',
    pattern:
      /(?:民事|行政)(?:诉讼|判决|裁定|起诉)|辩护人|立案审理|不予?立案|监督立案|立案申请|申请[^，。；]{0,10}立案|通知(?:公安机关)?[^，。；]{0,4}立案|要求说明|受理|解除/u,
  },
  {
    kind: 'none',
    pattern:
      /(?:新加坡|美国|加拿大|澳大利亚|新西兰|英国|法国|日本|泰国|外国|境外|香港|澳门)[^，。；]{0,12}(?:法院|警方|检察)/u,
  },
  { kind: 'confiscation_opinion', pattern: /没收违法所得意见书|移送[^，。；]{0,12}没收/u },
  { kind: 'confiscation_application', pattern: /没收[^，。；]{0,12}违法所得[^，。；]{0,4}申请|申请没收/u },
  { kind: 'confiscation_ruling', pattern: /没收[^，。；]{0,16}裁定|裁定没收/u },
  { kind: 'clue_transfer', pattern: /线索[^，。；]{0,18}移(?:送|交)|移(?:送|交)[^，。；]{0,24}线索/u },
  { kind: 'transfer_to_supervision', pattern: /移(?:送|交)[^，。；]{0,12}(?:监委|监察委员会|监察机关)/u },
  { kind: 'transfer_for_review', pattern: /移(?:送|交)[^，。；]{0,26}审查起诉/u },
  { kind: 'transfer', pattern: /移送[^，。；]{0,26}起诉|移送[^，。；]{0,16}检察(?:院|机关)/u },
  {
    kind: 'designated_jurisdiction',
    pattern: /(?<!经[^，。；]{0,20})指定[^。；]{0,24}(?:管辖|审查起诉|办理|审理)|交由[^，。；]{2,16}(?:审查起诉|办理)/u,
  },
  { kind: 'supplementary_investigation', pattern: /退回[^，。；]{0,16}补充(?:侦查|调查)/u },
  { kind: 'non_prosecution', pattern: /不起诉/u },
  { kind: 'additional_prosecution', pattern: /(?:补充|追加|变更)(?:提起公?诉|起诉)/u },
  { kind: 'prosecution', pattern: /提起(?:刑事附带民事)?公诉|(?<!不)起诉至|向[^，。；]{2,20}法院[^，。；]{0,6}起诉/u },
  // Whom a party asks for a protest has not made one.
  { kind: 'none', pattern: /(?:请求|申请|要求|建议|没有|未|不)[^，。；]{0,12}抗诉/u },
  { kind: 'protest_requested', pattern: /提请[^，。；]{0,20}抗诉/u },
  { kind: 'supported_protest', pattern: /支持[^，。；]{0,8}抗诉/u },
  { kind: 'protest', pattern: /(?:提出|提起)[^，。；]{0,14}抗诉|抗诉书/u },
  {
    kind: 'retrial_ordered',
    pattern: /(?:指令|决定|裁定)[^，。；]{0,20}再审(?!判)|再审决定|(?:决定|裁定)，?(?:对?本?案)?(?:予以|进行)?提审/u,
  },
  { kind: 'remand', pattern: /发回[^，。；]{0,14}重(?:新审|审)/u },
  { kind: 'death_penalty_review', pattern: /核准[^，。；]{0,24}死刑|死刑复核|复核死刑/u },
  { kind: 'compensation', pattern: /赔偿委员会[^。；]{0,30}决定|作出[^，。；]{0,12}赔偿决定/u },
  { kind: 'procuratorial_opinion', pattern: /(?:提出|发出|制发)[^。；]{0,40}检察意见/u },
  { kind: 'parole', pattern: /裁定[^，。；]{0,12}假释/u },
  { kind: 'parole_requested', pattern: /(?:提请|提出)[^，。；]{0,12}假释|假释建议/u },
  { kind: 'commutation', pattern: /裁定[^，。；]{0,16}减(?:刑|去)/u },
  { kind: 'outside_prison', pattern: /(?:决定|批准)[^，。；]{0,12}暂予监外执行/u },
  { kind: 'return_to_prison', pattern: /收监|交付执行/u },
  { kind: 'release', pattern: /刑满释放/u },
  { kind: 'execution', pattern: /执行死刑|执行了?死刑/u },
  { kind: 'procuratorial_suggestion', pattern: /(?:发出|制发|提出|送达)[^，。；]{0,20}检察建议/u },
  { kind: 'red_notice', pattern: /红色通(?:报|缉)/u },
  { kind: 'surrender', pattern: /投案|自首|(?:自行|主动)(?:到|前往)[^，。；]{2,30}(?:接受调查|接受讯问|交代|说明)/u },
  { kind: 'apprehension', pattern: /抓获|归案|到案|缉捕|遣返/u },
  { kind: 'flight', pattern: /逃匿|潜逃|外逃|出逃|逃往|逃至/u },
  { kind: 'filing', pattern: /立案(?!监督|标准|追诉)/u },
  { kind: 'detention_by_supervision', pattern: /留置/u },
  // 羁押 is how older papers say that somebody was taken into custody.
  { kind: 'detention', pattern: /拘留|(?<!先行|先期|已)被?羁押(?!期|日|于|在|场|一日|二日)/u },
  { kind: 'bail', pattern: /取保候审/u },
  { kind: 'residential_surveillance', pattern: /监视居住/u },
  { kind: 'arrest', pattern: /逮捕/u },
  {
    kind: 'discipline',
    pattern:
      /开除党籍|开除公职|(?:党纪|政务|党内|行政)[^，。；]{0,10}处分|(?:警告|记过|撤职|留党察看)处分|受到[^，。；]{0,12}处分/u,
  },
  {
    kind: 'decision',
    pattern:
      /(?<!拒不(?:执行|履行)[^，。；]{0,10}|原审?|上述|该)判决(?!、?裁定罪|书?(?:、|确定))|判处|宣判|裁定(?!失职|滥用职权|罪)|决定执行|改判|(?:一审|审理后?)认为/u,
  },
  { kind: 'hearing', pattern: /开庭|庭审/u },
];

/** Measures of custody follow each other under one date: 立案侦查并刑事拘留. */
const MEASURES: ReadonlySet<Rule['kind']> = new Set([
  'filing',
  'detention_by_supervision',
  'detention',
  'bail',
  'residential_surveillance',
  'arrest',
]);
const MEASURE_GAP = 16;
/** A hearing that ends with its judgment. */
const AT_ONCE = /当庭(?:宣判|作出|判决)/u;
/** Where the acts of a case are dated. */
const TOLD_IN: ReadonlySet<SectionKind> = new Set([...TELLING_SECTIONS, 'preface']);
/** In the reasons other cases are quoted with their days. */
const NOT_TOLD_IN: ReadonlySet<SectionKind> = new Set(['reasoning']);
/** A span of time is no step: 2012年1月至2013年5月. */
const SPAN_AFTER = /^\s?(?:至|到|以?前|以?后|起|间|期间|以来|之间|—|-|～)/u;
const SPAN_BEFORE = /[至到从自—-]\s?$/u;
const CLAUSE_CHARACTERS = 160;
/** What happened in a month without a day stands close to it. */
const MONTH_CHARACTERS = 45;
const MONTH_LENGTH = 'YYYY-MM'.length;
/** What is said of others in brackets is no step: （已判决）. */
const BRACKETS = /[（(][^（）()]{0,40}[）)]/gu;
const BIRTH = /^\s?(?:出生|生(?=，|于))/u;
/** Between procuratorates a case is handed on, not transferred anew. */
const BETWEEN_PROCURATORATES = /(?<!向[^，。；]{0,20})检察院[^，。；]{0,10}$/u;
const TRANSFERS: readonly Milestone[] = ['transfer', 'transfer_for_review'];

/** Finds the dated steps of a case, each once, in the order in which they are told. */
export function findEvents(reading: Reading): CaseEvent[] {
  const lines = reading.lines.filter(({ kind }) => TOLD_IN.has(kind) && !NOT_TOLD_IN.has(kind));
  const found = new Map<string, CaseEvent>();
  const stage: Stage = {
    decided: false,
    retried: false,
    appealed: false,
    remanded: false,
    confiscation: false,
    final: false,
  };
  const appeals = appealsIn(lines);
  for (const clause of datedClauses(lines)) {
    const since = appeals.before(clause);
    // A judgment of the second instance is final: only a protest under trial supervision goes against it, and leads to a retrial.
    if (stage.final && since === 'protest') stage.retried = true;
    else if (since !== undefined) stage.appealed = true;
    for (const { kind, at, length } of stepsOf(clause, stage)) {
      const keys = TRANSFERS.includes(kind) ? TRANSFERS : [kind];
      if (keys.some((one) => found.has(`${clause.date} ${one}`))) continue;
      const told = clause.clause.slice(0, at + length).replace(BRACKETS, (words) => '□'.repeat(words.length));
      const body = actingBody(kind, told, clause.line.text.slice(0, clause.start));
      const place = evidenceOf(clause, at + length);
      found.set(`${clause.date} ${kind}`, { date: clause.date, kind, ...(body ? { body } : {}), evidence: [place] });
    }
  }
  return [...found.values()];
}

function evidenceOf({ line, start, end }: DatedClause, length: number): Evidence {
  return evidenceIn(line, start, Math.min(line.text.length, end + length), 'event.dated');
}

/** How far a case has come: what a plain 判决 means depends on it. */
type Stage = {
  decided: boolean;
  retried: boolean;
  appealed: boolean;
  remanded: boolean;
  confiscation: boolean;
  final: boolean;
};
type Step = { kind: Milestone; at: number; length: number };

function stepsOf(dated: DatedClause, stage: Stage): Step[] {
  const { line, start, clause, date } = dated;
  const before = line.text.slice(Math.max(0, start - 2), start);
  if (SPAN_AFTER.test(clause) || BIRTH.test(clause) || SPAN_BEFORE.test(before)) return [];
  const told = clause
    .slice(0, date.length === MONTH_LENGTH ? MONTH_CHARACTERS : CLAUSE_CHARACTERS)
    .replace(BRACKETS, (words) => '□'.repeat(words.length));
  const steps: Step[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const hit of hitsIn(told)) {
    if (hit.at < end) continue;
    const follows = steps.every(({ kind }) => MEASURES.has(kind)) && hit.at - end <= MEASURE_GAP;
    if (steps.length > 0 && !(MEASURES.has(hit.kind) && follows)) break;
    end = hit.at + hit.length;
    const kind = kindOf(hit, told, dated, stage);
    if (kind === undefined) break;
    steps.push({ kind, at: hit.at, length: hit.length });
    advance(kind, stage);
  }
  return steps;
}

type Hit = { kind: Rule['kind']; at: number; length: number };

function hitsIn(told: string): Hit[] {
  return RULES.flatMap(({ kind, pattern }) => {
    const match = pattern.exec(told);
    return match ? [{ kind, at: match.index, length: match[0].length }] : [];
  }).sort((a, b) => a.at - b.at);
}

function kindOf(hit: Hit, told: string, dated: DatedClause, stage: Stage): Milestone | undefined {
  const { kind } = hit;
  if (kind === 'none') return undefined;
  if (kind === 'decision') return decisionOf(hit, told, dated, stage);
  if (kind === 'hearing') {
    const rest = dated.line.text.slice(dated.end, dated.end + CLAUSE_CHARACTERS);
    return AT_ONCE.test(rest) ? decisionOf(hit, told, dated, stage) : kind;
  }
  const subject = `${dated.line.text.slice(Math.max(0, dated.start - 16), dated.start)}${told.slice(0, hit.at)}`;
  if (TRANSFERS.includes(kind) && BETWEEN_PROCURATORATES.test(subject)) return 'designated_jurisdiction';
  return kind;
}

/** Which instance a decision belongs to: its own words tell, else what came before it. */
function decisionOf(hit: Hit, told: string, dated: DatedClause, stage: Stage): Milestone | undefined {
  const upTo = told.slice(0, hit.at + hit.length + 6);
  const lead = `${dated.line.text.slice(Math.max(0, dated.start - LEAD_CHARACTERS), dated.start)}${told.slice(0, hit.at)}`;
  const since = lead.slice(lead.lastIndexOf('。') + 1);
  const behind = told.slice(hit.at, hit.at + BEHIND_CHARACTERS);
  if (/^裁定[^，。；]{0,4}核准[^，。；]{0,30}死刑/u.test(told.slice(hit.at))) return 'death_penalty_review';
  if (/^[^，。；]{0,12}(?:，|、)?[^，。；]{0,8}发回/u.test(behind)) return 'remand';
  if (/^裁定[^。；]{0,40}发回/u.test(told.slice(hit.at))) return 'remand';
  if ((stage.retried && stage.decided) || /再审/u.test(upTo) || (stage.decided && /原审被告人/u.test(upTo)))
    return 'retrial';
  if (stage.remanded || /重审|重新审理/u.test(since)) return 'new_trial';
  // A basic court decides on no appeal: 《刑事诉讼法》第二十条至第二十三条.
  const basic = stage.decided && BASIC_COURT.test(since) && !HIGHER_COURT.test(since);
  if (
    ON_APPEAL.test(behind) ||
    (stage.appealed && !basic) ||
    /二审|终审/u.test(since) ||
    (stage.decided && /上诉|抗诉/u.test(since))
  )
    return 'second_instance';
  if (CONVICT.test(told)) return /^，?(?:[^，]{0,6}，)?因犯/u.test(told) ? 'first_instance' : undefined;
  const ruling = /裁定/u.test(behind) && !/判/u.test(behind);
  if (ruling && stage.confiscation) return 'confiscation_ruling';
  if (ruling) return stage.decided ? 'second_instance' : undefined;
  // Nothing can be changed that was not decided before.
  return /^[^，。；]{0,10}改判/u.test(behind) ? 'second_instance' : 'first_instance';
}

/** What the decision itself says, in its first words: 裁定驳回上诉，维持原判. */
const ON_APPEAL =
  /^[^，。；]{0,16}(?:(?:驳回(?:上诉|抗诉)|维持(?:原判|一审|原审)|终审|二审))|^[^，。；]{0,12}，(?:驳回|维持)/u;
const BASIC_COURT = /[县区旗](?:人民)?法院[^。；]{0,20}$/u;
const HIGHER_COURT = /(?:中级|高级|最高)(?:人民)?法院|二审/u;
const LEAD_CHARACTERS = 60;
const BEHIND_CHARACTERS = 30;

function advance(kind: Milestone, stage: Stage): void {
  if (kind === 'prosecution')
    Object.assign(stage, { appealed: false, retried: false, remanded: false, confiscation: false, final: false });
  if (kind === 'second_instance' || kind === 'remand') stage.appealed = false;
  if (kind === 'second_instance') stage.final = true;
  if (kind === 'remand') stage.final = false;
  if (kind === 'confiscation_application') stage.confiscation = true;
  if (kind === 'retrial_ordered') Object.assign(stage, { retried: true, appealed: false });
  if (kind === 'remand') stage.remanded = true;
  if (kind === 'first_instance') stage.decided = true;
  // What follows a new trial is an appeal against it, until it is remanded again.
  if (kind === 'new_trial') Object.assign(stage, { decided: true, remanded: false, appealed: false });
}
