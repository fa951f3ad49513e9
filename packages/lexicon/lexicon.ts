import { type Dictionary, openDictionary } from './dictionary.ts';
import { fold, foldUnits, KIND, KINDS, PLACEHOLDER, unitsToString } from './fold.ts';
import { cut, loadSegmenter } from './segmenter.ts';
import { findSpans, type Span } from './spans.ts';
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
  /** The index words of a text with one space between, the fast way: for whole documents. */
  segment(text: string): string;
  /** One form for what is written alike, unit for unit, see `fold`. */
  fold(text: string): string;
  /** The printed forms under which an index word may stand in a text, itself first; for marks in original texts. */
  variants(word: string): string[];
};

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
  const words = (text: string): string[] => tokens(text).flatMap((token) => token.words);
  return {
    tokens,
    words,
    queryWords: (text) => {
      const meant = tokens(text).filter((token) => !token.stop);
      const found = meant.flatMap((token) => token.words);
      return found.length > 0 ? found : words(text);
    },
    segment: (text) => segment(text, dictionary),
    fold,
    variants: (word) => variantsOf(word, dictionary),
  };
}

type Pieces = { spans: Span[]; pieces: string[] };

const NO_SPANS: Span[] = [];

/** One call of the segmenter for a whole text: each span is hidden behind one unit that never occurs in a folded text. */
function cutText(text: string): Pieces {
  const units = foldUnits(text);
  const spans = findSpans(units, unitsToString(0, text.length));
  if (spans.length === 0) return { spans: NO_SPANS, pieces: cut(unitsToString(0, text.length)) };
  let to = (spans[0] as Span).start;
  spans.forEach((span, index) => {
    units[to++] = PLACEHOLDER;
    const next = spans[index + 1]?.start ?? text.length;
    units.copyWithin(to, span.end, next);
    to += next - span.end;
  });
  return { spans, pieces: cut(unitsToString(0, to)) };
}

function tokenize(text: string, { entries, stopWords }: Dictionary): Token[] {
  const { spans, pieces } = cutText(text);
  const tokens: Token[] = [];
  let start = 0;
  let nextSpan = 0;
  for (const piece of pieces) {
    let end = start + piece.length;
    let words: readonly string[];
    if (piece.charCodeAt(0) === PLACEHOLDER) {
      const span = spans[nextSpan++] as Span;
      ({ end, words } = span);
    } else {
      words = entries.get(piece)?.words ?? (isWord(piece) ? [piece] : []);
    }
    tokens.push({ text: text.slice(start, end), start, end, words, stop: stopWords.has(piece) });
    start = end;
  }
  return tokens;
}

function segment(text: string, { entries }: Dictionary): string {
  const { spans, pieces } = cutText(text);
  let joined = '';
  let nextSpan = 0;
  for (const piece of pieces) {
    const code = piece.charCodeAt(0);
    if (piece.length === 1) {
      if (KINDS[code] === KIND.han) joined += ` ${piece}`;
      else if (code === PLACEHOLDER) for (const word of (spans[nextSpan++] as Span).words) joined += ` ${word}`;
    } else {
      const entry = entries.get(piece);
      if (entry !== undefined) joined += ` ${entry.joined}`;
      else if (isWord(piece)) joined += ` ${piece}`;
    }
  }
  return joined.slice(1);
}

const ASTRAL_WORD = /^[\p{L}\p{N}]/u;

function isWord(piece: string): boolean {
  const kind = KINDS[piece.charCodeAt(0)] as number;
  // Rare characters lie beyond the first plane and show only half of themselves to the table.
  return kind === KIND.han || (kind === KIND.none && piece.length > 1 && ASTRAL_WORD.test(piece));
}
