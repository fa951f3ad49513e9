import { RefusedInput } from '../refusal.ts';
import { checkLength } from './check-length.ts';
import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { garbledText } from './garbled-text.ts';
import { looksLikeHtml, readHtml } from './html/read-html.ts';
import { looksLikeMarkdown, readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import type { TextBlocks } from './text-blocks.ts';

/** What a text file turned out to be, and what was read from it. */
export type ReadText = { mediaType: string; encoding?: string; text: TextBlocks };

/** Markup may be many times longer than the words: pages beyond this are not parsed at all. */
const MARKUP_FACTOR = 8;

/**
 * Reads a file that is text of some kind: a page, Markdown or plain text, told apart by what is in it.
 * @throws {RefusedInput} when it is garbled, binary, empty or too long.
 */
export function readText(bytes: Uint8Array, name: string): ReadText {
  const { text: decoded, encoding } = decodeText(bytes);
  if (isBinary(decoded)) throw new RefusedInput('not_text');
  const text = cleanText(decoded);
  if (text.trim() === '') throw new RefusedInput('empty');
  const html = looksLikeHtml(text);
  checkLength(text, html ? MARKUP_FACTOR : 1);
  const read = html
    ? { mediaType: 'text/html', text: readHtml(text) }
    : looksLikeMarkdown(text) || /\.(?:md|markdown)$/iu.test(name)
      ? { mediaType: 'text/markdown', text: readMarkdown(text) }
      : { mediaType: 'text/plain', text: readPlainText(text) };
  const words = read.text.blocks.map((block) => block.text).join('\n');
  const garbled = garbledText(words || text);
  if (garbled) throw new RefusedInput(garbled);
  checkLength(words);
  if (words.length + (read.text.title?.length ?? 0) === 0) throw new RefusedInput('no_text');
  return { ...read, encoding };
}

/** Many control characters other than those of text files are no text in any encoding. */
function isBinary(decoded: string): boolean {
  const head = decoded.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted.
  const controls = head.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/gu)?.length ?? 0;
  return controls > 0.02 * head.length;
}
