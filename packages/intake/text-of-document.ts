import type { LegalDocument } from '@anjian/domain';
import { normHeading } from './parse/norm-heading.ts';
import type { Block, TextBlocks } from './read/text-blocks.ts';

/**
 * The text of a stored document as a reader would hand it over: for sources whose bytes were not kept. The number of an article goes
 * back before its first words, other headings on a line of their own.
 */
export function textOfDocument({ title, sections, source }: LegalDocument): TextBlocks {
  const blocks = sections.flatMap(({ heading, paragraphs }): Block[] => {
    const texts = paragraphs.map(({ text }) => ({ text }));
    if (heading === '') return texts;
    const [first, ...rest] = texts;
    const isArticle = first !== undefined && normHeading(`${heading}　${first.text}`, undefined)?.article === true;
    return isArticle ? [{ text: `${heading}　${first.text}` }, ...rest] : [{ text: heading }, ...texts];
  });
  const publishedOn = source.metadata?.publishedOn;
  return { title, blocks, ...(typeof publishedOn === 'string' ? { publishedOn } : {}) };
}
