import type { Paragraph } from '@anjian/domain';

// The reading column at its usual size (see document-text.module.css); a wrong guess only moves the scroll bar a little.
const CHARACTERS_PER_LINE = 38;
const LINE_PX = 31;
const HEADING_PX = 64;
/** A section that is folded away shows one line in a frame. */
const FOLDED_PX = 56;

/** About how high a stretch of text will be, in pixels, for the scroll bar before the stretch is laid out. */
export function estimatedHeight(text: {
  paragraphs: readonly Paragraph[];
  heading: string;
  /** Whether only the line that unfolds it is seen. */
  folded: boolean;
}): number {
  if (text.folded) return FOLDED_PX;
  const lines = text.paragraphs.reduce((sum, { text: words }) => sum + linesOf(words), 0);
  return lines * LINE_PX + (text.heading === '' ? 0 : HEADING_PX);
}

function linesOf(words: string): number {
  return Math.ceil((words.length + 2) / CHARACTERS_PER_LINE);
}
