import { type Block, type TextBlocks, trimBlock } from '../text-blocks.ts';
import { joinTitle } from '../title-from-blocks.ts';
import { columnsOf, type Region } from './columns-of.ts';
import { bodySize, type Paragraph, paragraphsOf } from './paragraphs-of.ts';
import type { PlacedPage } from './placed-text.ts';
import { withRowsOfTables } from './ruled-tables.ts';
import { withoutRunningLines } from './running-lines.ts';
import { upright } from './upright.ts';

/** A title is set larger than the text by this factor, near the head, in at most so many lines. */
const TITLE_SIZE = 1.12;
const TITLE_ZONE = 12;
const TITLE_LINES = 6;
/** The head of an official paper (某某机关文件) is larger than its title. */
const LETTERHEAD = /文\s*件$|^[^，。]{2,20}(?:公报|公告|简报|通讯|参考)$/u;

/** Makes paragraphs of the text that stands on pages, in reading order, without headers, footers and page numbers. */
export function layoutBlocks(pages: readonly PlacedPage[]): TextBlocks {
  const regions = withoutRunningLines(pages)
    .map(upright)
    .map(withRowsOfTables)
    .flatMap((page) => columnsOf(page.items));
  const paragraphs = paragraphsOf(regions).filter(({ text }) => trimBlock(text) !== '');
  return withTitle(paragraphs, regions);
}

function withTitle(paragraphs: readonly Paragraph[], regions: readonly Region[]): TextBlocks {
  const size = bodySize(regions);
  const head = paragraphs.slice(0, TITLE_ZONE);
  const isLarge = (paragraph: Paragraph | undefined): boolean => sizeOf(paragraph) >= TITLE_SIZE * size;
  const start = head.findIndex((one) => isLarge(one) && !LETTERHEAD.test(one.text));
  if (start < 0) return { blocks: paragraphs.map(toBlock) };
  let end = start + 1;
  while (end < start + TITLE_LINES && sameSize(paragraphs[end], paragraphs[start])) end++;
  const title = paragraphs
    .slice(start, end)
    .map(({ text }) => trimBlock(text))
    .reduce(joinTitle);
  return { title, blocks: [...paragraphs.slice(0, start), ...paragraphs.slice(end)].map(toBlock) };
}

function sizeOf(paragraph: Paragraph | undefined): number {
  return paragraph?.lines[0]?.size ?? 0;
}

function sameSize(a: Paragraph | undefined, b: Paragraph | undefined): boolean {
  return a !== undefined && Math.abs(sizeOf(a) - sizeOf(b)) < 0.05 * sizeOf(b) && !/^【/u.test(a.text);
}

function toBlock({ text }: Block): Block {
  return { text: trimBlock(text) };
}
