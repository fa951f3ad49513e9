import { NUMERALS, parseNumber } from './chinese-number.ts';
import { FOLDED, KIND, KINDS, kindOf } from './fold.ts';

/**
 * A stretch of a folded text that makes words: a clause of Chinese characters, left to the segmenter, or, with `words`, one that is a
 * word of its own and the index words it stands for. What lies between stretches are marks and spaces.
 */
export type Stretch = { start: number; end: number; words?: readonly string[] };

const unit = (char: string): number => FOLDED[char.charCodeAt(0)] as number;

const ARTICLE_START = unit('第');
const EXAMPLE_START = unit('检');
const GUIDING_START = unit('指');
const SQUARE = unit('[');
const ROUND = unit('(');
const DOT = unit('.');
const COMMA = unit(',');

const ARTICLE = new RegExp(`第\\(?([${NUMERALS}]{1,9})\\)?([条款项章节编批])(?:(?<=条)之([${NUMERALS}]{1,4}))?`, 'uy');
const EXAMPLE = /检例第?(\d{1,5})号/uy;
const GUIDING = /指导性?案例第?(\d{1,5})号/uy;
/** A court's own number: (2019)浙01刑初12号. */
const CASE_NUMBER = /\(((?:19|20)\d\d)\)([\p{Script=Han}\d]{2,16}?)第?(\d{1,8})号/uy;
const DOCUMENT_YEAR = /[[(]((?:19|20)\d\d)[\])]第?(\d{1,5})号/uy;
/** Characters of which the short names of issuing bodies and file series are made; words of the sentence before end at others. */
const SERIES =
  /(?![会字办定认]|高[^检])(?:[京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼新法检高公司国监财税银证保海关商环土资劳社人薪民卫药食建住交通铁农林质审计编办政发释研会字函令规复决诉侦渎刑行赔告罚认定伤核抗贪控申纪案组中经改能工安]|部(?=[发字办])|[一二三四五六七八九十](?=部)){1,10}$/u;
const SERIES_REACH = 10;

/** The stretches of a folded text, in order. */
export function findStretches(units: Uint16Array, text: string): Stretch[] {
  const found: Stretch[] = [];
  let clause = -1;
  let free = 0;
  let at = 0;
  while (at < text.length) {
    const code = units[at] as number;
    const kind = kindAt(units, at, text.length);
    let word: Stretch | undefined;
    if (kind === KIND.han) {
      if (code === ARTICLE_START) word = article(text, at);
      else if (code === EXAMPLE_START) word = numbered(EXAMPLE, text, at, '检例');
      else if (code === GUIDING_START) word = numbered(GUIDING, text, at, '指导案例');
      if (word === undefined) {
        if (clause < 0) clause = at;
        at += isHighSurrogate(code) ? 2 : 1;
        continue;
      }
    } else if (kind === KIND.digit || kind === KIND.letter) {
      word = run(units, text, at);
    } else if (code === SQUARE || code === ROUND) {
      word = documentNumber(text, at, Math.max(free, clause)) ?? (code === ROUND ? caseNumber(text, at) : undefined);
    }
    if (clause >= 0) {
      const end = word === undefined ? at : word.start;
      if (end > clause) found.push({ start: clause, end });
      clause = -1;
    }
    if (word === undefined) at++;
    else {
      found.push(word);
      free = word.end;
      at = word.end;
    }
  }
  if (clause >= 0) found.push({ start: clause, end: text.length });
  return found;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The kind of the character at an offset; rare characters lie beyond the first plane and take two units. */
function kindAt(units: Uint16Array, at: number, length: number): number {
  const code = units[at] as number;
  if (!isHighSurrogate(code) || at + 1 >= length || !isLowSurrogate(units[at + 1] as number))
    return KINDS[code] as number;
  return kindOf(String.fromCharCode(code, units[at + 1] as number));
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function article(text: string, start: number): Stretch | undefined {
  const match = exec(ARTICLE, text, start);
  if (match === null) return undefined;
  const [whole, number = '', level = '', sub] = match;
  const value = parseNumber(number);
  const subValue = sub === undefined ? undefined : parseNumber(sub);
  if (value === undefined) return undefined;
  const word = `第${value}${level}${subValue === undefined ? '' : `之${subValue}`}`;
  return { start, end: start + whole.length, words: [word] };
}

function numbered(pattern: RegExp, text: string, start: number, series: string): Stretch | undefined {
  const match = exec(pattern, text, start);
  if (match === null) return undefined;
  const number = String(Number(match[1]));
  const word = series === '检例' ? `${series}第${number}号` : `${series}${number}号`;
  return { start, end: start + match[0].length, words: [word, series, number] };
}

/** 法释[2016]9号: the bracket is met first, the series is read backwards from it, never beyond the clause it ends. */
function documentNumber(text: string, bracket: number, free: number): Stretch | undefined {
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

function caseNumber(text: string, start: number): Stretch | undefined {
  const match = exec(CASE_NUMBER, text, start);
  if (match === null) return undefined;
  const [whole, year = '', court = '', number] = match;
  return {
    start,
    end: start + whole.length,
    words: [`（${year}）${court}${Number(number)}号`, year, String(Number(number))],
  };
}

/** A run of letters and figures; a point between two figures and a comma before three belong to it: 2016, gb18030, 1,161.1. */
function run(units: Uint16Array, text: string, start: number): Stretch {
  const isDigit = (at: number): boolean => at >= start && at < text.length && KINDS[units[at] as number] === KIND.digit;
  let end = start;
  for (; end < text.length; end++) {
    const code = units[end] as number;
    const kind = kindAt(units, end, text.length);
    if (isHighSurrogate(code) && kind === KIND.letter) end++;
    if (kind === KIND.digit || kind === KIND.letter || kind === KIND.mark) continue;
    if (code === DOT && isDigit(end - 1) && isDigit(end + 1)) continue;
    if (code !== COMMA || !isThousands(isDigit, end)) break;
  }
  const word = runWord(text.slice(start, end));
  return { start, end, words: word === '' ? [] : [word] };
}

/** Up to three digits before a comma and just three behind it; 5,6 are two figures. */
function isThousands(isDigit: (at: number) => boolean, comma: number): boolean {
  const behind = isDigit(comma + 1) && isDigit(comma + 2) && isDigit(comma + 3) && !isDigit(comma + 4);
  return behind && isDigit(comma - 1) && !(isDigit(comma - 2) && isDigit(comma - 3) && isDigit(comma - 4));
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
