/** A paragraph, a heading or a row of a table (cells parted by tabs) as a reader found it, without surrounding blanks. */
export type Block = {
  text: string;
  /** The rank of a heading by the file's own markup, 1 the highest. */
  heading?: number;
};

/** What a reader makes of a file: a title if the markup names one, the blocks in order, and what the file says of itself. */
export type TextBlocks = {
  title?: string;
  blocks: Block[];
  metadata?: Record<string, string>;
  url?: string;
  /** A day (`YYYY-MM-DD`) on which the source says it published the text. */
  publishedOn?: string;
  /** What was left out in reading, each in words that follow the name of the file. */
  warnings?: string[];
};

/** Turns no-break blanks into blanks and cuts them, and full-width ones, at both ends. */
export function trimBlock(text: string): string {
  return text.replace(/[\u00a0\u2002-\u200a\u202f]/gu, ' ').trim();
}
