import { chineseNumber } from './chinese-number.ts';
import { chineseNumeral } from './citation-key.ts';

/** The number of an article with its 之N. */
export type ArticleNumber = { article: number; sub?: number };

const HEADING = /^第\s?([零〇○一二三四五六七八九十百千\d]{1,9})\s?条(?:之([零〇○一二三四五六七八九十\d]{1,3}))?/u;

/** The article that a section stands under by its printed heading (第三百八十八条之一【…】); undefined where it is no article. */
export function articleOfHeading(heading: string): ArticleNumber | undefined {
  const match = HEADING.exec(heading.trim());
  const article = chineseNumber(match?.[1] ?? '');
  if (article === undefined) return undefined;
  const sub = match?.[2] === undefined ? undefined : chineseNumber(match[2]);
  return sub === undefined ? { article } : { article, sub };
}

/** The number of an article as an address and a citation key write it: 388, 388-1. */
export function articleNumber({ article, sub }: ArticleNumber): string {
  return sub === undefined ? String(article) : `${article}-${sub}`;
}

/** How an article's heading begins in print, in both ways of writing numbers; 之N and what follows left out. */
export function headingStarts(article: number): string[] {
  return [`第${chineseNumeral(article)}条`, `第${article}条`, `第 ${article} 条`];
}

const WRITTEN = /^第?([零〇○一二三四五六七八九十百千\d]{1,9})条?(?:[-之]([零〇○一二三四五六七八九十\d]{1,3}))?$/u;

/** The highest numbers of articles and of those put in behind one. */
const MOST_ARTICLES = 9_999;
const MOST_SUBS = 99;

/** An article as an address names it, 388 or 388-1, or as people write it, 388之一 or 第三百八十八条之一; undefined where it is none. */
export function parseArticleNumber(written: string): ArticleNumber | undefined {
  const match = WRITTEN.exec(written);
  const article = chineseNumber(match?.[1] ?? '');
  if (!article || article > MOST_ARTICLES) return undefined;
  if (match?.[2] === undefined) return { article };
  const sub = chineseNumber(match[2]);
  return !sub || sub > MOST_SUBS ? undefined : { article, sub };
}
