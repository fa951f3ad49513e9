import { type MarkedText, SECTIONS, SIDES, type Side, type SidePassage } from '@anjian/domain';
import { readParagraphMark } from '../indices/paragraph-mark.ts';
import { sectionAt } from '../indices/section-lines.ts';
import type { Rarity } from './rarity.ts';

/** A sentence or a few, with the words that carry meaning. */
export type Window = { text: string; words: ReadonlySet<string> };

/** Windows are about this long in characters: enough to be understood, little enough to be compared. */
const WINDOW = 120;
/** A name that was taken out (某, 张某甲) is in every case and likens none to another. */
const HIDDEN_NAME = /某/u;
/** Who somebody is and how he is reached stands in many cases and likens none to another. */
const PARTICULARS =
  /^(?:身份证|号码|手机|手机号|电话|住址|户籍|住所地|出生|微信|微信号|账号|卡号|银行卡|邮箱|车牌|曾用名|汉族|文化程度)/u;
/** A sum, a day or a number in words: 三十七万元, 二月份. */
const FIGURES = /^[一二三四五六七八九十百千万亿两零〇余多元角分年月日号时个次份笔名人岁期内]+$/u;
/** Two texts that share fewer words are no answer to each other. */
const LEAST_SHARED = 3;
/** So many of these must be telling: what every case says (职务便利, 人民币) answers nothing. */
const LEAST_TELLING = 2;
/** A word is telling from this rarity on, where about one case in eight has it; in a small library from half of what the rarest word has. */
const TELLING = 2;
const TELLING_SHARE = 0.5;
/** Windows of a side that are held against each sentence of the reader's text: the likest to the whole of it need not be to one of its sentences. */
const CANDIDATES = 4;

type Candidate = { window: Window; paragraph: number; score: number };

/** Cuts a text into windows at the ends of sentences. */
export function windowsOf(text: string, wordsOf: (text: string) => string[]): Window[] {
  const windows: string[] = [];
  for (const sentence of text.match(/[^。！？；\n]+[。！？；]?/gu) ?? []) {
    const last = windows.at(-1);
    if (last !== undefined && last.length + sentence.length <= WINDOW) windows[windows.length - 1] = last + sentence;
    else windows.push(sentence.slice(0, 2 * WINDOW));
  }
  return windows.map((each) => ({
    text: each.trim(),
    words: new Set(wordsOf(each).filter((word) => ![HIDDEN_NAME, PARTICULARS, FIGURES].some((any) => any.test(word)))),
  }));
}

/** The passages of a case that answer the reader's own text, at most one for each side, each with the sentence that it answers. */
export function sidePassages(
  own: readonly Window[],
  body: readonly string[],
  sections: string,
  wordsOf: (text: string) => string[],
  rarity: Rarity,
): SidePassage[] {
  const said = new Set(own.flatMap((window) => [...window.words]));
  const telling = tellingOf(said, rarity);
  const likest = new Map<Side, Candidate[]>();
  for (const piece of body.slice(1)) {
    const { paragraph = 0, text } = readParagraphMark(piece);
    const side = sideOf(sectionAt(sections, paragraph)?.kind);
    if (side === undefined) continue;
    for (const window of windowsOf(text, wordsOf)) {
      const score = likeness(window.words, said, telling);
      if (score > 0) likest.set(side, leading([...(likest.get(side) ?? []), { window, paragraph, score }]));
    }
  }
  return SIDES.flatMap((side) => {
    const pairs = (likest.get(side) ?? []).flatMap((found) => {
      const answer = nearest(own, found.window, telling);
      return answer ? [{ found, answer: answer.window, score: answer.score }] : [];
    });
    const [best] = pairs.toSorted((a, b) => b.score - a.score);
    if (!best) return [];
    const { found, answer } = best;
    const shared = [...found.window.words].filter((word) => answer.words.has(word));
    const section = sectionAt(sections, found.paragraph);
    return [
      {
        side,
        paragraph: found.paragraph,
        section: section?.kind ?? 'text',
        heading: section?.heading ?? '',
        parts: marked(found.window.text, shared),
        own: marked(answer.text, shared),
      },
    ];
  });
}

/** Which side of a case a section tells: 要旨 and 争议焦点 the point, the reasoning and the law its application. */
function sideOf(kind: string | undefined): Side | undefined {
  if (kind === 'issues' || kind === 'holding') return 'issues';
  const role = kind === undefined ? 'text' : SECTIONS.get(kind)?.role;
  if (role === 'facts' || role === 'text') return 'facts';
  return role === 'reasoning' || role === 'law' ? 'law' : undefined;
}

/** The rarity of telling words; other words have none. */
function tellingOf(said: Iterable<string>, rarity: Rarity): Rarity {
  let rarest = 0;
  for (const word of said) rarest = Math.max(rarest, rarity(word));
  const least = Math.min(TELLING, rarest * TELLING_SHARE);
  return (word) => {
    const found = rarity(word);
    return found >= least ? found : 0;
  };
}

/** The rarity of the telling words that two windows share, against the length of the first; 0 for too few. */
function likeness(words: ReadonlySet<string>, others: ReadonlySet<string>, telling: Rarity): number {
  let sum = 0;
  let count = 0;
  let tellingOnes = 0;
  for (const word of words) {
    if (!others.has(word)) continue;
    count++;
    const weight = telling(word);
    if (weight === 0) continue;
    sum += weight;
    tellingOnes++;
  }
  return count < LEAST_SHARED || tellingOnes < LEAST_TELLING ? 0 : sum / Math.sqrt(words.size);
}

/** The reader's sentence that is likest to a window, and how much. */
function nearest(
  own: readonly Window[],
  { words }: Window,
  rarity: Rarity,
): { window: Window; score: number } | undefined {
  let best: { window: Window; score: number } | undefined;
  for (const window of own) {
    const score = likeness(window.words, words, rarity);
    if (score > (best?.score ?? 0)) best = { window, score };
  }
  return best;
}

function leading(candidates: Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => b.score - a.score).slice(0, CANDIDATES);
}

/** The text with these words marked wherever they stand; marks that overlap or touch become one. */
function marked(text: string, words: readonly string[]): MarkedText {
  const lit = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) lit.fill(1, at, at + word.length);
  }
  const parts: MarkedText = [];
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    while (end < text.length && lit[end] === lit[at]) end++;
    parts.push({ text: text.slice(at, end), match: lit[at] === 1 });
    at = end;
  }
  return parts;
}
