import { findDate, findDates } from '../parse/find-date.ts';
import { headLines, type Line, type Reading } from './reading.ts';
import { type Told, toldIn } from './told.ts';

/** The days of a case: when it was issued as a case, and when it was finally decided (`YYYY-MM-DD`). */
export type CaseDates = { issuedOn?: Told; decidedOn?: Told };

const ISSUED = /发布|公布|印发/u;
/** A decision by a court, with its day in front of it in the same sentence. */
const DECIDED = /判决|裁定|判处|宣判|决定执行/u;
/** What the sentence tells of before or after the decision: charges, requests, appeals. */
const UNDECIDED = /移送|提起公诉|立案|抗诉|上诉|逮捕|拘留|送达|执行通知/u;
const TOLD_IN: ReadonlySet<Line['kind']> = new Set(['facts', 'procedure', 'prosecution', 'outcome', 'text']);
/** A day with its year, or with a word that points to the year before it, or with none. */
const DAY = /(?:((?:19|20)\d{2})年|(同年|当年|次年|翌年))?(\d{1,2})月(\d{1,2})日|((?:19|20)\d{2})年|(同日)/gu;

/** Finds the day of issue at the head of a case, and the day of its last judgment or ruling, years carried along. */
export function findDatesOfCase(reading: Reading): CaseDates {
  const issued = headLines(reading).find((line) => ISSUED.test(line.text) && findDate(line.text) !== undefined);
  const day = issued && findDates(issued.text).at(-1);
  const issuedOn = day && toldIn(issued, day.start, day.end, { value: day.date, rule: 'issued.printed' });
  const decidedOn = lastDecision(reading);
  return { ...(issuedOn ? { issuedOn } : {}), ...(decidedOn ? { decidedOn } : {}) };
}

function lastDecision(reading: Reading): Told | undefined {
  let year: string | undefined;
  let last: Told | undefined;
  for (const line of reading.lines) {
    if (!TOLD_IN.has(line.kind)) continue;
    const days = [...line.text.matchAll(DAY)];
    let day: string | undefined;
    for (const [index, match] of days.entries()) {
      const [, ownYear, pointer, month, date, bareYear, sameDay] = match;
      year = ownYear ?? bareYear ?? (pointer?.startsWith('次') || pointer?.startsWith('翌') ? next(year) : year);
      if (bareYear !== undefined) continue;
      if (!sameDay) day = year && findDate(`${year}年${month}月${date}日`);
      const end = match.index + match[0].length;
      const clause = line.text.slice(end, days[index + 1]?.index ?? line.text.length);
      if (day && decides(clause) && (last === undefined || day > last.value))
        last = toldIn(line, match.index, end, { value: day, rule: 'decided.last' });
    }
  }
  return last;
}

/** Whether the first act told behind a day is a decision. */
function decides(clause: string): boolean {
  const sentence = clause.slice(0, clause.search(/[。；]/u) < 0 ? undefined : clause.search(/[。；]/u));
  const decided = sentence.search(DECIDED);
  const other = sentence.search(UNDECIDED);
  return decided >= 0 && (other < 0 || decided < other);
}

function next(year: string | undefined): string | undefined {
  return year === undefined ? undefined : String(Number(year) + 1);
}
