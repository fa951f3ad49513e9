import { stepsIn } from '@anjian/domain';
import { findDocumentNumbers } from '@anjian/lexicon';
import { historyLines } from './history-lines.ts';
import { headLines, type Reading, titleLine } from './reading.ts';
import { type Told, toldIn } from './told.ts';

const FULL_WIDTH_DIGITS = /[０-９]/gu;
const YEAR = '[\\[〔［（(【﹝]\\s?(?:19|20)\\d{2}\\s?[\\]〕］）)】﹞]';
/** 法释〔2016〕9号, 高检发释字〔1999〕2号, 〔2003〕高检研发第11号, 国家监察委员会公告第2号, 国务院令第147号. */
const NORM_NUMBER = new RegExp(
  `((?:(?:[\\u4e00-\\u9fff]{1,6}[（(][\\u4e00-\\u9fff]{1,4}[）)])?[\\u4e00-\\u9fff]{1,12})?\\s?${YEAR}\\s?(?:[\\u4e00-\\u9fff]{1,8})?第?\\s?\\d{1,4}\\s?号)`,
  'u',
);
const ORDER_NUMBER = /((?:国家监察委员会公告|[\u4e00-\u9fff]{2,12}令)第\s?\d{1,4}\s?号)/u;
const CASE_NUMBERS = [
  /检例第\s?\d{1,4}\s?号/u,
  /指导性?案例\s?第?\s?\d{1,4}\s?号/u,
  /\d{4}年指导性案例第\d{1,3}号/u,
  /入库编号[：:]?\s?(\d{4}-\d{2}-\d-\d{3}-\d{3})/u,
] as const;
/** A number behind 你院, 贵局, 《…请示》 is that of the letter which is answered. */
const INCOMING = /[你贵](?:院|局|部|会|厅|室|省|委)|请示|来函|收悉|转发|根据|依照|印发的/u;

/** Brackets to 〔〕, digits to half width, blanks out: the form in which numbers are printed and compared. */
function normaliseNumber(number: string): string {
  const digits = number.replace(FULL_WIDTH_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return digits.replace(/\s+/gu, '').replace(/[[［（(【﹝〔]((?:19|20)\d{2})[\]］）)】﹞〕]/u, '〔$1〕');
}

/** The number of a norm that a text prints somewhere, in the normal form; undefined where there is none. */
export function numberIn(text: string): string | undefined {
  const [lettered] = findDocumentNumbers(text);
  if (lettered) return lettered.number;
  const digits = normaliseDigits(text);
  const found = ORDER_NUMBER.exec(digits) ?? NORM_NUMBER.exec(digits);
  return found
    ? normaliseNumber((found[1] ?? '').replace(/^.*[日号年]\s*(?=[\u4e00-\u9fff〔[［（(])/u, ''))
    : undefined;
}

/** The document's own number, normalised; undefined where it prints none. Numbers of letters that it answers are not its own. */
export function findNumber(reading: Reading): Told | undefined {
  const renewed = reading.family === 'norm' ? numberOfRevision(reading) : undefined;
  if (renewed) return renewed;
  const head = [titleLine(reading), ...headLines(reading)];
  for (const line of head) {
    const text = normaliseDigits(line.text);
    const place = reading.family === 'case' ? caseNumber(text) : normNumber(text, line.n === 0);
    if (!place) continue;
    const { start, printed, value = printed } = place;
    // Digits keep their places when they are brought to half width.
    return toldIn(line, start, start + printed.length, { value: normaliseNumber(value), rule: 'number.printed' });
  }
  return undefined;
}

/** A text that was issued anew as a whole bears the number of the order that did so; the first one is history. */
function numberOfRevision(reading: Reading): Told | undefined {
  for (const line of historyLines(reading.lines).toReversed()) {
    const step = stepsIn(line.text).findLast(({ act, number }) => act === 'revised' && number !== undefined);
    const printed = step && ORDER_NUMBER.exec(line.text.slice(step.end));
    if (!step?.number || !printed) continue;
    const end = step.end + printed.index + printed[0].length;
    const start = end - (printed[1] ?? '').replace(/^.*中华人民共和国(?=[\u4e00-\u9fff]{2})/u, '').length;
    return toldIn(line, start, end, { value: normaliseNumber(step.number), rule: 'number.printed' });
  }
  return undefined;
}

/** A number as printed and where it begins; `value` where it is called otherwise. */
type Printed = { start: number; printed: string; value?: string };

function caseNumber(text: string): Printed | undefined {
  // The series of the 中央纪委 numbers its cases by year; that form holds the other one.
  const yearly = CASE_NUMBERS[2].exec(text);
  if (yearly) return { start: yearly.index, printed: yearly[0] };
  const library = CASE_NUMBERS[3].exec(text);
  if (library) {
    const printed = library[1] ?? '';
    return { start: library.index + library[0].length - printed.length, printed };
  }
  const plain = CASE_NUMBERS[0].exec(text) ?? CASE_NUMBERS[1].exec(text);
  if (!plain) return undefined;
  return { start: plain.index, printed: plain[0], value: plain[0].replace(/指导性案例第?/u, '指导案例') };
}

function normNumber(text: string, isTitle: boolean): Printed | undefined {
  const order = ORDER_NUMBER.exec(text);
  const match = NORM_NUMBER.exec(text) ?? (isTitle ? null : order);
  if (!match) return undefined;
  const before = text.slice(0, match.index);
  const inQuotes = before.lastIndexOf('《') > before.lastIndexOf('》');
  if (inQuotes || INCOMING.test(before) || text.length > MAX_NUMBER_LINE) return undefined;
  const printed = match[0].replace(
    /^(?:.*(?:[日号年]|中华人民共和国(?=国务院)|文号|发文字号))\s*(?=[\u4e00-\u9fff〔[［（(])/u,
    '',
  );
  return { start: match.index + match[0].length - printed.length, printed };
}

/** A number stands on a line of its own or beside a date; in longer lines it is part of a sentence. */
const MAX_NUMBER_LINE = 120;

function normaliseDigits(text: string): string {
  return text.replace(FULL_WIDTH_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
