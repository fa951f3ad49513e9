import { NUMERALS, parseNumber } from './chinese-number.ts';
import { FOLDED, KIND, KINDS } from './fold.ts';

/** A stretch of a folded text that is one word of its own, with the index words it stands for. */
export type Span = { start: number; end: number; words: readonly string[] };

const unit = (char: string): number => FOLDED[char.charCodeAt(0)] as number;

const ARTICLE_START = unit('第');
const EXAMPLE_START = unit('检');
const GUIDING_START = unit('指');
const SQUARE = unit('[');
const ROUND = unit('(');
const DOT = unit('.');
const COMMA = unit(',');

const ARTICLE = new RegExp(`第\\(?([${NUMERALS}]{1,9})\\)?([条款项章节编])(?:(?<=条)之([${NUMERALS}]{1,4}))?`, 'uy');
const EXAMPLE = /检例第?(\d{1,5})号/uy;
const GUIDING = /指导性?案例第?(\d{1,5})号/uy;
/** A court's own number: (2019)浙01刑初12号. */
const CASE_NUMBER = /\(((?:19|20)\d\d)\)([\p{Script=Han}\d]{2,16}?)第?(\d{1,8})号/uy;
const DOCUMENT_YEAR = /[[(]((?:19|20)\d\d)[\])]第?(\d{1,5})号/uy;
/** Characters of which the short names of issuing bodies and file series are made; words of the sentence before end at others. */
const SERIES =
  /(?![会字办定认]|高[^检])(?:[京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼新法检高公司国监财税银证保海关商环土资劳社人薪民卫药食建住交通铁农林质审计编办政发释研会字函令规复决诉侦渎刑行赔告罚认定伤核抗贪控申纪案组中经改能工安]|部(?=[发字办])|[一二三四五六七八九十](?=部)){1,10}$/u;
const SERIES_REACH = 10;

/** The spans of a folded text, in order: figures and foreign words, articles, numbers of documents and cases. */
export function findSpans(units: Uint16Array, text: string): Span[] {
  const spans: Span[] = [];
  let free = 0;
  for (let at = 0; at < text.length; at++) {
    const code = units[at] as number;
    let span: Span | undefined;
    const kind = KINDS[code] as number;
    if (kind === KIND.han) {
      if (code === ARTICLE_START) span = article(text, at);
      else if (code === EXAMPLE_START) span = numbered(EXAMPLE, text, at, '检例');
      else if (code === GUIDING_START) span = numbered(GUIDING, text, at, '指导案例');
    } else if (kind === KIND.digit || kind === KIND.letter) {
      span = run(units, text, at);
    } else if (code === SQUARE || code === ROUND) {
      span = documentNumber(text, at, free) ?? (code === ROUND ? caseNumber(text, at) : undefined);
    }
    if (span === undefined) continue;
    spans.push(span);
    free = span.end;
    at = span.end - 1;
  }
  return spans;
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function article(text: string, start: number): Span | undefined {
  const match = exec(ARTICLE, text, start);
  if (match === null) return undefined;
  const [whole, number = '', level = '', sub] = match;
  const value = parseNumber(number);
  const subValue = sub === undefined ? undefined : parseNumber(sub);
  if (value === undefined) return undefined;
  const word = `第${value}${level}${subValue === undefined ? '' : `之${subValue}`}`;
  return { start, end: start + whole.length, words: [word] };
}

function numbered(pattern: RegExp, text: string, start: number, series: string): Span | undefined {
  const match = exec(pattern, text, start);
  if (match === null) return undefined;
  const number = String(Number(match[1]));
  const word = series === '检例' ? `${series}第${number}号` : `${series}${number}号`;
  return { start, end: start + match[0].length, words: [word, series, number] };
}

/** 法释[2016]9号: the bracket is met first, the series is read backwards from it, never into the span before. */
function documentNumber(text: string, bracket: number, free: number): Span | undefined {
  const match = exec(DOCUMENT_YEAR, text, bracket);
  if (match === null) return undefined;
  const series = SERIES.exec(text.slice(Math.max(free, bracket - SERIES_REACH), bracket))?.[0];
  if (series === undefined) return undefined;
  const number = String(Number(match[2]));
  const year = match[1] as string;
  return {
    start: bracket - series.length,
    end: bracket + match[0].length,
    words: [`${series}〔${year}〕${number}号`, series, year, number],
  };
}

function caseNumber(text: string, start: number): Span | undefined {
  const match = exec(CASE_NUMBER, text, start);
  if (match === null) return undefined;
  const [whole, year = '', court = '', number] = match;
  return {
    start,
    end: start + whole.length,
    words: [`（${year}）${court}${Number(number)}号`, year, String(Number(number))],
  };
}

/** A run of letters and figures, a point or comma between two figures belonging to it: 2016, gb18030, 1161.1. */
function run(units: Uint16Array, text: string, start: number): Span {
  let end = start + 1;
  for (; end < text.length; end++) {
    const code = units[end] as number;
    const kind = KINDS[code] as number;
    if (kind === KIND.digit || kind === KIND.letter || kind === KIND.mark) continue;
    if (code !== DOT && code !== COMMA) break;
    if (KINDS[units[end - 1] as number] !== KIND.digit) break;
    if (end + 1 >= text.length || KINDS[units[end + 1] as number] !== KIND.digit) break;
  }
  const word = runWord(text.slice(start, end));
  return { start, end, words: word === '' ? [] : [word] };
}

const ASCII = /^[a-z0-9.]*$/u;

/** Letters of other scripts may still have a compatible form of several units, some with spaces or brackets in it. */
function runWord(text: string): string {
  const plain = text.replaceAll(',', '');
  return ASCII.test(plain)
    ? plain
    : plain
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '');
}
