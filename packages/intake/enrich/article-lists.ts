import { chineseNumber } from '@anjian/domain';

/** One article named in a text: number, 之N, UTF-16 offsets of the words that name it. */
export type ArticleMention = { article: number; sub?: number; start: number; end: number };

const NUMERAL = '[一二三四五六七八九十百千零〇○两\\d]{1,9}';
const ONE = `(?:第\\s?|(?<=条[、，]))(${NUMERAL}(?:[、，]${NUMERAL})*)\\s?条(?:之(${NUMERAL}))?`;
const ARTICLES = new RegExp(
  `${ONE}(?:(?:第[^条。；，、]{1,8}[款项])?\\s?(?:至|到|－|—|-|～)\\s?第?\\s?(${NUMERAL})\\s?条)?`,
  'gu',
);
/** Longer ranges give both ends: nobody means each of them. */
const MAX_RANGE = 10;

/** Finds the articles named in a text: single ones, 第二、四、五条, and 第一条至第三条 (each of them, up to ten). */
export function findArticles(text: string): ArticleMention[] {
  const found: ArticleMention[] = [];
  for (const match of text.matchAll(ARTICLES)) {
    const [whole, numbers = '', sub, until] = match;
    const place = { start: match.index, end: match.index + whole.length };
    const parts = numbers.split(/[、，]/u).map(chineseNumber);
    const last = parts.at(-1);
    if (parts.some((part) => part === undefined) || last === undefined) continue;
    const subNumber = sub === undefined ? undefined : chineseNumber(sub);
    for (const [index, article] of parts.entries()) {
      if (article === undefined) continue;
      const own = index === parts.length - 1 && subNumber !== undefined ? { sub: subNumber } : {};
      found.push({ article, ...own, ...place });
    }
    const end = until === undefined ? undefined : chineseNumber(until);
    if (end !== undefined) for (const article of rangeBehind(last, end)) found.push({ article, ...place });
  }
  return found;
}

function rangeBehind(from: number, to: number): number[] {
  if (to <= from) return [];
  if (to - from >= MAX_RANGE) return [to];
  return Array.from({ length: to - from }, (_, index) => from + index + 1);
}
