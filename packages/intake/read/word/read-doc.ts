import WordExtractor from 'word-extractor';
import { type Block, type TextBlocks, trimBlock } from '../text-blocks.ts';

/** What the library gives; its published types leave the options out. */
type Extracted = Record<'getTextboxes' | 'getBody' | 'getFootnotes' | 'getEndnotes', (options: object) => string>;

/** Reads a Word 97–2003 file (and what WPS Writer saves as .wps, which is the same): paragraphs, rows of tables, notes, text boxes. */
export async function readDoc(bytes: Uint8Array): Promise<TextBlocks> {
  const found = (await new WordExtractor().extract(Buffer.from(bytes))) as unknown as Extracted;
  const plain = { filterUnicode: false };
  const parts = [
    found.getTextboxes({ ...plain, includeHeadersAndFooters: false }),
    found.getBody(plain),
    found.getFootnotes(plain),
    found.getEndnotes(plain),
  ];
  return { blocks: parts.flatMap(linesOf) };
}

function linesOf(text: string): Block[] {
  return text
    .split('\n')
    .map((line) => ({ text: trimBlock(line) }))
    .filter((block) => block.text !== '');
}
