import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Block, trimBlock } from '../text-blocks.ts';

/** The last resort for a page whose article was not found by its words: the algorithm of the reader view of browsers. */
export function readableArticle(html: string): Block[] {
  const { document } = parseHTML(html);
  const article = new Readability(document).parse();
  const lines = article?.textContent?.split('\n') ?? [];
  return lines.map((line) => ({ text: trimBlock(line) })).filter((block) => block.text !== '');
}
