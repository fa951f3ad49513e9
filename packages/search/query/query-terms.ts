import { STATUTES } from '@anjian/domain';
import { RANKING } from '../ranking.ts';
import type { Analyzer, QueryWord } from './analyze.ts';
import { type Rephrased, rephrase, type WordGroup } from './language/rephrase.ts';
import type { Query } from './query.ts';
import { type Target, WHOLE } from './target.ts';
import { articleOf, articleTerm } from './terms/article-term.ts';
import type { Lift } from './terms/boosts.ts';
import { rephrasedTerm } from './terms/rephrased-term.ts';
import { wordTerm } from './terms/word-term.ts';

/**
 * One thing that a query asks for: a word, an article of a statute, or a manner of speaking. `text` is it as typed, `required` matches
 * the documents that have it, `words` are what it is scored by, `likeWords` are scored at less, `named` lifts what it names, and
 * `surfaces` are the forms in which it is marked in a text.
 */
export type QueryTerm = {
  text: string;
  required: Query;
  words: readonly string[];
  likeWords: readonly string[];
  named: Lift[];
  surfaces: readonly string[];
  /** With a clause for each wording. */
  rephrased?: Rephrased & { clauses: readonly Query[] };
};

/** How the terms of a text are made. */
export type TermOptions = {
  /** Where the words must stand. */
  target?: Target;
  /** Whether words that are said otherwise in statutes are looked for in those words too. */
  rephrasing?: boolean;
  /** Whether a single character is marked where there is nothing longer: it would mark half of every page. */
  markSingles?: boolean;
  /** Clauses that the terms may take together. */
  budget?: number;
};

/** Words of a query that are looked at; a pasted page is for similar cases. */
const MAX_WORDS = 60;
/** With more words a text tells facts in its own words, and is not asked for in others. */
const MAX_REPHRASED_WORDS = 12;

/** Clauses that the free words may take together: with phrases, fields and authority a query stays below 256. */
const MAX_CLAUSES = 130;

/** The terms of a text, stop words left out unless there is nothing else; `shortened` says that not all were taken. */
export function queryTerms(
  text: string,
  analyzer: Analyzer,
  { target = WHOLE, rephrasing = false, markSingles = true, budget = MAX_CLAUSES }: TermOptions = {},
): { terms: QueryTerm[]; shortened: boolean } {
  const all = analyzer.queryWords(withoutAsking(text).replaceAll(BARE_ARTICLE, '$1第$2'));
  const kept = all.filter((word) => !word.stop);
  const wanted = kept.length > 0 ? kept : all;
  const words = wanted.slice(0, MAX_WORDS);
  const long = words.filter((word) => [...word.text].length > 1);
  const isMarked = (word: QueryWord): boolean => (long.length > 0 ? long.includes(word) : markSingles);
  const wordTerms = (some: readonly QueryWord[]): QueryTerm[] => {
    const terms: QueryTerm[] = [];
    let statute: string | undefined;
    some.forEach((word, place) => {
      const article = articleOf(word);
      const next = some[place + 1];
      const named = word.words.find((form) => STATUTE_NAMES.has(form));
      if (named !== undefined) statute = named;
      // 刑法 in 刑法第三百八十八条 is a part of the citation, not a word of its own.
      if (named !== undefined && next !== undefined && articleOf(next)) return;
      terms.push(
        article && statute !== undefined && target === WHOLE
          ? articleTerm(statute, article, word)
          : wordTerm(word, {
              statute: named,
              alone: words.length === 1,
              marked: isMarked(word),
              ofMany: words.length > RANKING.allWanted,
              target,
              analyzer,
            }),
      );
    });
    return terms;
  };
  const groups: WordGroup[] =
    rephrasing && words.length <= MAX_REPHRASED_WORDS ? rephrase(words, all, analyzer) : [{ words }];
  const terms = groups.flatMap(({ words: some, as }) =>
    as ? [rephrasedTerm(wordTerms(some), as, target, analyzer)] : wordTerms(some),
  );
  const taken = withinBudget(terms, budget);
  return { terms: taken, shortened: words.length < wanted.length || taken.length < terms.length };
}

/** The first terms whose clauses together stay within the budget. */
function withinBudget(terms: readonly QueryTerm[], budget: number): QueryTerm[] {
  let clauses = 0;
  const end = terms.findIndex((term) => {
    clauses += [term.required, ...term.named.map(({ query }) => query)].reduce(
      (sum, each) => sum + countClauses(each),
      0,
    );
    return clauses > budget;
  });
  return terms.slice(0, end < 0 ? terms.length : end);
}

/** The clauses of a query that look something up, those that only combine others not counted. */
export function countClauses(query: Query): number {
  const scored = query.constant_score?.filter;
  if (scored) return countClauses(scored);
  if (query.intervals) return INTERVAL_CLAUSES;
  if (!query.bool) return 1;
  return [query.bool.filter, query.bool.should, query.bool.must_not]
    .flat()
    .reduce((sum, each) => sum + (each ? countClauses(each) : 0), 0);
}

/** Words near each other cost about as much as this many looked up by themselves. */
const INTERVAL_CLAUSES = 4;

/** 刑法388条 is how people write 刑法第388条. */
const BARE_ARTICLE = /([法例则释])((?:\d{1,4}|[一二三四五六七八九十百零]{1,8})条)/gu;

/** What a question says beside its subject: asking after it, and that it is a case. */
const ASKING =
  /算不算|是不是|是否|能不能|可不可以|会不会|要不要|该不该|构不构成|有没有|怎么(?:判刑|判|定罪|定性|定|处理|处罚|认定|办|算)|如何(?:认定|处理|定性|定罪|处罚|量刑|适用|判断|区分)|请问|咨询一下|想问一下?|(?:哪些|什么|有什么)?(?:样的|的)(?:案子|案例|案件)(?=[\s？?。]|$)|(?:吗|呢|么)(?=[\s？?。]|$)/gu;

/** The text without what only asks; a text that does nothing else stays as it is. */
function withoutAsking(text: string): string {
  const bare = text.replaceAll(ASKING, ' ');
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text;
}

const STATUTE_NAMES = new Set(STATUTES.map((statute) => statute.name));
