import { ISSUERS } from '@anjian/domain';
import { LIMITS } from '../limits.ts';
import { runTitle } from './run-title.ts';

/** The title of a text, and its lines without it. */
export type TitledLines = { title: string; lines: string[] };

const NORM_END =
  /(?:解释|规定|决定|意见|通知|批复|答复|复函|纪要|办法|规则|规程|细则|条例|法|法典|修正案|解答|指引|公告|标准|准则|方案|建议|案例|目录|函|通告|议案|报告|名单|规范)(?:[（(【〔][^）)】〕]{1,30}[）)】〕])*$/u;
const CASE_END = /案(?:件|例)?(?:[（(][^）)]{1,30}[）)])*$/u;
/** Titles over several lines are rarely set in more than five. */
const MAX_TITLE_LINES = 5;
const MAX_LINE_CHARACTERS = 60;
/** A sentence that goes on behind its end is text, however it was laid out. A remark in brackets is no title, but the number of a case stands in brackets in front of its name. */
const NOT_TITLE = /[。；！？]$|。.|^[（(](?!检例)|^\d{4}年\d|^第[一二三四五六七八九十]+[章条]/u;

/**
 * Takes the title off a text. A given title is believed, and the lines that repeat it at the very beginning are taken off once;
 * else it is the first line, with the following ones as long as it is unfinished. Without any line the fallback is the title.
 */
export function splitTitle(given: string | undefined, lines: readonly string[], fallback: string): TitledLines {
  const title = oneLine(given ?? '');
  if (title && !RUNNING_TEXT.test(title)) return { title: clip(title), lines: withoutRepeated(title, lines) };
  const notes = notesAbove(lines);
  const count = titleLines(lines.slice(notes));
  if (count > 0) {
    const found = lines.slice(notes, notes + count).reduce((joined, line) => joinTitle(joined, line), '');
    return { title: clip(found), lines: [...lines.slice(0, notes), ...lines.slice(notes + count)] };
  }
  const run = runTitle(lines[notes] ?? '');
  if (run)
    return { title: clip(run.title), lines: [...lines.slice(0, notes), ...run.lines, ...lines.slice(notes + 1)] };
  return { title: clip(oneLine(fallback) || '（无标题）'), lines: [...lines] };
}

/** A text in one line, as a bad conversion leaves it, is not its own title. */
const RUNNING_TEXT = /。.{10}/u;

/** How many notes (whence a text comes, that it is made up) stand above the title: 【虚构示例】本文为演示而写。 */
function notesAbove(lines: readonly string[]): number {
  const title = lines.slice(0, MAX_NOTES + 1).findIndex((line) => !NOTE.test(line));
  return Math.max(0, title);
}

const MAX_NOTES = 3;
const NOTE = /^【[^】]{2,12}】.{4,120}。$/u;

/** How many lines at the head make the title; 0 where the text begins without one. */
function titleLines(lines: readonly string[]): number {
  const first = lines[0];
  if (first === undefined || first.length > LIMITS.titleCharacters || NOT_TITLE.test(first)) return 0;
  if (isFinished(first)) return 1;
  let joined = '';
  for (let count = 1; count <= Math.min(MAX_TITLE_LINES, lines.length); count++) {
    const line = lines[count - 1] ?? '';
    if (line.length > MAX_LINE_CHARACTERS || NOT_TITLE.test(line)) break;
    joined = joinTitle(joined, line);
    if (isFinished(joined) && /关于|案|[《]|法$|条例/u.test(joined)) return count;
  }
  return 1;
}

function isFinished(title: string): boolean {
  return NORM_END.test(title) || (CASE_END.test(title) && !title.includes('关于'));
}

function withoutRepeated(title: string, lines: readonly string[]): string[] {
  const wanted = squeeze(title);
  let joined = '';
  for (let count = 1; count <= Math.min(MAX_TITLE_LINES, lines.length); count++) {
    joined += squeeze(lines[count - 1] ?? '');
    if (joined === wanted) return lines.slice(count);
    if (!wanted.startsWith(joined)) break;
  }
  return [...lines];
}

/** Bodies that issue together stand one under the other: they are parted by a blank in one line. */
function joinTitle(before: string, line: string): string {
  const part = oneLine(line);
  const last = before.split(' ').at(-1) ?? '';
  return before !== '' && ISSUERS.find(last) !== undefined && ISSUERS.find(part) !== undefined
    ? `${before} ${part}`
    : before + part;
}

function oneLine(text: string): string {
  return text
    .replace(/\s*\n\s*/gu, '')
    .replace(/[^\S\u3000]+/gu, ' ')
    .trim();
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

function clip(title: string): string {
  return title.length <= LIMITS.titleCharacters ? title : `${title.slice(0, LIMITS.titleCharacters)}…`;
}
