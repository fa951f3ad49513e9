import type { Mark, Section } from '@anjian/domain';

/** Places that are shown at most: a page with more is all yellow. */
const MOST = 20_000;
/** Full-width letters and figures stand this far above the half-width ones. */
const FULL_WIDTH = 0xfee0;

/** A text as it is compared: small letters, half width; each unit stays one unit, so that places are those of the text. */
function plain(text: string): string {
  const small = text.toLowerCase();
  // İ and its like grow by folding; a text that holds them is compared as it is.
  const same = small.length === text.length ? small : text;
  return same.replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH)).replace(/　/gu, ' ');
}

/** The words to look for: what is typed, at blanks; words in quotes belong together. */
export function wordsToFind(typed: string): string[] {
  const words = plain(typed).match(/["“”「」]([^"“”「」]+)["“”「」]?|[^\s"“”「」]+/gu) ?? [];
  return [...new Set(words.map((word) => word.replace(/["“”「」]/gu, '').trim()))].filter((word) => word !== '');
}

/**
 * Finds words in the title, the headings and the paragraphs of a document, all places in reading order (those of one stretch are put
 * in order by numberMarks). Plain comparison of letters: the reader sees why each place is marked.
 */
export function findInText(title: string, sections: readonly Section[], typed: string): Mark[] {
  const words = wordsToFind(typed);
  const marks: Mark[] = [];
  if (words.length === 0) return marks;
  const look = (paragraph: number, text: string, inHeading: boolean): void => {
    const own = plain(text);
    for (const word of words) {
      for (let at = own.indexOf(word); at >= 0 && marks.length < MOST; at = own.indexOf(word, at + word.length))
        marks.push({ paragraph, start: at, end: at + word.length, ...(inHeading ? { inHeading: true as const } : {}) });
    }
  };
  look(0, title, false);
  for (const { heading, paragraphs } of sections) {
    if (heading !== '' && paragraphs[0]) look(paragraphs[0].n, heading, true);
    for (const { n, text } of paragraphs) look(n, text, false);
  }
  return marks;
}
