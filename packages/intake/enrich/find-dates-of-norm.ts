import { type RuleId, stepsIn } from '@anjian/domain';
import { isDateLine } from '../parse/date-line.ts';
import { type FoundDate, findDates } from '../parse/find-date.ts';
import { isIssuerLine } from '../parse/split-norm.ts';
import { historyLines } from './history-lines.ts';
import { headLines, type Line, type Reading } from './reading.ts';
import { type Told, toldIn } from './told.ts';

/** The days of a norm that its text prints (`YYYY-MM-DD`). */
export type NormDates = { issuedOn?: Told; effectiveOn?: Told; expiredOn?: Told };

const EFFECTIVE = /(?:施行|实施|执行|生效)/u;
const ISSUED = /公告公布|发布|公布|印发|颁布/u;
const ADOPTED = /通过|修正|修订|修改|会议|审判委员会|检察委员会/u;
const ON_ISSUE = /自(?:发布|公布|印发|颁布|下发)之日起(?:施行|实施|执行|生效)/u;
const FROM = /自\s?$/u;
/** The sign-off and the last article. */
const TAIL_LINES = 8;
const DATE_LINE_CHARACTERS = 30;

/** Finds the days of issue and of effect of a norm; the day of a meeting that adopted it is neither. */
export function findDatesOfNorm(reading: Reading, issuers: readonly string[]): NormDates {
  const head = headLines(reading);
  const lines = ownLines(reading);
  const tail = lines.slice(-TAIL_LINES);
  const byCongress = issuers.length > 0 && issuers.every((id) => id === 'npc' || id === 'npcsc');
  const printedOn =
    labelled(head, ISSUED_LABEL, 'issued.label') ??
    issuedIn(head) ??
    signedOn(tail) ??
    signedOn(head) ??
    signedBeforeAnnex(lines);
  const adoptedOn = byCongress ? adoptedIn(reading.lines) : renewedIn(reading.lines);
  // The database of the congress dates a statute by its last amendment: that is the text in force, and the one printed here.
  const issuedOn = [printedOn, adoptedOn]
    .filter((day) => day !== undefined)
    .sort(byDay)
    .at(-1);
  const expiredOn = labelled(head, EXPIRED_LABEL, 'expired.label') ?? expiresIn([...head, ...tail]);
  const effectiveOn =
    labelled(head, EFFECTIVE_LABEL, 'effective.label') ??
    effectiveIn(head) ??
    effectiveIn(tail) ??
    effectiveIn(lines.slice(-40));
  const whole = issuedOn && wholeSince(reading.lines, issuedOn.value, byCongress);
  const effective = effectiveOn ?? (whole && effectiveOnIssue([...head, ...lines.slice(-40)], whole));
  return {
    ...(issuedOn ? { issuedOn } : {}),
    ...(effective ? { effectiveOn: effective } : {}),
    ...(expiredOn ? { expiredOn } : {}),
  };
}

/** 本通知自2024年1月1日起废止, （自2024年1月1日起失效）: what a norm says of itself; 《某办法》自…起废止 is said of another. */
const OWN_END =
  /(?:本(?:法|条例|解释|规定|办法|意见|批复|规则|通知|决定|细则|规程|指引|文件?|标准)[^。；《》]{0,10}|^\s*[（(【]?|[（(【])自\s?$/u;
const OWN_END_CHARACTERS = 40;
const ENDS = /^\s?起\s?(?:即行|同时|予以)?(?:废止|失效|停止(?:执行|适用))/u;

function expiresIn(lines: readonly Line[]): Told | undefined {
  for (const line of lines)
    for (const found of ENDED.test(line.text) ? findDates(line.text) : [])
      if (
        OWN_END.test(line.text.slice(Math.max(0, found.start - OWN_END_CHARACTERS), found.start)) &&
        ENDS.test(line.text.slice(found.end))
      )
        return toldOn(line, found, 'expired.label');
  return undefined;
}

const ENDED = /废止|失效|停止/u;

/** A line that begins what is annexed: the days of another text stand behind it. */
const ANNEX = /^(?:附件|附)[一二三四五六七八九十\d]{0,2}[：:]?$/u;

/** The lines of a norm in front of what it annexes, if it says anything of its own there. */
function ownLines({ lines }: Reading): readonly Line[] {
  const at = lines.findIndex(({ text }) => ANNEX.test(text.trim()));
  return at >= LEAST_OWN_LINES ? lines.slice(0, at) : lines;
}

/** A cover, a provision and a signature at least. */
const LEAST_OWN_LINES = 3;

/** Law sites put a block of labels above a text: 【发布日期】2003.11.13. */
const ISSUED_LABEL = /(?:发布|颁布|公布|发文)(?:日期|时间)[】\]：:\s]{1,3}/u;
const EFFECTIVE_LABEL = /(?:实施|施行|生效)(?:日期|时间)[】\]：:\s]{1,3}/u;
const EXPIRED_LABEL = /(?:失效|废止)(?:日期|时间)[】\]：:\s]{1,3}/u;

function labelled(lines: readonly Line[], label: RegExp, rule: RuleId): Told | undefined {
  for (const line of lines) {
    const found = label.exec(line.text);
    const [date] = found ? findDates(line.text.slice(found.index, found.index + found[0].length + 16)) : [];
    if (found && date) return toldOn(line, { ...date, start: found.index, end: found.index + date.end }, rule);
  }
  return undefined;
}

/** A line of the history begins with a day, after a bracket, 根据 or （一）. */
const HISTORY_INDENT = 8;
const HISTORY = /通过|修[正订改]/u;
/** A law with more amendments than this is not known. */
const HISTORY_LINES = 60;

/**
 * What the congress and its standing committee pass they announce on the same day. The history of a statute at its head, of
 * whatever length, ends with the first line of its provisions.
 */
function adoptedIn(lines: readonly Line[]): Told | undefined {
  const body = lines.findIndex((line) => line.kind === 'provisions');
  const history = lines
    .slice(0, Math.min(body < 0 ? HISTORY_LINES : body, HISTORY_LINES))
    .filter((line) => HISTORY.test(line.text) && (findDates(line.text)[0]?.start ?? Infinity) <= HISTORY_INDENT);
  const days = history.flatMap((line) =>
    findDates(line.text)
      .filter((found) => !/^起?(?:施行|实施)/u.test(line.text.slice(found.end)))
      .map((found) => toldOn(line, found, isChange(line, found) ? 'issued.amended' : 'issued.adopted')),
  );
  return days.sort(byDay).at(-1);
}

function isChange({ text }: Line, { start }: FoundDate): boolean {
  return stepsIn(text).some((step) => step.start === start && (step.act === 'amended' || step.act === 'revised'));
}

/**
 * The day of the issue of which 自公布之日起施行 speaks: when the text was made or revised as a whole, since an amendment in parts takes effect
 * by itself. What the congress adopts is issued on that day, what others adopt later.
 */
function wholeSince(lines: readonly Line[], issuedOn: string, byCongress: boolean): string | undefined {
  const steps = historyLines(lines).flatMap(({ text }) => stepsIn(text));
  if (!steps.some(({ act }) => act === 'amended')) return issuedOn;
  return steps
    .filter(({ act }) => act === 'issued' || act === 'revised' || (act === 'adopted' && byCongress))
    .map(({ day }) => day)
    .sort()
    .at(-1);
}

/** The day on which a text that others than the congress made was last revised or amended, as the remark under its title tells. */
function renewedIn(lines: readonly Line[]): Told | undefined {
  const days = historyLines(lines).flatMap((line) =>
    stepsIn(line.text)
      .filter(({ act }) => act === 'revised' || act === 'amended')
      .map(({ day, start, end }) => toldIn(line, start, end, { value: day, rule: 'issued.amended' })),
  );
  return days.sort(byDay).at(-1);
}

function toldOn(line: Line, { date, start, end }: FoundDate, rule: RuleId): Told {
  return toldIn(line, start, end, { value: date, rule });
}

function byDay(a: Told, b: Told): number {
  return a.value < b.value ? -1 : Number(a.value > b.value);
}

/** Finds where a norm says that it takes effect on the day of issue: 自发布之日起施行. */
export function effectiveOnIssue(lines: readonly Pick<Line, 'n' | 'text'>[], value: string): Told | undefined {
  for (const line of lines) {
    const words = ON_ISSUE.exec(line.text);
    if (words) return toldIn(line, words.index, words.index + words[0].length, { value, rule: 'effective.on_issue' });
  }
  return undefined;
}

/** A date of the head with the word of issue behind it, before any other date. */
function issuedIn(lines: readonly Line[]): Told | undefined {
  for (const line of lines) {
    const dates = ISSUED.test(line.text) ? findDates(line.text) : [];
    for (const [index, found] of dates.entries()) {
      const clause = line.text.slice(found.end, dates[index + 1]?.start ?? line.text.length).slice(0, 40);
      const issued = clause.search(ISSUED);
      if (issued < 0) continue;
      const other = Math.min(
        ...[clause.search(ADOPTED), clause.search(EFFECTIVE)].map((at) => (at < 0 ? Infinity : at)),
      );
      if (issued < other) return toldOn(line, found, 'issued.printed');
    }
  }
  return undefined;
}

/** A line that is a date, or a date and a number, signs the document. */
function signedOn(lines: readonly Line[]): Told | undefined {
  for (const line of [...lines].reverse()) {
    const dates = line.text.length <= DATE_LINE_CHARACTERS ? findDates(line.text) : [];
    const [found] = dates;
    if (found && !ADOPTED.test(line.text) && !EFFECTIVE.test(line.text)) return toldOn(line, found, 'issued.signed');
  }
  return undefined;
}

/** What a notice annexes stands behind its signature: names, and under them the day. */
function signedBeforeAnnex(lines: readonly Line[]): Told | undefined {
  const at = lines.findIndex(({ text }, index) => isDateLine(text) && isIssuerLine(lines[index - 1]?.text ?? ''));
  return at < 0 ? undefined : signedOn(lines.slice(at, at + 1));
}

/** 自…起施行, or a date directly followed by 施行. */
function effectiveIn(lines: readonly Line[]): Told | undefined {
  for (const line of lines) {
    for (const found of EFFECTIVE.test(line.text) ? findDates(line.text) : []) {
      const after = line.text.slice(found.end, found.end + 12);
      const from = FROM.test(line.text.slice(Math.max(0, found.start - 3), found.start));
      if (
        /^\s?起?\s?(?:正式)?(?:施行|实施|执行|生效)/u.test(after) ||
        (from && /^起/u.test(after) && EFFECTIVE.test(after))
      ) {
        return toldOn(line, found, 'effective.printed');
      }
    }
  }
  return undefined;
}
