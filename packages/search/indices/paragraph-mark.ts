/**
 * Marks that say inside an indexed text which paragraph a piece of it belongs to. The highlighter gives back pieces of text and
 * nothing else; a mark is one character of Unicode's plane 15 (private use), which no analyzer turns into a word, so neither
 * phrases nor offsets know of it, and a piece that contains one tells its paragraph.
 */
const FIRST = 0xf0000;

/** The highest paragraph number that a mark can say; plane 15 ends there. */
export const MAX_MARKED_PARAGRAPH = 0xfffd;

/** A piece of a result is this long: with a mark every {@link MARK_AT_MOST} characters at the latest none is without one. */
export const PASSAGE_LENGTH = 110;

/** Characters after which the next end of a clause gets a mark. */
const MARK_EVERY = 40;

/** Characters after which a mark comes even inside a clause, so that no piece of a long one is without. */
const MARK_AT_MOST = 80;

/** The text of a paragraph with its mark before it, before every sentence (a piece begins with one), and again after clauses. */
export function markParagraph(text: string, paragraph: number): string {
  const mark = String.fromCodePoint(FIRST + Math.min(paragraph, MAX_MARKED_PARAGRAPH));
  let marked = mark;
  let from = 0;
  for (let at = 1; at < text.length; at++) {
    const length = at - from;
    const before = text.charCodeAt(at - 1);
    if (!SENTENCE_END.has(before)) {
      if (length < MARK_EVERY) continue;
      if (!CLAUSE_END.has(before) && (length < MARK_AT_MOST || !isBetweenWords(text, at))) continue;
    }
    marked += text.slice(from, at) + mark;
    from = at;
  }
  return marked + text.slice(from);
}

/** Whether a mark may stand here: beside a Chinese character, which is a word of its own, and not inside a number or a Latin word. */
function isBetweenWords(text: string, at: number): boolean {
  return HAN.test(text.charAt(at - 1)) || HAN.test(text.charAt(at));
}

/** The paragraph that a piece of marked text belongs to, and the piece without its marks; undefined without a mark. */
export function readParagraphMark(piece: string): { paragraph: number | undefined; text: string } {
  let paragraph: number | undefined;
  let text = '';
  let from = 0;
  // A page has more than a hundred pieces, and a pattern for plane 15 takes ten times as long for them.
  for (let at = 0; at < piece.length - 1; at++) {
    const high = piece.charCodeAt(at);
    if (high < MARK_HIGH_FIRST || high > MARK_HIGH_LAST) continue;
    const point = piece.codePointAt(at) as number;
    // Half a character is no mark.
    if (point < FIRST || point > FIRST + MAX_MARKED_PARAGRAPH) continue;
    paragraph ??= point - FIRST;
    text += piece.slice(from, at);
    from = at + 2;
    at++;
  }
  return { paragraph, text: text + piece.slice(from) };
}

/** The first halves of the characters of plane 15 in UTF-16; they stand nowhere else. */
const MARK_HIGH_FIRST = 0xdb80;
const MARK_HIGH_LAST = 0xdbbf;
const HAN = /\p{Script=Han}/u;
const SENTENCE_END = new Set([...'。！？!?\n'].map((character) => character.charCodeAt(0)));
const CLAUSE_END = new Set([...'。；！？，、：;!?,:.\n'].map((character) => character.charCodeAt(0)));
