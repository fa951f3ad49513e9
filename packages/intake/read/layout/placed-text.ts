/** A run of text on a page: left edge, baseline (from the top), width and size of the letters, in points. */
export type PlacedText = { text: string; x: number; y: number; width: number; size: number };

/** A straight rule drawn on a page, from one corner to the other, in points from the top left. */
export type Rule = { x0: number; y0: number; x1: number; y1: number };

/** A page as its text and its rules stand on it; sizes in points. */
export type PlacedPage = { width: number; height: number; items: PlacedText[]; rules?: Rule[] };

/** A line of a page: its text with blanks and tabs where the page has gaps, its edges, its baseline, the size of most of its letters. */
export type PlacedLine = { text: string; x0: number; x1: number; y: number; size: number; items: PlacedText[] };

/** Whether a character takes a whole square in print. */
export function isWide(character: string): boolean {
  return /[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6\u3000-\u303f\u2014\u2018\u2019\u201c\u201d\u2026\u{20000}-\u{3ffff}]/u.test(
    character,
  );
}

/** The width of a text in letters of a square: wide ones one, others a half. */
export function squares(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 1 : 0.5;
  return width;
}
