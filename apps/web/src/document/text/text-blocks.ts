import type { Paragraph } from '@anjian/domain';

/** About a window of text: less would be many boxes for the browser to watch, more would be laid out though nobody sees it. */
const BLOCK_CHARACTERS = 1_200;

/**
 * Cuts the paragraphs of a section into blocks of about a window each. A browser lays a block out as a whole when it comes near the
 * window; a section of three hundred thousand characters in one piece would be laid out all at once.
 */
export function textBlocks(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const blocks: Paragraph[][] = [];
  let room = 0;
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1);
    if (last && room > 0) last.push(paragraph);
    else {
      blocks.push([paragraph]);
      room = BLOCK_CHARACTERS;
    }
    room -= paragraph.text.length;
  }
  return blocks;
}
