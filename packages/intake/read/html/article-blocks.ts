import type { CheerioAPI } from 'cheerio';
import { type Block, trimBlock } from '../text-blocks.ts';
import { asElement, asText, BLOCK_TAGS, type PageElement, squeeze } from './page-nodes.ts';
import type { PageTitle } from './page-title.ts';

/** What sites print above and below an article, in blocks of their own. */
const CHROME_LINE =
  /^[【[(（]?\s*(?:发布时间|发布日期|更新时间|信息来源|文章来源|来源|作者|责任编辑|编辑|浏览次数|本页浏览次数|点击数?|阅读次数?|字号|字体|打印|关闭|分享|收藏|上一篇|下一篇|上一条|下一条|相关链接|相关附件|附件下载|返回顶部|扫一扫|微信扫|我要纠错|当前位置|当前所在位置|您的位置|您现在的位置|版权所有|主办单位|技术支持)/u;
/** Longer than this no line of a site is; a sentence of the text that begins with such a word is safe. */
const CHROME_CHARACTERS = 80;
/** Only so many blocks at either end can belong to the site. */
const CHROME_ZONE = 5;
/** A block whose words are links for the greater part, without a sentence, points elsewhere. */
const LINK_SHARE = 0.6;

type Draft = { text: string; linked: number; heading?: number };

/** The blocks of an article in order: paragraphs, lines parted by `<br>`, headings, rows of tables. */
export function articleBlocks($: CheerioAPI, article: PageElement, title: PageTitle | undefined): Block[] {
  const drafts: Draft[] = [];
  let open: Draft = { text: '', linked: 0 };
  const close = (heading?: number): void => {
    const text = collapse(open.text);
    if (text) drafts.push({ text, linked: open.linked, ...(heading ? { heading } : {}) });
    open = { text: '', linked: 0 };
  };
  const visit = (element: PageElement, inLink: boolean): void => {
    if (element === title?.element) {
      // What stands before the title inside of the article's own element is the site's.
      open = { text: '', linked: 0 };
      drafts.length = 0;
      return;
    }
    if (element.name === 'br') {
      close();
      return;
    }
    if (element.name === 'tr' && isDataRow(element)) {
      close();
      const cells = $(element).children('td, th').get();
      drafts.push({ text: cells.map((cell) => collapse($(cell).text())).join('\t'), linked: 0 });
      return;
    }
    const block = BLOCK_TAGS.has(element.name);
    if (block) close();
    for (const node of element.childNodes) {
      const text = asText(node);
      if (text !== undefined) {
        open.text += element.name === 'pre' ? text : text.replace(/[\t\n\r]+/gu, '\n');
        if (inLink) open.linked += squeeze(text).length;
      }
      const child = asElement(node);
      if (child) visit(child, inLink || child.name === 'a');
    }
    const rank = /^h([1-6])$/u.exec(element.name)?.[1];
    if (block) close(rank === undefined ? undefined : Number(rank));
  };
  visit(article, false);
  close();
  return withoutChrome(drafts).map(({ text, heading }) => ({ text, ...(heading ? { heading } : {}) }));
}

/** Blanks of the source are no blanks of the text: a line end between Chinese characters is nothing, else a blank. */
function collapse(text: string): string {
  const joined = text.replace(/(?<=[\u2e80-\uffef])\s*\n\s*(?=[\u2e80-\uffef])/gu, '').replace(/ *\n */gu, ' ');
  return trimBlock(joined);
}

/** A row of a data table has several cells of one paragraph each; a layout table has whole texts in its cells. */
function isDataRow(row: PageElement): boolean {
  const cells = row.childNodes.map(asElement).filter((cell) => cell?.name === 'td' || cell?.name === 'th');
  return cells.length > 1 && cells.every((cell) => (cell ? paragraphsIn(cell) : 0) <= MAX_CELL_PARAGRAPHS);
}

/** A cell of a data table may hold a few lines; more is a column of a layout. */
const MAX_CELL_PARAGRAPHS = 8;

function paragraphsIn(element: PageElement): number {
  return element.childNodes.reduce((sum, node) => {
    const child = asElement(node);
    if (!child) return sum;
    return sum + (child.name === 'br' || BLOCK_TAGS.has(child.name) ? 1 : 0) + paragraphsIn(child);
  }, 0);
}

function withoutChrome(drafts: Draft[]): Draft[] {
  return drafts.filter((draft, index) => {
    const letters = squeeze(draft.text);
    if (draft.linked > LINK_SHARE * letters.length && !/[。；]/u.test(draft.text)) return false;
    if (index >= CHROME_ZONE && index < drafts.length - CHROME_ZONE) return true;
    return letters.length > CHROME_CHARACTERS || !CHROME_LINE.test(draft.text);
  });
}
