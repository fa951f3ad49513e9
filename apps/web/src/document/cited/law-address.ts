/** An article as its page names it. */
export type ArticleAddress = { law: string; n: string };

/** The law and the number of an article by its key; undefined for a document that is cited as a whole. */
export function articleAddress(key: string): ArticleAddress | undefined {
  const match = /^(.+):(\d+(?:-\d+)?)$/u.exec(key);
  return match ? { law: match[1] ?? '', n: match[2] ?? '' } : undefined;
}

/** Where the citation with this key leads: to the page of the article, else to a search for the document. */
export function lawAddress(key: string): string {
  const article = articleAddress(key);
  return article ? `/laws/${encodeURIComponent(article.law)}/${article.n}` : `/?q=${encodeURIComponent(key)}`;
}
