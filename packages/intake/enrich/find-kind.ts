import type { Kind, RuleId } from '@anjian/domain';
import { type Line, type Reading, titleLine } from './reading.ts';
import { type Told, toldIn } from './told.ts';

/** What a document's kind is judged by. */
export type KindClues = {
  title: string;
  /** The first lines of the text. */
  head: string;
  /** The last lines. */
  tail: string;
  /** Folder, collection, site: a hint only. */
  origin: string;
  hasCaseHeadings: boolean;
  hasArticles: boolean;
};

const CASE_TITLE = /案(?:件|例)?(?:[（(【〔][^）)】〕]{1,30}[）)】〕])*$/u;
/** Words that end in 案 and are no case. */
const NOT_CASE = /(?:修正案|草案|议案|提案|方案|预案|备案|立案|档案|答案)(?:[（(][^）)]{1,30}[）)])*$/u;
const NORM_TITLE =
  /关于.{2,}(?:解释|规定|决定|意见|通知|批复|答复|复函|纪要|办法|规则|规程|细则|解答|指引|公告|标准|方案|函)/u;

/** What a told case has at its head and a rule has not: days of the calendar, masked persons, a party with what is said of it. */
const TOLD =
  /\d{4}年(?:\d{1,2}月|[初底间至起以，、])|某[某甲乙丙丁戊\d]|\p{Script=Han}某(?!种|项|些|一)|(?:被告人|犯罪嫌疑人|罪犯|原告|上诉人|申请人|请求人)\p{Script=Han}{2,4}[，（(因于在利伙系]|起因\s?[:：].{0,400}经过\s?[:：]/su;
/** The line that says who issued a text and when: its day is no day of the facts. */
const ISSUED = /^（[^（）\n]{0,60}(?:印发|发布|供稿)[^（）\n]{0,20}）$/gmu;
/** An article that is filed alone. */
const ARTICLE_TITLE = /第[\d一二三四五六七八九十百千零〇]{1,9}条(?:之[一二三四五六七八九十\d]{1,3})?$/u;

/** The series of cases by the words with which they number themselves, or under which a source files them. */
const CASE_SERIES: readonly (readonly [RegExp, Kind])[] = [
  [/执纪执法指导性?案例|\d{4}年指导性案例第\d{1,3}号/u, 'discipline_case'],
  [/检例第\s?\d{1,4}\s?号|指导性?案例\s?第?\s?\d{1,4}\s?号|指导性案例|审判委员会讨论通过/u, 'guiding_case'],
  [/入库编号|人民法院案例库|参考案例|公报案例|刑事审判参考|\d{4}-\d{2}-\d-\d{3}-\d{3}/u, 'reference_case'],
  [/典型案例|典型事例/u, 'typical_case'],
];

/** The forms of norms by the word that ends the title (blanks and brackets off), the first that fits. */
const NORM_FORMS: readonly (readonly [RegExp, Kind])[] = [
  [/立法解释$|(?:全国人大常委会|常务委员会)关于.*解释$/u, 'legislative_interpretation'],
  [/监察法实施条例$/u, 'supervision_regulation'],
  [/修正案(?:草案)?$|(?:全国人民代表大会|全国人大常委会|常务委员会)关于.*(?:决定|补充规定|规定)$/u, 'law'],
  [/纪要$/u, 'minutes'],
  [/检察建议(?:书)?$/u, 'procuratorial_suggestion'],
  [/批复$/u, 'reply'],
  [/答复(?:意见)?$|复函$|解答$|的函$|答复函$/u, 'answer'],
  [/解释$/u, 'judicial_interpretation'],
  [/通知$|通告$|公告$/u, 'notice'],
  [/意见$/u, 'guidance_opinion'],
  [/条例$|条例实施细则$/u, 'administrative_regulation'],
  [
    /^中华人民共和国[^，。]{1,40}(?:(?<![办方])法|法典)$|^宪法$|^民法典|^中华人民共和国.*法第.编|^中华人民共和国[^，。：]{1,40}法：/u,
    'law',
  ],
  [/规定$|办法$|规则$|规程$|细则$|指引$|标准$|准则$|方案$|制度$|决定$|规范$|要求$|目录$|安排$/u, 'provisions'],
];
const INTERPRETATION_NUMBER = /法释\s?[〔[［（(]|高检发释字|高检会?释字/u;
/** Forms in which the two high organs give judicial interpretations (their own rules on that work): 解释、规则、规定、批复、决定. */
const INTERPRETATION_FORMS: ReadonlySet<Kind> = new Set(['provisions', 'reply', 'judicial_interpretation']);
const HIGH_ORGANS = /最高人民法院|最高人民检察院|两高/u;

/** A kind, the rule that told it, and the words that did, where the title or the head has them. */
export type JudgedKind = { kind: Kind; rule: RuleId; words?: string };

/** Judges the kind of a document by its series, its form and the numbers at its head; `other` where nothing tells. */
export function findKind(clues: KindClues): JudgedKind {
  const title = bareTitle(clues.title);
  return isCase(clues, title) ? caseKind(clues) : normKind(clues, title);
}

/** The kind with the place that told it: the words in the title, else in the first lines. */
export function kindTold({ kind, rule, words }: JudgedKind, reading: Reading): Told {
  if (words === undefined) return { value: kind, evidence: [], rule };
  const title = titleLine(reading);
  const places: readonly Line[] = [title, ...reading.lines.slice(0, KIND_LINES), ...reading.lines.slice(-TAIL_LINES)];
  const line = places.find(({ text }) => text.includes(words)) ?? title;
  const at = line.text.lastIndexOf(words);
  return at < 0
    ? toldIn(title, 0, title.text.length, { value: kind, rule })
    : toldIn(line, at, at + words.length, { value: kind, rule });
}

/** The series and the announcement stand in the first lines. */
const KIND_LINES = 8;
const TAIL_LINES = 6;

function caseKind(clues: KindClues): JudgedKind {
  const told = `${clues.title}\n${clues.head}`;
  for (const [words, kind] of CASE_SERIES) {
    const found = words.exec(told);
    if (found) return { kind, rule: 'kind.series', words: found[0] };
  }
  const filed = CASE_SERIES.find(([words]) => words.test(clues.origin))?.[1];
  if (filed) return { kind: filed, rule: 'kind.origin' };
  const words = /案(?=[（(【〔]|$)/u.exec(clues.title)?.[0];
  return { kind: 'typical_case', rule: 'kind.headings', ...(words ? { words } : {}) };
}

function isCase(clues: KindClues, title: string): boolean {
  if (NORM_TITLE.test(title) && !CASE_TITLE.test(title)) return false;
  if (clues.hasArticles && !clues.hasCaseHeadings) return false;
  if (CASE_TITLE.test(title) && !NOT_CASE.test(title)) return true;
  return clues.hasCaseHeadings || isToldWithoutTitle(clues.head, title);
}

/** A text whose title names no form of a rule and whose first lines tell what happened: pasted facts, a summary. */
function isToldWithoutTitle(head: string, title: string): boolean {
  if (ARTICLE_TITLE.test(title) || NORM_FORMS.some(([words]) => words.test(title))) return false;
  return TOLD.test(head.replaceAll(ISSUED, ''));
}

function normKind(clues: KindClues, title: string): JudgedKind {
  const found = formOf(title);
  const form = found?.kind;
  const filedAs = kindOfOrigin(clues.origin);
  const byOrigin = filedAs && ({ kind: filedAs, rule: 'kind.origin' } as const);
  if (form !== undefined && INTERPRETATION_FORMS.has(form) && !/研究室/u.test(title)) {
    const proof = INTERPRETATION_NUMBER.exec(clues.head) ?? INTERPRETATION_NUMBER.exec(clues.title);
    const announced = /公告/u.test(clues.head) ? ADOPTED_BY_COMMITTEE.exec(clues.head) : null;
    const filed = /(?:^|[\s/])司法解释$/u.test(clues.origin.trim());
    const adopted = proof || announced ? null : adoptedAsInterpretation(clues, title);
    if ((proof || announced || adopted || filed) && HIGH_ORGANS.test(`${clues.title}${clues.head}`)) {
      const words = (proof ?? announced ?? adopted)?.[0];
      const rule = words === undefined ? 'kind.origin' : adopted ? 'kind.adopted' : 'kind.number';
      return { kind: 'judicial_interpretation', rule, ...(words === undefined ? {} : { words }) };
    }
  }
  if (form === 'provisions' && byOrigin) return byOrigin;
  if (found && form === 'administrative_regulation' && /军|党/u.test(title)) return { ...found, kind: 'provisions' };
  if (found) return found;
  if (byOrigin) return byOrigin;
  return clues.hasArticles && /法$/u.test(title)
    ? { kind: 'law', rule: 'kind.title', words: '法' }
    : { kind: 'other', rule: 'kind.none' };
}

/** Since this year the two high organs give their interpretations the letters 释; what they ruled before had no rank of its own. */
const FIRST_YEAR = 1997;
const ADOPTED_IN = /((?:19|20)\d{2})年\d{1,2}月\d{1,2}日[^。]{0,40}(?:审判|检察)委员会[^。]{0,60}通过/u;
/** A number with other letters is that of a paper of less rank. */
const OTHER_NUMBER = /[〔[［]\s?(?:19|20)\d{2}\s?[〕\]］][^。]{0,8}号/u;
/** 本规定施行前的司法解释与本规定不一致的，以本规定为准: before what is no interpretation itself none gives way. */
const OVER_INTERPRETATIONS = /司法解释[^。；]{0,20}与本(?:规定|规则)(?:不一致|不符|相?抵触)/u;

/** The words that tell an interpretation in a copy that lacks its number: its committee adopted it, or others give way to it. */
function adoptedAsInterpretation({ head, tail }: KindClues, title: string): RegExpExecArray | null {
  if (!/(?:规定|规则)$/u.test(title) || OTHER_NUMBER.test(head)) return null;
  const adopted = ADOPTED_IN.exec(head);
  return adopted && Number(adopted[1]) >= FIRST_YEAR ? adopted : OVER_INTERPRETATIONS.exec(tail);
}

const ADOPTED_BY_COMMITTEE = /(?:审判|检察)委员会[^。]{0,60}通过/u;

function formOf(title: string): JudgedKind | undefined {
  for (const [pattern, kind] of NORM_FORMS) {
    const words = pattern.exec(title)?.[0];
    if (words !== undefined) return { kind, rule: 'kind.title', words };
  }
  return undefined;
}

/** What a library files a 规定 or 办法 under decides its rank, which its title does not tell. */
function kindOfOrigin(origin: string): Kind | undefined {
  if (/部门规章/u.test(origin)) return 'departmental_rule';
  if (/行政法规/u.test(origin)) return 'administrative_regulation';
  if (/监察法规/u.test(origin)) return 'supervision_regulation';
  return undefined;
}

/** The title without blanks, quotes of its own and what is put in brackets behind it (year, 试行, 一). */
function bareTitle(title: string): string {
  let bare = title.replace(/\s+/gu, '');
  for (;;) {
    const next = bare.replace(/(?:[（(【〔[][^）)】〕\]]{0,30}[）)】〕\]]|\d{4}年?|[》”"])$/u, '');
    if (next === bare || next === '') return bare;
    bare = next;
  }
}
