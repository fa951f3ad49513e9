import { isDateLine } from '../parse/date-line.ts';
import { findDate, findDates } from '../parse/find-date.ts';
import { isIssuerLine } from '../parse/split-norm.ts';
import { datedClauses } from './dated-clauses.ts';
import { headLines, type Line, type Reading, titleLine } from './reading.ts';
import { type Told, toldIn } from './told.ts';
import { OTHERS_CONVICTED } from './verdicts.ts';

/** The days of a case: when it was issued as a case, and when it was finally decided (`YYYY-MM-DD`). */
export type CaseDates = { issuedOn?: Told; decidedOn?: Told };

const ISSUED = /发布|公布|印发/u;
/** A decision by a court, with its day in front of it in the same sentence. */
const DECIDED = /判决|裁定|判处|宣判|宣告[^，。；]{0,8}无罪|决定执行|赔偿(?:委员会)?决定/u;
/** What the sentence tells of before or after the decision: charges, requests, appeals. */
const UNDECIDED = /移送|提起公诉|立案|抗诉|上诉|逮捕|拘留|送达|执行通知/u;
const TOLD_IN: ReadonlySet<Line['kind']> = new Set(['facts', 'procedure', 'prosecution', 'outcome', 'text']);
const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Finds the day of issue at the head of a case (else that of its batch, `ofBatch`), and the day of its last judgment or ruling, years carried along. */
export function findDatesOfCase(reading: Reading, ofBatch?: string): CaseDates {
  const head = [titleLine(reading), ...headLines(reading)];
  const issued = head.find((line) => ISSUED.test(line.text) && findDate(line.text) !== undefined);
  const day = issued && findDates(issued.text).at(-1);
  const issuedOn = day
    ? toldIn(issued, day.start, day.end, { value: day.date, rule: 'issued.printed' })
    : (signedUnder(head) ?? inheritedDay(ofBatch));
  const decidedOn = lastDecision(reading);
  return { ...(issuedOn ? { issuedOn } : {}), ...(decidedOn ? { decidedOn } : {}) };
}

/** The day under the names that sign: 某省人民检察院, under it 2025年9月12日. */
function signedUnder(lines: readonly Line[]): Told | undefined {
  const line = lines.find(({ text }, at) => isDateLine(text) && isIssuerLine(lines[at - 1]?.text ?? ''));
  const [day] = line ? findDates(line.text) : [];
  return line && day && toldIn(line, day.start, day.end, { value: day.date, rule: 'issued.signed' });
}

function inheritedDay(value: string | undefined): Told | undefined {
  return value === undefined ? undefined : { value, evidence: [], rule: 'issued.batch' };
}

/**
 * The last moment of which a case tells (`YYYY-MM-DD` or `YYYY-MM`), for want of the day of its decision; undefined where it names none.
 * Which law was applied is judged by it, never by an early year, which is that of a birth or of the facts.
 */
export function lastMoment(reading: Reading): string | undefined {
  const lines = reading.lines.filter(({ kind }) => TOLD_IN.has(kind));
  return datedClauses(lines)
    .map(({ date }) => date)
    .sort()
    .at(-1);
}

function lastDecision(reading: Reading): Told | undefined {
  const all = datedClauses(reading.lines.filter(({ kind }) => TOLD_IN.has(kind))).filter(
    ({ date, clause }) => date.length === DAY_LENGTH && decides(clause),
  );
  // What became of others is told behind the judgment of the case, seldom alone.
  const own = all.filter(({ clause }) => !OTHERS_CONVICTED.test(clause));
  const days = own.length > 0 ? own : all;
  const signed = signedOn(reading);
  if (signed && !days.some(({ date }) => date > signed.value)) return signed;
  const last = days.reduce<(typeof days)[number] | undefined>(
    (latest, day) => (latest === undefined || day.date > latest.date ? day : latest),
    undefined,
  );
  return last && toldIn(last.line, last.start, last.end, { value: last.date, rule: 'decided.last' });
}

/** A judgment printed whole ends with its day: 二〇二三年四月十二日. */
function signedOn({ lines }: Reading): Told | undefined {
  if (!lines.some(({ text }) => RULES.test(text))) return undefined;
  for (const line of lines.slice(-SIGNED_LINES)) {
    const [day] = line.text.length <= SIGNED_CHARACTERS ? findDates(line.text) : [];
    if (day && day.start <= 1) return toldIn(line, day.start, day.end, { value: day.date, rule: 'decided.last' });
  }
  return undefined;
}

const RULES = /(?:判决|裁定|决定)如下：?$/u;
/** Judges and clerks sign around the day. */
const SIGNED_LINES = 6;
const SIGNED_CHARACTERS = 16;

/** Whether the first act told behind a day is a decision. */
function decides(clause: string): boolean {
  const decided = clause.search(DECIDED);
  const other = clause.search(UNDECIDED);
  return decided >= 0 && (other < 0 || decided < other);
}
