import { type Block, type TextBlocks, trimBlock } from './text-blocks.ts';

/** A text is hard-wrapped when at least so many lines in a hundred are as long as the longest (a character or two less). */
const WRAPPED_SHARE = 0.25;
/** Lines shorter than this are wrapped by nobody. */
const MIN_WIDTH = 20;
/** A longest line beyond this is a paragraph on one line. */
const MAX_WIDTH = 100;
/** Punctuation may not begin a line, so that a full one may be a little shorter or longer. */
const SLACK = 3;

/** Reads plain text: a line is a paragraph, unless the file was clearly wrapped at a fixed width. */
export function readPlainText(text: string): TextBlocks {
  const lines = text.split('\n');
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let joined: string | undefined;
  const close = (): void => {
    if (joined !== undefined && trimBlock(joined)) blocks.push({ text: trimBlock(joined) });
    joined = undefined;
  };
  let previous = 0;
  for (const line of lines) {
    const continues = width !== undefined && joined !== undefined && previous >= width - SLACK && /^\S/u.test(line);
    if (!continues) close();
    joined = (joined ?? '') + (continues ? joint(joined ?? '', line) : '') + line;
    previous = displayWidth(line);
  }
  close();
  return { blocks };
}

/** Latin words and numbers broken over two lines are parted by a blank; Chinese is not. */
function joint(before: string, after: string): string {
  return /[A-Za-z,;]$/u.test(before) && /^[A-Za-z]/u.test(after) ? ' ' : '';
}

/** The width (in full-width characters) at which a text was wrapped, or undefined. */
function wrapWidth(lines: readonly string[]): number | undefined {
  const widths = lines.filter((line) => line.trim() !== '').map(displayWidth);
  if (widths.length < 4) return undefined;
  const longest = widths.reduce((a, b) => Math.max(a, b), 0);
  if (longest < MIN_WIDTH || longest > MAX_WIDTH) return undefined;
  const full = widths.filter((one) => one >= longest - SLACK).length;
  return full >= WRAPPED_SHARE * widths.length ? longest : undefined;
}

/** Full-width characters count one, others a half, as on a typewriter. */
function displayWidth(line: string): number {
  let width = 0;
  for (const character of line)
    width += character >= '\u2e80' || (character >= '\u2010' && character <= '\u2027') ? 1 : 0.5;
  return width;
}
