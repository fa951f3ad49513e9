import type { CaseDocument, Evidence, Milestone, SectionKind } from '@anjian/domain';
import { actingBody } from './acting-body.ts';
import { appealsIn } from './appeals-told.ts';
import { type DatedClause, datedClauses } from './dated-clauses.ts';
import { EVENT_RULES, type EventRule } from './event-rules.ts';
import { mayMatch, neededCharacters } from './needed-characters.ts';
import { evidenceIn, type Line, type Reading, TELLING_SECTIONS } from './reading.ts';
import { tellsConviction } from './tells-conviction.ts';
import { OTHERS_CONVICTED } from './verdicts.ts';

/** A dated step of a case with the body that took it, where one is named. */
export type CaseEvent = NonNullable<CaseDocument['events']>[number];

/** Measures of custody follow each other under one date: 立案侦查并刑事拘留. */
const MEASURES: ReadonlySet<EventRule['kind']> = new Set([
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
    criminal: lines.some(({ text }) => ACCUSED.test(text)),
  };
  const appeals = appealsIn(lines);
  for (const clause of datedClauses(lines)) {
    const since = appeals.before(clause);
    // A judgment of the second instance is final: only a protest under trial supervision goes against it, and leads to a retrial.
    if (since === 'retrial' || (stage.final && since === 'protest')) stage.retried = true;
    else if (since !== undefined) stage.appealed = true;
    for (const { kind, at, length } of stepsOf(clause, stage)) {
      const keys = TRANSFERS.includes(kind) ? TRANSFERS : [kind];
      if (keys.some((one) => found.has(`${clause.date} ${one}`))) continue;
      const told = clause.clause.slice(0, at + length).replace(BRACKETS, (words) => '□'.repeat(words.length));
      const body = actingBody(kind, told, leadOf(clause, lines));
      const place = evidenceOf(clause, at + length);
      found.set(`${clause.date} ${kind}`, { date: clause.date, kind, ...(body ? { body } : {}), evidence: [place] });
    }
  }
  return withDecisionAtOnce([...found.values()], lines);
}

/** What is told in front of a date, with the paragraph before: there the court may have begun to speak. */
function leadOf({ line, start }: DatedClause, lines: readonly Line[]): string {
  const before = lines[lines.indexOf(line) - 1]?.text.slice(-PARAGRAPH_CHARACTERS) ?? '';
  return `${before}。${line.text.slice(0, start)}`;
}

const PARAGRAPH_CHARACTERS = 1_000;

/** 2021年5月31日，某法院公开开庭审理。…法院审理后当庭宣判: what was decided at once has the day of the hearing that was told last. */
function withDecisionAtOnce(events: readonly CaseEvent[], lines: readonly Line[]): CaseEvent[] {
  const hearing = events.findLast(({ kind }) => kind === 'hearing');
  if (!hearing || events.some(({ kind }) => DECISIONS.includes(kind))) return [...events];
  const since = hearing.evidence[0]?.paragraph ?? 0;
  for (const line of lines) {
    const told = line.n >= since ? DECIDED_AT_ONCE.exec(line.text) : null;
    if (!told) continue;
    const { date, body } = hearing;
    const place = evidenceIn(line, told.index, told.index + told[0].length, 'event.dated');
    return [...events, { date, kind: 'first_instance', ...(body ? { body } : {}), evidence: [place] }];
  }
  return [...events];
}

const DECISIONS: readonly Milestone[] = ['first_instance', 'second_instance', 'retrial', 'new_trial', 'remand'];
/** An appeal that is heard is decided on by another court. */
const DECIDED_AT_ONCE = /(?<!二审[^。；]{0,40})当庭(?:宣告判决|宣判|作出(?:一审)?判决|判决)/u;

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
  /** Whether somebody is accused: in other cases a civil judgment is the case itself. */
  criminal: boolean;
};
type Step = { kind: Milestone; at: number; length: number };

function stepsOf(dated: DatedClause, stage: Stage): Step[] {
  const { line, start, clause, date } = dated;
  const before = line.text.slice(Math.max(0, start - 2), start);
  if (SPAN_AFTER.test(clause) || BIRTH.test(clause) || SPAN_BEFORE.test(before)) return [];
  const told = clause
    .slice(0, date.length === MONTH_LENGTH ? MONTH_CHARACTERS : CLAUSE_CHARACTERS)
    .replace(BRACKETS, (words) => '□'.repeat(words.length));
  if (told === '') return [];
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

const NEEDED = EVENT_RULES.map(({ pattern }) => neededCharacters(pattern));

type Hit = { kind: EventRule['kind']; at: number; length: number };

function hitsIn(told: string): Hit[] {
  const may = mayMatch(told);
  return EVENT_RULES.flatMap(({ kind, pattern }, place) => {
    const match = may(NEEDED[place]) ? pattern.exec(told) : null;
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
  // Governments reconsider what their offices did, and procuratorates what they decided in criminal cases.
  if (kind === 'reconsideration' && /政府|复议(?:机关|委员会|机构)/u.test(subject)) return undefined;
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
  if (stage.criminal && NOT_CRIMINAL.test(told.slice(hit.at)) && !/罪|刑/u.test(told)) return undefined;
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
  // Nothing follows a final judgment but what others got: 2020年7月6日，苗某因贩卖毒品，被某法院判处死刑.
  if (stage.final && OTHERS_CONVICTED.test(told)) return undefined;
  if (tellsConviction(told)) return /^，?(?:[^，]{0,6}，)?因犯/u.test(told) ? 'first_instance' : undefined;
  const ruling = /裁定/u.test(behind) && !/判/u.test(behind);
  if (ruling && stage.confiscation) return 'confiscation_ruling';
  if (ruling) return stage.decided ? 'second_instance' : undefined;
  // Nothing can be changed that was not decided before.
  return /^[^，。；]{0,10}改判/u.test(behind) ? 'second_instance' : 'first_instance';
}

/** What the decision itself says, in its first words: 裁定驳回上诉，维持原判. */
const ON_APPEAL =
  /^[^，。；]{0,16}(?:(?:驳回(?:上诉|抗诉)|维持(?:原判|一审|原审)|终审|二审))|^[^，。；]{0,12}，(?:驳回|维持)/u;
const ACCUSED = /被告人|犯罪嫌疑人|被不起诉人|罪犯/u;
/** What courts decide in civil matters and in their execution: 判决甲公司支付货款, 裁定终结本次执行程序. */
const NOT_CRIMINAL =
  /^(?:一审)?判(?:决|令)[^。；]{0,20}(?:支付|给付|偿还|返还|履行|赔偿|驳回[^，。；]{0,10}诉讼请求|解除[^，。；]{0,10}(?:合同|关系))|^裁定[^，。；]{0,8}(?:终结|中止|准予|受理|冻结|查封|保全|追加|执行)/u;
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
