import type { Mark, Section } from '@anjian/domain';

/** Places that are shown at most: a page with more is all yellow. */
const MOST = 20_000;
/** Full-width letters and figures stand this far above the half-width ones. */
const FULL_WIDTH = 0xfee0;
/** Words of Chinese characters alone. */
const ONE_FORM = /^\p{Script=Han}+$/u;

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
 * Finds words in the title, the headings and the paragraphs of one document: all places in reading order. Plain comparison of letters:
 * the reader sees why each place is marked.
 */
export function finderOf(title: string, sections: readonly Section[]): (typed: string) => Mark[] {
  const printed = stretchesOf(title, sections);
  let compared: Stretch[] | undefined;
  return (typed) => {
    const words = wordsToFind(typed);
    // Chinese characters have one form; only for letters and figures the text must be made comparable, once.
    const isPrinted = words.every((word) => ONE_FORM.test(word));
    if (!isPrinted) compared ??= printed.map((stretch) => ({ ...stretch, text: plain(stretch.text) }));
    const marks: Mark[] = [];
    for (const stretch of (isPrinted ? printed : compared) ?? []) findIn(stretch, words, marks);
    return marks;
  };
}

type Stretch = { paragraph: number; text: string; inHeading: boolean };

function stretchesOf(title: string, sections: readonly Section[]): Stretch[] {
  const stretches: Stretch[] = [{ paragraph: 0, text: title, inHeading: false }];
  for (const { heading, paragraphs } of sections) {
    if (heading !== '' && paragraphs[0]) stretches.push({ paragraph: paragraphs[0].n, text: heading, inHeading: true });
    for (const { n, text } of paragraphs) stretches.push({ paragraph: n, text, inHeading: false });
  }
  return stretches;
}

function findIn({ paragraph, text, inHeading }: Stretch, words: readonly string[], marks: Mark[]): void {
  const before = marks.length;
  for (const word of words)
    for (
      let start = text.indexOf(word);
      start >= 0 && marks.length < MOST;
      start = text.indexOf(word, start + word.length)
    ) {
      const end = start + word.length;
      marks.push(inHeading ? { paragraph, start, end, inHeading } : { paragraph, start, end });
    }
  if (words.length > 1) marks.push(...marks.splice(before).sort((a, b) => a.start - b.start));
}
