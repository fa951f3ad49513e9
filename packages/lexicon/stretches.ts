import { FOLDED, KIND, KINDS, kindOf } from './fold.ts';
import { article, caseNumber, documentNumber, exampleNumber, guidingNumber } from './named-numbers.ts';

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
      else if (code === EXAMPLE_START) word = exampleNumber(text, at);
      else if (code === GUIDING_START) word = guidingNumber(text, at);
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
