import { chineseNumber, NUMERALS } from '@anjian/domain';
import type { Stretch } from './stretches.ts';

const ARTICLE = new RegExp(`第\\(?([${NUMERALS}]{1,9})\\)?([条款项章节编批])(?:(?<=条)之([${NUMERALS}]{1,4}))?`, 'uy');
/** 号 may be left out: nothing else is counted in 检例. */
const EXAMPLE = /检例第?(\d{1,5})(?:号|(?![\d\-—~至]))/uy;
const GUIDING = /指导性?案例第?(\d{1,5})号/uy;
const CASE_NUMBER = /\(((?:19|20)\d\d)\)([\p{Script=Han}\d]{2,16}?)第?(\d{1,8})号/uy;
const DOCUMENT_YEAR = /[[(]((?:19|20)\d\d)[\])]第?(\d{1,5})号/uy;
/** Characters of which the short names of issuing bodies and file series are made; words of the sentence before end at others. */
const SERIES =
  /(?![会字办定认]|高[^检])(?:[京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼新法检高公司国监财税银证保海关商环土资劳社人薪民卫药食建住交通铁农林质审计编办政发释研会字函令规复决诉侦渎刑行赔告罚认定伤核抗贪控申纪案组中经改能工安]|部(?=[发字办])|[一二三四五六七八九十](?=部)){1,10}$/u;
const SERIES_REACH = 10;

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** An article or a part of one, a chapter or a batch at an offset: 第三百八十八条之一, 第388条, 第（二）项, 第四十七批. */
export function article(text: string, start: number): Stretch | undefined {
  const match = exec(ARTICLE, text, start);
  if (match === null) return undefined;
  const [whole, number = '', level = '', sub] = match;
  const value = chineseNumber(number);
  const subValue = sub === undefined ? undefined : chineseNumber(sub);
  if (value === undefined) return undefined;
  const word = `第${value}${level}${subValue === undefined ? '' : `之${subValue}`}`;
  return { start, end: start + whole.length, words: [word] };
}

/** The number of a guiding case of the procuratorate at an offset: 检例第187号. */
export const exampleNumber = (text: string, at: number): Stretch | undefined => numbered(EXAMPLE, text, at, '检例');

/** The number of a guiding case of the supreme court at an offset: 指导案例44号, 指导性案例44号. */
export const guidingNumber = (text: string, at: number): Stretch | undefined => numbered(GUIDING, text, at, '指导案例');

function numbered(pattern: RegExp, text: string, start: number, series: string): Stretch | undefined {
  const match = exec(pattern, text, start);
  if (match === null) return undefined;
  const number = String(Number(match[1]));
  const word = series === '检例' ? `${series}第${number}号` : `${series}${number}号`;
  return { start, end: start + match[0].length, words: [word, series, number] };
}

/** 法释[2016]9号: the bracket is met first, the series is read backwards from it, never beyond the clause it ends. */
export function documentNumber(text: string, bracket: number, free: number): Stretch | undefined {
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

/** A court's own number at its bracket: (2019)浙01刑初12号. */
export function caseNumber(text: string, start: number): Stretch | undefined {
  const match = exec(CASE_NUMBER, text, start);
  if (match === null) return undefined;
  const [whole, year = '', court = '', number] = match;
  return {
    start,
    end: start + whole.length,
    words: [`（${year}）${court}${Number(number)}号`, year, String(Number(number))],
  };
}
