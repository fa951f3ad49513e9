import { matchesOf } from './matches-of.ts';
import slips from './scan-slips.json' with { type: 'json' };
import { beginnings } from './scan-words.ts';

/** A text as it must have been meant; `at` gives for each of its UTF-16 places, and for its end, the place in the printed text. */
export type RepairedText = { text: string; at: Uint32Array };

/** Marks of other widths, and those that scanners and converters put for them. */
const MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  '﹐': '，',
  ';': '；',
  '﹔': '；',
  ':': '：',
  '∶': '：',
  '﹕': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  '﹙': '（',
  ')': '）',
  '﹚': '）',
  '.': '。',
  '﹒': '。',
  '﹑': '、',
  '､': '、',
  '`': '、',
};
const HAN = '[\\u4e00-\\u9fff〇○]';
const CHINESE = '[\\u4e00-\\u9fff〇○，。；：、（）《》“”]';
/** A mark beside Chinese; a stop only between Chinese words or at the end, for 1.被告人 numbers. */
const MARK = new RegExp(
  `[﹐﹔∶﹕﹙﹚﹒﹑､]|[,;:?!()\`](?=${CHINESE})|(?<=${CHINESE})[,;:?!()\`]|(?<=${HAN})\\.(?=${HAN}|$)`,
  'gu',
);
const WIDE_DIGITS = /[０-９]/gu;
/** Letters that stand for digits, in a number that a unit follows, or beside digits. */
const LETTERS_AS_DIGITS =
  /(?<![A-Za-z])(?=[\dlIOo.．]{0,8}[lIOo])[\dlIOo]{1,6}(?:[.．][\dlIOo]{1,6})?(?![A-Za-z])(?=\s{0,2}(?:[年月日号时万亿元名人次条岁]|余))/gu;
/** 二OO一年, 二00一年: circles between Chinese digits. */
const CIRCLES = /(?<=[一二三四五六七八九])[0OoＯ○О◯零]{1,2}(?=[一二三四五六七八九年])/gu;
/** A word that scanners misread, by what it looks like; each as long as the right one. */
const SLIPS = new RegExp(Object.keys(slips).join('|'), 'gu');
/** 己 and 巳 for 已 in front of what has been done; 末 for 未. */
const DONE =
  /(?<![自知利舍异律体])[己巳](?=[经构于达超被作发触退归全扣投生判属由将另还查签成犯死婚停取履])|巳(?!时)|(?<![年月周期岁本])末(?=遂|经|归还|退|上诉|抗诉|成年|追回|予以|能|被|提出)|(?<=\d)曰/gu;
/** 罪 behind the names of the commonest offences. */
const OFFENCE = /(?<=受贿|行贿|贪污|公款|职守|职权|枉法|侵占|资金|诈骗|盗窃|贿赂)[卑罟皋辠](?=[，。、；：的和及]|$)/gu;
const BLANKS = /[\s\u3000]/u;
/** Blanks inside of Chinese words and between numbers and their units. */
const INNER_BLANKS = new RegExp(
  `(?<=${CHINESE})[\\s\\u3000]+(?=${CHINESE}|\\d)|(?<=\\d)[\\s\\u3000]+(?=[年月日号万亿元余条名人次岁])`,
  'gu',
);

/**
 * Repairs what scanning and converting did to a text: half-width marks, letters for digits (l995年, 2OO1年), lookalikes (己经, 入民法院)
 * and, where `blanks` says so, blanks inside of words. Undefined where nothing had to be done.
 */
export function repairText(printed: string, blanks: boolean): RepairedText | undefined {
  const text = withRightCharacters(printed);
  if (!blanks || !BLANKS.test(text)) return text === printed ? undefined : { text, at: placesOf(text.length) };
  const at = new Uint32Array(text.length + 1);
  let repaired = '';
  let from = 0;
  const keep = (until: number): void => {
    for (let place = from; place < until; place++) at[repaired.length + place - from] = place;
    repaired += text.slice(from, until);
  };
  for (const match of matchesOf(INNER_BLANKS, text)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(text.length);
  at[repaired.length] = text.length;
  return repaired === printed ? undefined : { text: repaired, at: at.subarray(0, repaired.length + 1) };
}

/** The text with right characters for wrong ones, of the same length. */
function withRightCharacters(printed: string): string {
  const wrong = wrongIn(printed);
  if (wrong === 0) return printed;
  let text = printed;
  if (wrong & WIDE) text = text.replace(WIDE_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - WIDE_SHIFT));
  if (wrong & MARKED) text = text.replace(MARK, (mark) => MARKS[mark] ?? mark);
  if (wrong & DONE_OR_NOT) text = text.replace(DONE, (one) => (one === '末' ? '未' : one === '曰' ? '日' : '已'));
  if (wrong & SLIPPED) text = text.replace(SLIPS, (slip) => (slips as Record<string, string>)[slip] ?? slip);
  if (wrong & OFFENCES) text = text.replace(OFFENCE, '罪');
  if (wrong & LETTERED)
    text = text.replace(LETTERS_AS_DIGITS, (number) => number.replace(/[lI]/gu, '1').replace(/[Oo]/gu, '0'));
  return wrong & (CIRCLED | WIDE) ? text.replace(CIRCLES, (circles) => '〇'.repeat(circles.length)) : text;
}

/** What may have to be put right in a text, by the characters that it holds: most texts hold none of them. */
function wrongIn(text: string): number {
  let wrong = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = WRONG[text.charCodeAt(at)];
    if (kind === undefined || kind === 0) continue;
    if (kind === SLIPPED && !SLIP_MAY_BEGIN(text, at)) continue;
    if (kind === CIRCLED && !CHINESE_DIGITS.includes(text[at - 1] ?? ' ')) continue;
    wrong |= kind;
  }
  return wrong;
}

const CODE_UNITS = 65_536;
const CHINESE_DIGITS = '一二三四五六七八九';
/** Bits for what may be wrong. */
const [WIDE, MARKED, DONE_OR_NOT, SLIPPED, OFFENCES, LETTERED, CIRCLED] = [1, 2, 4, 8, 16, 32, 64] as const;
/** The bit for a character that may be wrong, or that begins a word that scanners misread. */
const WRONG = new Uint8Array(CODE_UNITS);
const WRONG_CHARACTERS: readonly (readonly [number, Iterable<string>])[] = [
  [SLIPPED, Object.keys(slips)],
  [CIRCLED, 'Ｏ○О◯零0'],
  [LETTERED | CIRCLED, 'Oo'],
  [LETTERED, 'lI'],
  [WIDE, '０１２３４５６７８９'],
  [MARKED, Object.keys(MARKS)],
  [OFFENCES, '卑罟皋辠'],
  [DONE_OR_NOT, '己巳末曰'],
];
for (const [kind, words] of WRONG_CHARACTERS) for (const word of words) WRONG[word.charCodeAt(0)] = kind;
const SLIP_MAY_BEGIN = beginnings(Object.keys(slips));

/** U+FF10 is the full-width zero, U+0030 the other. */
const WIDE_SHIFT = 0xfee0;

/** Where the places of a text stand that is of the same length as the printed one. */
export function placesOf(length: number): Uint32Array {
  const at = new Uint32Array(length + 1);
  for (let place = 0; place <= length; place++) at[place] = place;
  return at;
}
