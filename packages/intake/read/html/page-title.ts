import type { CheerioAPI } from 'cheerio';
import { LIMITS } from '../../limits.ts';
import type { PageFacts } from './page-facts.ts';
import { BLOCK_TAGS, type PageElement, squeeze } from './page-nodes.ts';

/** The title of the article, and the element that prints it, where one does. */
export type PageTitle = { text: string; element?: PageElement };

const HEADINGS = 'h1, h2, h3, [class*="tit"], [id*="tit"], [class*="Tit"], [id*="Tit"]';
/** What a printed title must share of the page's `<title>`: the rest is the site's name. */
const MIN_SHARE = 0.35;
const MIN_CHARACTERS = 3;
const SITE_SEPARATOR = /\s[-–—|·]\s|[_|｜]|-{1,2}|——/u;

/** Finds the title of the article: the printed heading that the page's own title or its metadata confirm. */
export function pageTitle($: CheerioAPI, facts: PageFacts): PageTitle | undefined {
  const pageTitleText = stripTags($('head title, title').first().text());
  const confirmation = squeeze(`${facts.articleTitle ?? ''}\n${pageTitleText}`);
  const wanted = squeeze(facts.articleTitle ?? pageTitleText).length;
  const printed =
    longestConfirmed($, $(HEADINGS).get(), confirmation, wanted) ??
    longestConfirmed($, $('body *').get(), confirmation, wanted);
  if (printed) return printed;
  const onlyHeading = $('h1');
  if (onlyHeading.length === 1 && squeeze(onlyHeading.text()).length >= MIN_CHARACTERS) {
    const element = onlyHeading.get(0);
    return { text: oneLine(onlyHeading.text()), ...(element ? { element } : {}) };
  }
  const looking = $('body *')
    .get()
    .find((element) => looksLikeTitle($, element));
  if (looking) return { text: oneLine($(looking).text()), element: looking };
  const text = facts.articleTitle ?? withoutSite(pageTitleText, facts.siteName);
  return text ? { text: oneLine(text) } : undefined;
}

/** Among elements that print one line, the longest one that stands in the confirming titles. */
function longestConfirmed(
  $: CheerioAPI,
  elements: readonly PageElement[],
  confirmation: string,
  wanted: number,
): PageTitle | undefined {
  let best: { text: string; element: PageElement; length: number } | undefined;
  for (const element of elements) {
    if (element.name === 'a' || hasBlocks(element)) continue;
    const raw = $(element).text();
    if (raw.length > 4 * LIMITS.titleCharacters) continue;
    const text = squeeze(raw);
    if (text.length < MIN_CHARACTERS || text.length < MIN_SHARE * wanted || text.length > LIMITS.titleCharacters)
      continue;
    if (!confirmation.includes(text) || !CHINESE.test(text) || $(element).closest('a, li').length > 0) continue;
    if (!best || text.length > best.length) best = { text: oneLine(raw), element, length: text.length };
  }
  return best && { text: best.text, element: best.element };
}

/** Where neither the head of the page nor a heading names the article, the first line that ends like a title does. */
function looksLikeTitle($: CheerioAPI, element: PageElement): boolean {
  if (element.name === 'a' || element.name === 'p' || hasBlocks(element)) return false;
  const text = squeeze($(element).text());
  return TITLE.test(text) && $(element).closest('a, li').length === 0;
}

const TITLE =
  /^[^。；，]{2,80}(?:案|案例|解释|规定|意见|通知|批复|答复|复函|纪要|办法|规则|条例|决定)(?:[（(][^）)]{1,20}[）)])?$/u;
/** A title of only Latin letters is a placeholder that the site's system left. */
const CHINESE = /[\u4e00-\u9fff]{2}/u;

function hasBlocks(element: PageElement): boolean {
  return element.children.some((child) => 'name' in child && BLOCK_TAGS.has(child.name));
}

function withoutSite(title: string, siteName: string | undefined): string {
  const bare = siteName ? title.replace(siteName, '') : title;
  const parts = bare.split(SITE_SEPARATOR).map((part) => part.trim());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function stripTags(text: string): string {
  return text.replace(/<[^<>]{0,1000}>[^<>]{0,1000}<\/[^<>]{0,100}>/gu, '').replace(/<[^<>]{0,1000}>/gu, '');
}

function oneLine(text: string): string {
  return text
    .replace(/\s*\n\s*/gu, '')
    .replace(/[^\S\n\u3000]+/gu, ' ')
    .trim();
}
