/**
 * A word of a query as the lexicon reads it: the surface, the index words that it stands for (a compound first, then its parts),
 * whether it is a stop word, and the surfaces under which it may stand in a text.
 */
export type QueryWord = {
  text: string;
  words: readonly string[];
  stop: boolean;
  variants: readonly string[];
  /** The words that it is made of where the index has it whole only: what has both has it. */
  halves?: readonly string[];
};

/**
 * A manner of speaking, in the ways in which it is said (each a list of pieces that may stand apart, folded), and the wordings of
 * statutes and cases for it, the plainest first; `…` in a wording is a gap.
 */
export type Rephrasing = { said: readonly (readonly string[])[]; wordings: readonly string[] };

/** What the search needs of the lexicon, handed in so that documents and queries are read by the same code. */
export type Analyzer = {
  /** The words of a text, punctuation left out. */
  queryWords(text: string): QueryWord[];
  /** The text with full-width and traditional letters folded, each unit to exactly one. */
  fold(text: string): string;
  /** Words of the field that parts of a text sound or look like, the longest first. */
  similarWords(text: string): readonly { start: number; end: number; word: string }[];
  /** What people say and what statutes say for it. */
  rephrasings: readonly Rephrasing[];
};
