import type { CheerioAPI } from 'cheerio';
import { asElement, asText, type PageElement } from './page-nodes.ts';
import type { PageTitle } from './page-title.ts';

/** Names that sites give to what surrounds an article; whole words of `class` and `id`. */
const CHROME_NAME =
  /(?:^|[-_\s])(?:nav|navi|navbar|navigation|menu|crumbs?|breadcrumbs?|location|position|weizhi|share|bdsharebuttonbox|related?|relation|recommend|foot|footer|header|top|copyright|pager?|pagination|prev|next|side|sidebar|comments?|toolbar|tools?|qr|qrcode|ewm|print|attach|attachments?|login|search|hot|tags?|banner|ads?|skip|fb|feedback|editor|dy|pinglun)(?=$|[-_\s\d])/iu;
const CHROME_TAGS = new Set(['nav', 'footer', 'aside', 'header', 'address']);
/** The ids and classes under which the content systems of Chinese government sites put an article. */
const ARTICLE_NAME =
  /TRS_(?:Editor|PreAppend|UEDITOR)|UCAP-CONTENT|zoom|article-?(?:content|body|con)|art_?con|\bcon(?:tent|txt)?\b|pages_content|news_?(?:content|con|txt)|detail|Custom_UnionStyle|xl_?content/iu;
/** An element named like chrome is taken for the article all the same when it holds this share of the page's words. */
const CHROME_SHARE = 0.3;
/** A child that holds this share of its parent's words is gone into: what stays behind is not the article. */
const DOMINANCE = 0.85;
/** The same for a child that is named like an article. */
const NAMED_DOMINANCE = 0.6;
/** Chinese punctuation tells sentences from lists of links and labels: worth as much as five characters. */
const PUNCTUATION_WORTH = 5;
/** Elements that hold others; an article is never just one paragraph or one span of a page. */
const CONTAINERS = new Set(
  'html body div section article main table tbody tr td center form font dl dd span layer ul ol li'.split(' '),
);

/** Finds the element that holds the article: chrome is taken out, then the words are followed down to where they spread. */
export function findArticle($: CheerioAPI, title: PageTitle | undefined): PageElement | undefined {
  const body = $('body').get(0);
  if (!body) return undefined;
  removeChrome($, body, title);
  const weights = weigh(body);
  let at = body;
  for (;;) {
    const here = weights.get(at) ?? 0;
    if (here === 0) return undefined;
    const next = at.childNodes
      .map(asElement)
      .find((child) => child !== undefined && dominates(child, weights.get(child) ?? 0, here));
    if (!next) return at;
    at = next;
  }
}

function dominates(child: PageElement, weight: number, parent: number): boolean {
  if (!CONTAINERS.has(child.name)) return false;
  const named = ARTICLE_NAME.test(`${child.attribs.id ?? ''} ${child.attribs.class ?? ''}`);
  const holdsBlocks = child.childNodes.length > 1 || child.childNodes.some((node) => asElement(node) !== undefined);
  return weight >= parent * (named ? NAMED_DOMINANCE : DOMINANCE) && holdsBlocks && !isInlineOnly(child);
}

/** A span or font that holds one run of words among other paragraphs is a stretch of text, not a container. */
function isInlineOnly(element: PageElement): boolean {
  if (element.name !== 'span' && element.name !== 'li') return false;
  return !element.childNodes.some((node) => ['p', 'div', 'br', 'table'].includes(asElement(node)?.name ?? ''));
}

function removeChrome($: CheerioAPI, body: PageElement, title: PageTitle | undefined): void {
  const weights = weigh(body);
  const all = weights.get(body) ?? 0;
  const chrome = $('body *')
    .get()
    .filter((element) => {
      const name = `${element.attribs.id ?? ''} ${element.attribs.class ?? ''}`;
      if (!CHROME_TAGS.has(element.name) && !CHROME_NAME.test(name)) return false;
      return (weights.get(element) ?? 0) < CHROME_SHARE * all && !holds(element, title?.element);
    });
  for (const element of chrome) $(element).remove();
}

function holds(element: PageElement, inner: PageElement | undefined): boolean {
  let at: PageElement['parent'] | undefined = inner;
  while (at) {
    if (at === element) return true;
    at = at.parent;
  }
  return false;
}

/** The worth of the words of every element: Chinese characters and their punctuation, those of links left out. */
function weigh(body: PageElement): Map<PageElement, number> {
  const weights = new Map<PageElement, number>();
  const visit = (element: PageElement, inLink: boolean): number => {
    let sum = 0;
    for (const node of element.childNodes) {
      const text = asText(node);
      if (text !== undefined) sum += inLink ? 0 : worth(text);
      const child = asElement(node);
      if (child) sum += visit(child, inLink || child.name === 'a');
    }
    weights.set(element, sum);
    return sum;
  };
  visit(body, false);
  return weights;
}

function worth(text: string): number {
  const characters = text.match(/[\u4e00-\u9fff]/gu)?.length ?? 0;
  const punctuation = text.match(/[，。；：、“”]/gu)?.length ?? 0;
  return characters + punctuation * PUNCTUATION_WORTH;
}
