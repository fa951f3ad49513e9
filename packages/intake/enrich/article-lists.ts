import { chineseNumber } from '@anjian/domain';
import { matchesOf } from './matches-of.ts';

/** A paragraph (款) or item (项) of an article; an item of an article without paragraphs has no clause. */
export type ClauseOfArticle = { clause?: number; item?: number };
/** One article named in a text: number, 之N, the paragraphs and items named with it, UTF-16 offsets of the words that name it. */
export type ArticleMention = {
  article: number;
  sub?: number;
  clauses?: ClauseOfArticle[];
  start: number;
  end: number;
};

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
  for (const match of matchesOf(ARTICLES, text)) {
    const [whole, numbers = '', sub, until] = match;
    const place = { start: match.index, end: match.index + whole.length };
    const parts = numbers.split(/[、，]/u).map(chineseNumber);
    const last = parts.at(-1);
    if (parts.some((part) => part === undefined) || last === undefined) continue;
    const subNumber = sub === undefined ? undefined : chineseNumber(sub);
    for (const [index, article] of parts.entries()) {
      if (article === undefined) continue;
      const own = index === parts.length - 1 && subNumber !== undefined ? { sub: subNumber } : {};
      const clauses = index === parts.length - 1 && until === undefined ? clausesBehind(text, place.end) : [];
      found.push({ article, ...own, ...(clauses.length > 0 ? { clauses } : {}), ...place });
    }
    const end = until === undefined ? undefined : chineseNumber(until);
    if (end !== undefined) for (const article of rangeBehind(last, end)) found.push({ article, ...place });
  }
  return found;
}

const ITEM = `第?\\s?[（(]?(${NUMERAL})[）)]?\\s?项`;
/** 第一款第（三）项, 第一、二款, 第(二)项; the next one of a list behind 、 or 和. */
const CLAUSE = new RegExp(
  `^\\s?([、，和及]?)\\s?(?:第\\s?(${NUMERAL}(?:、${NUMERAL})*)\\s?款(?:\\s?${ITEM})?|${ITEM})`,
  'u',
);
/** No list of paragraphs of one article is longer. */
const MAX_CLAUSES = 8;
const CLAUSE_CHARACTERS = 40;

/** The paragraphs and items named directly behind an article. */
function clausesBehind(text: string, end: number): ClauseOfArticle[] {
  const found: ClauseOfArticle[] = [];
  let at = end;
  while (found.length < MAX_CLAUSES) {
    const match = CLAUSE.exec(text.slice(at, at + CLAUSE_CHARACTERS));
    if (!match || (found.length === 0) !== (match[1] === '')) break;
    const [whole, , clauses, item, itemAlone] = match;
    const itemNumber = chineseNumber(item ?? itemAlone ?? '');
    const own = itemNumber === undefined ? {} : { item: itemNumber };
    const numbers = clauses === undefined ? [found.at(-1)?.clause] : clauses.split('、').map(chineseNumber);
    for (const clause of numbers) found.push({ ...(clause === undefined ? {} : { clause }), ...own });
    at += whole.length;
  }
  return found;
}

function rangeBehind(from: number, to: number): number[] {
  if (to <= from) return [];
  if (to - from >= MAX_RANGE) return [to];
  return Array.from({ length: to - from }, (_, index) => from + index + 1);
}
