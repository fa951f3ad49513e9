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
  const match = MARK.exec(piece);
  const point = match?.[0].codePointAt(0);
  return { paragraph: point === undefined ? undefined : point - FIRST, text: piece.replaceAll(MARKS, '') };
}

const HAN = /\p{Script=Han}/u;
const MARK = /[\u{F0000}-\u{FFFFD}]/u;
const MARKS = /[\u{F0000}-\u{FFFFD}]/gu;
const SENTENCE_END = new Set([...'。！？!?\n'].map((character) => character.charCodeAt(0)));
const CLAUSE_END = new Set([...'。；！？，、：;!?,:.\n'].map((character) => character.charCodeAt(0)));
