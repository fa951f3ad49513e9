import type { Block, TextBlocks } from './text-blocks.ts';

/** What begins like this is a part of a text, whatever style it has. */
const PART =
  /^(?:第[一二三四五六七八九十百零〇\d]+[编章节条]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|【|目\s*[录次]$|案例[一二三四五六七八九十\d]+)/u;
/** Longer than this a heading is a paragraph that somebody gave the wrong style. */
const TITLE_CHARACTERS = 200;
/** A title is set in at most so many paragraphs. */
const TITLE_LINES = 4;

/**
 * Takes the title off the blocks: a paragraph of the title style (rank 0) near the head, or the heading that the text begins with.
 * Where a title is set in several paragraphs of one rank they are one; else splitting the title is left to the parser.
 */
export function titleFromBlocks(found: readonly Block[]): TextBlocks {
  const start = found.findIndex((block, index) => block.heading === 0 || (index === 0 && block.heading === 1));
  const first = found[start];
  if (!first || start > TITLE_LINES || PART.test(first.text) || first.text.length > TITLE_CHARACTERS) {
    return { blocks: found.map(withRank) };
  }
  let end = start + 1;
  while (end < start + TITLE_LINES && continues(found[end], first)) end++;
  const title = found
    .slice(start, end)
    .map(({ text }) => text)
    .reduce(joinTitle);
  return { title, blocks: [...found.slice(0, start), ...found.slice(end)].map(withRank) };
}

/** Two bodies that issue together stand one under the other and are parted by a blank in one line. */
export function joinTitle(before: string, line: string): string {
  const body = /(?:院|部|局|会|署|厅|办公室|委员会)$/u;
  const parted = body.test(before) && body.test(line) && line.length <= 20;
  return before + (parted || (/[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(line)) ? ' ' : '') + line;
}

function continues(block: Block | undefined, first: Block): boolean {
  return block !== undefined && block.heading === first.heading && !PART.test(block.text) && first.heading === 0;
}

function withRank({ text, heading }: Block): Block {
  return { text, ...(heading === undefined ? {} : { heading: Math.max(1, heading) }) };
}
