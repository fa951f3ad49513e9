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
/** Two texts that share fewer words are no answer to each other. */
const LEAST_SHARED = 3;

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
    words: new Set(wordsOf(each).filter((word) => !HIDDEN_NAME.test(word))),
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
  const best = new Map<Side, { window: Window; paragraph: number; score: number }>();
  for (const piece of body.slice(1)) {
    const { paragraph = 0, text } = readParagraphMark(piece);
    const side = sideOf(sectionAt(sections, paragraph)?.kind);
    if (side === undefined) continue;
    for (const window of windowsOf(text, wordsOf)) {
      const score = likeness(window.words, said, rarity);
      if (score > (best.get(side)?.score ?? 0)) best.set(side, { window, paragraph, score });
    }
  }
  return SIDES.flatMap((side) => {
    const found = best.get(side);
    const answer = found && nearest(own, found.window, rarity);
    if (!found || !answer) return [];
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

/** The rarity of the words that two windows share, against the length of the first; 0 for too few. */
function likeness(words: ReadonlySet<string>, others: ReadonlySet<string>, rarity: Rarity): number {
  let sum = 0;
  let count = 0;
  for (const word of words) {
    if (!others.has(word)) continue;
    sum += rarity(word);
    count++;
  }
  return count < LEAST_SHARED ? 0 : sum / Math.sqrt(words.size);
}

function nearest(own: readonly Window[], window: Window, rarity: Rarity): Window | undefined {
  let best: Window | undefined;
  let top = 0;
  for (const each of own) {
    const score = likeness(each.words, window.words, rarity);
    if (score > top) [best, top] = [each, score];
  }
  return best;
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
