import type { Paragraph } from '@anjian/domain';

/**
 * About two windows of text: less would be many boxes for the browser to watch, more would be laid out though nobody sees it. Measured on a
 * flung page of 300,000 characters: 28 frames a second in blocks of 400, 44 of 1,200, 49 of 2,400, 48 of 4,800.
 */
const BLOCK_CHARACTERS = 2_400;

/**
 * Cuts the paragraphs of a section into blocks of about two windows each. A browser lays a block out as a whole when it comes near the
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
