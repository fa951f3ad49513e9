import { findDocumentNumbers } from '@anjian/lexicon';
import { findDates } from '../../parse/find-date.ts';
import { bodyPlaces } from '../find-issuers.ts';
import { numberIn } from '../find-number.ts';
import { matchesOf } from '../matches-of.ts';

/** A norm named in a sentence: its title as printed, what the words around tell of it, and where it stands (UTF-16, `end` exclusive). */
export type NamedText = {
  title: string;
  number?: string;
  days: string[];
  issuers: string[];
  start: number;
  end: number;
};

/** Where a text is named: by its title in 《》, or by its `number` alone. */
export type Quote = { start: number; end: number; number?: string };

/** A sentence in which the names of texts are covered, so that no word of a title is taken for one of the sentence; offsets stay. */
export type Covered = { text: string; covered: string; quotes: readonly Quote[] };

const QUOTED = /《[^《》]{2,160}(?:《[^《》]{1,100}》[^《》]{0,100}){0,2}》/gu;
/** 《…规定》（以下简称《规定》）: the second is the same one again. */
const SHORT_NAME = /简称\s?$/u;
const SHORT_NAME_CHARACTERS = 4;
/** What a title has in brackets may stand behind its quotes: 《…暂行条例》（试行）. */
const REMARK_BEHIND = /^[（(](?:试行|暂行|草案|试行草案|[一二三四五六七八九十]{1,3})[）)]/u;
const BRACKET_BEHIND = /^\s?[（(](?:[^（）()]|[（(][^（）()]{0,20}[）)]){1,80}[）)]/u;
/** Behind these words another clause begins: what stands before them tells nothing of the text that is named next. */
const CLAUSE_BEFORE = /(?:施行|实施|生效|执行|之日起|日起|后)[，,。、]?|[。；;]/gu;
const OWN_BODY = /[我本](?:院|部|会|局|署|委)/u;
/** 《规定》, 《实施办法》 are names of something said before. */
const FORM_ALONE =
  /^(?:本|若干|补充|暂行|实施|试行){0,2}(?:规定|条例|决定|解释|意见|办法|细则|规则|通知|批复|解答|纪要|标准|通则|章程)$/u;
const LEAST_TITLE = 3;

/** So far before a number the bracket opens in which it stands behind its title. */
const BRACKET_CHARACTERS = 40;
/** 法〔1998〕86号通知印发的《…》: the number belongs to the title that follows. */
const SENDS_OUT = /^(?:文|文件|通知|令)?(?:印发|发布|公布|下发)/u;
const SENDS_OUT_CHARACTERS = 6;

/** Covers the titles of a text, and the numbers that name a text without one. */
export function cover(text: string): Covered {
  const titles = [...matchesOf(QUOTED, text)].map(({ 0: quote, index }) => ({
    start: index,
    end: index + quote.length,
  }));
  const covered = coverAll(text, titles);
  const alone = findDocumentNumbers(covered).filter((each) => standsAlone(covered, each));
  const quotes = titles.filter(
    ({ start }) => !SHORT_NAME.test(text.slice(Math.max(0, start - SHORT_NAME_CHARACTERS), start)),
  );
  return { text, covered: coverAll(covered, alone), quotes: [...quotes, ...alone].sort((a, b) => a.start - b.start) };
}

function standsAlone(covered: string, { start, end }: Quote): boolean {
  return !isInBracket(covered, start) && !SENDS_OUT.test(covered.slice(end, end + SENDS_OUT_CHARACTERS));
}

/** Whether a bracket that opens shortly before a place is still open there. */
function isInBracket(text: string, place: number): boolean {
  let closed = 0;
  for (let at = place - 1; at >= Math.max(0, place - BRACKET_CHARACTERS); at--) {
    const character = text[at] ?? '';
    if ('）)'.includes(character)) closed++;
    else if ('（('.includes(character) && closed-- === 0) return true;
  }
  return false;
}

function coverAll(text: string, places: readonly Quote[]): string {
  let covered = '';
  let from = 0;
  for (const { start, end } of places) {
    covered += text.slice(from, start) + '■'.repeat(end - start);
    from = end;
  }
  return covered + text.slice(from);
}

/** The text that a quote names, with what stands before it since `from`, and behind it; undefined where the title says too little. */
export function namedText(
  { text, covered }: Covered,
  quote: Quote,
  { from, own }: { from: number; own: readonly string[] },
): NamedText | undefined {
  const { start, end: last, number: alone } = quote;
  if (alone !== undefined) return { title: '', number: alone, days: [], issuers: [], start, end: last };
  const remark = REMARK_BEHIND.exec(text.slice(quote.end))?.[0] ?? '';
  const title = text.slice(quote.start + 1, quote.end - 1) + remark;
  if (title.length < LEAST_TITLE || FORM_ALONE.test(title)) return undefined;
  let end = quote.end + remark.length;
  const bracket = BRACKET_BEHIND.exec(text.slice(end))?.[0] ?? '';
  const number = numberIn(bracket);
  if (number !== undefined) end += bracket.length;
  const before = covered.slice(from, quote.start);
  const clause = [...matchesOf(CLAUSE_BEFORE, before)].at(-1);
  const told = clause ? before.slice(clause.index + clause[0].length) : before;
  const issuedAs = number ?? numberIn(told);
  return {
    title,
    ...(issuedAs === undefined ? {} : { number: issuedAs }),
    days: findDates(told).map(({ date }) => date),
    issuers: issuersOf(title, told, own),
    start: quote.start,
    end,
  };
}

/** The bodies that a title begins with, or that the words before it name; 本院 is who speaks. */
export function issuersOf(title: string, told: string, own: readonly string[]): string[] {
  const about = title.indexOf('关于');
  const named = bodyPlaces(`${told} ${about > 0 ? title.slice(0, about) : ''}`).map(({ id }) => id);
  return [...new Set(named.length === 0 && OWN_BODY.test(told) ? own : named)];
}
