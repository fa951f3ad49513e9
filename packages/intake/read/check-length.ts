import { LIMITS } from '../limits.ts';
import { RefusedInput } from '../refusal.ts';

/**
 * Looks whether a text, a paragraph a line, is no longer than a document may be; `factor` allows for markup around the words.
 * @throws {RefusedInput} when it has too many characters or too many lines that are not empty.
 */
export function checkLength(text: string, factor = 1): void {
  if (text.length > LIMITS.documentCharacters * factor) throw new RefusedInput('too_long');
  let paragraphs = 0;
  let begins = true;
  for (let at = 0; at < text.length; at++) {
    const ends = text.charCodeAt(at) === LINE_FEED;
    if (begins && !ends) paragraphs++;
    begins = ends;
  }
  if (paragraphs > LIMITS.paragraphs * factor) throw new RefusedInput('too_many_paragraphs');
}

const LINE_FEED = 10;
