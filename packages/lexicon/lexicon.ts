import { type Dictionary, openDictionary } from './dictionary.ts';
import { fold, foldUnits, unitsToString } from './fold.ts';
import { halvesOf } from './halves.ts';
import { type Rephrasing, readRephrasings } from './rephrasings.ts';
import { createSegment } from './segment.ts';
import { cut, loadSegmenter } from './segmenter.ts';
import { createSimilarWords, type SimilarWord } from './similar-words.ts';
import { findStretches } from './stretches.ts';
import { variantsOf } from './variants.ts';

/**
 * A piece of a text. `text` is its surface in the original from `start` up to `end` (UTF-16 units); `words` are the index words it
 * stands for, none for marks and spaces; `stop` says that it carries no meaning of its own in a query.
 */
export type Token = { text: string; start: number; end: number; words: readonly string[]; stop: boolean };

/** Chinese text to index words, the same for documents and for queries. */
export type Lexicon = {
  /** The pieces of a text in order; their surfaces joined are the text. */
  tokens(text: string): Token[];
  /** All index words of a text in order, stop words too: what documents are indexed with. */
  words(text: string): string[];
  /** The index words of a query: without stop words, unless it has nothing else. */
  queryWords(text: string): string[];
  /** The index words of a text that carry meaning of their own: two Chinese characters and more, no stop words, repetitions kept. */
  contentWords(text: string): string[];
  /** The index words of a text with one space between, the fast way: for whole documents. */
  segment(text: string): string;
  /** One form for what is written alike, unit for unit, see `fold`. */
  fold(text: string): string;
  /** The printed forms under which an index word may stand in a text, itself first; for marks in original texts. */
  variants(word: string): string[];
  /** The two words that a word of the general dictionary is made of, if it is. */
  halves(word: string): readonly [string, string] | undefined;
  /** What people say and what statutes say for it; queries are looked for in both, documents are not touched by it. */
  rephrasings: readonly Rephrasing[];
  /** Words of the field that parts of a text sound or look like, the longest first; none for what is itself one. */
  similarWords(text: string): SimilarWord[];
  /** The words of the field that our own dictionaries list: conduct, procedure, posts. */
  terms: readonly string[];
  /** Another one when the dictionary changed: what was cut before must be cut again. */
  fingerprint: string;
};

const HAN_WORD = /\p{Script=Han}{2}/u;

let opened: Lexicon | undefined;

/** The lexicon of this process; the first call loads the dictionaries, about a second. */
export function openLexicon(): Lexicon {
  opened ??= load();
  return opened;
}

function load(): Lexicon {
  loadSegmenter();
  const dictionary = openDictionary();
  const tokens = (text: string): Token[] => tokenize(text, dictionary);
  const segment = createSegment(dictionary);
  const words = (text: string): string[] => tokens(text).flatMap((token) => token.words);
  return {
    tokens,
    words,
    queryWords: (text) => {
      const meant = tokens(text).filter((token) => !token.stop);
      const found = meant.flatMap((token) => token.words);
      return found.length > 0 ? found : words(text);
    },
    contentWords: (text) =>
      segment(text)
        .split(' ')
        .filter((word) => HAN_WORD.test(word) && !dictionary.stopWords.has(word)),
    segment,
    fold,
    variants: (word) => variantsOf(word, dictionary),
    halves: halvesOf,
    rephrasings: readRephrasings(),
    similarWords: createSimilarWords(dictionary.ownWords),
    terms: dictionary.ownWords,
    fingerprint: dictionary.fingerprint,
  };
}

function tokenize(text: string, { entries, stopWords }: Dictionary): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const push = (end: number, words: readonly string[], stop = false): void => {
    if (end > at) tokens.push({ text: text.slice(at, end), start: at, end, words, stop });
    at = end;
  };
  const units = foldUnits(text);
  const folded = unitsToString(0, text.length);
  for (const { start, end, words } of findStretches(units, folded)) {
    push(start, []);
    if (words !== undefined) push(end, words);
    else {
      for (const piece of cut(folded.slice(start, end))) {
        push(at + piece.length, entries.get(piece)?.words ?? [piece], stopWords.has(piece));
      }
    }
  }
  push(text.length, []);
  return tokens;
}
