import type { CheerioAPI } from 'cheerio';

/** A parsed page as a whole. */
type PageDocument = ReturnType<CheerioAPI['root']>[number];
/** Any node of a page: text, comment or element. */
export type PageNode = PageDocument['childNodes'][number];
/** An element of a page. */
export type PageElement = Extract<PageNode, { attribs: unknown }>;

/** `nodeType` of the DOM standard. */
const ELEMENT = 1;
const TEXT = 3;

/** The node as an element, or undefined. */
export function asElement(node: PageNode): PageElement | undefined {
  return node.nodeType === ELEMENT ? (node as PageElement) : undefined;
}

/** The text of a text node, or undefined. */
export function asText(node: PageNode): string | undefined {
  return node.nodeType === TEXT && 'data' in node ? node.data : undefined;
}

/** Elements that begin and end a line. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** A text without any blank, for comparing what is written with different ones. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
