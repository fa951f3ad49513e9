import type { Reading } from './reading.ts';

/** Marks between keywords: runs of blanks, slashes, semicolons, commas. */
const SEPARATOR = /[\s\u3000/／;；，,|｜]+|(?<![公单有])、/u;
/** A keyword is a term, not a sentence. */
const MAX_CHARACTERS = 40;

/** The keywords of a case as printed, each once. */
export function findKeywords(reading: Reading): string[] {
  const printed = reading.lines.filter((line) => line.kind === 'keywords');
  const words = printed.flatMap((line) => line.text.split(SEPARATOR).map((word) => word.trim()));
  return [...new Set(words)].filter((word) => word !== '' && word.length <= MAX_CHARACTERS);
}
