import { load } from 'cheerio';
import { RefusedInput } from '../../refusal.ts';
import { type TextBlocks, trimBlock } from '../text-blocks.ts';
import { articleBlocks } from './article-blocks.ts';
import { findArticle } from './find-article.ts';
import { isTooComplex } from './is-too-complex.ts';
import { pageFacts } from './page-facts.ts';
import { asText, type PageNode } from './page-nodes.ts';
import { pageTitle } from './page-title.ts';
import { readableArticle } from './readable-article.ts';

/** Never text of an article: code, style, drawings, frames, controls, and what the page hides. */
const NOT_TEXT =
  'script, style, noscript, template, svg, math, iframe, frame, object, embed, applet, canvas, video, audio, map, ' +
  'button, input, select, textarea, option, link, [hidden], [aria-hidden="true"]';
const HIDDEN_STYLE = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu;

/** Whether a decoded text is a page, whatever its name says. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*){0,5}<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|center)\b/iu.test(
    text.slice(0, 8192),
  );
}

/** Reads a saved page: finds its article and title, and leaves out whatever the site puts around them. */
export function readHtml(html: string): TextBlocks {
  if (isTooComplex(html)) throw new RefusedInput('too_complex');
  const $ = load(html);
  const facts = pageFacts($, html);
  const hidden = $('[style]').filter((_, element) => HIDDEN_STYLE.test($(element).attr('style') ?? ''));
  // From the last to the first: an element is looked for among its siblings from their end.
  for (const element of [...$(NOT_TEXT).toArray(), ...hidden.toArray()].reverse()) $(element).remove();
  $('time')
    .filter((_, element) => [element.prev, element.next].every((beside) => beside === null || !hasWords(beside)))
    .remove();
  const title = pageTitle($, facts);
  const article = findArticle($, title);
  let blocks = article ? articleBlocks($, article, title) : [];
  if (blocks.length === 0 && /[\u4e00-\u9fff]/u.test($('body').text())) blocks = readableArticle(html);
  return {
    ...(title ? { title: trimBlock(title.text) } : {}),
    blocks,
    metadata: facts.metadata,
    ...(facts.url ? { url: facts.url } : {}),
    ...(facts.publishedOn ? { publishedOn: facts.publishedOn } : {}),
  };
}

/** Whether the node beside a date is running text, so that the date belongs to a sentence. */
function hasWords(node: PageNode): boolean {
  return (asText(node) ?? '').trim() !== '';
}
