import type { CheerioAPI } from 'cheerio';
import { findDate } from '../../parse/find-date.ts';

/** What a page says of itself in its head and in the line under its title. */
export type PageFacts = {
  articleTitle?: string;
  siteName?: string;
  publishedOn?: string;
  url?: string;
  metadata: Record<string, string>;
};

/** Meta names of government sites (the national standard for their pages) and of the open graph; kept as source metadata. */
const META_NAMES = ['ArticleTitle', 'PubDate', 'ContentSource', 'SiteName', 'ColumnName', 'Keywords'];
const SAVED_FROM = /<!--\s{0,5}saved from url=\(\d{1,6}\)(\S{1,2000})/iu;
const PUBLISHED_LINE =
  /(?:发布|发文|公布|更新)(?:时间|日期)\s{0,5}[：:]\s{0,5}(\d{4}\s?[-/年.]\s?\d{1,2}\s?[-/月.]\s?\d{1,2})/u;

/** Reads the facts of a page from its decoded source and its parsed form, before anything is taken out of it. */
export function pageFacts($: CheerioAPI, html: string): PageFacts {
  const byName = new Map<string, string>();
  $('meta').each((_, element) => {
    const meta = $(element);
    const name = meta.attr('name') ?? meta.attr('property') ?? meta.attr('itemprop');
    const content = meta.attr('content')?.trim();
    if (name && content) byName.set(name.toLowerCase(), content);
  });
  const metadata: Record<string, string> = {};
  for (const name of META_NAMES) {
    const content = byName.get(name.toLowerCase());
    if (content) metadata[name] = content;
  }
  const articleTitle = byName.get('articletitle') ?? byName.get('og:title') ?? byName.get('dc.title');
  const siteName = byName.get('sitename') ?? byName.get('og:site_name');
  const url = SAVED_FROM.exec(html)?.[1] ?? $('link[rel="canonical"]').attr('href') ?? byName.get('og:url');
  const said =
    byName.get('pubdate') ??
    byName.get('article:published_time') ??
    $('time[datetime]').first().attr('datetime') ??
    PUBLISHED_LINE.exec($('body').text())?.[1];
  const publishedOn = said === undefined ? undefined : findDate(said);
  return {
    ...(articleTitle ? { articleTitle } : {}),
    ...(siteName ? { siteName } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    ...(url ? { url } : {}),
    metadata,
  };
}
