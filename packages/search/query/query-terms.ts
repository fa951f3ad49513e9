import { CONCEPTS, CRIMES, citationKey, STATUTES } from '@anjian/domain';
import type { Analyzer, QueryWord } from './analyze.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { Query } from './query.ts';

/**
 * One thing that a query asks for: a word, or an article of a statute. `required` matches the documents that have it, `words` are
 * what it is scored by, `named` lifts what it names, and `surfaces` are the forms in which it is marked in a text.
 */
export type QueryTerm = { required: Query; words: readonly string[]; named: Query[]; surfaces: readonly string[] };

/** Words of a query that are looked at; a pasted page is for similar cases. */
const MAX_WORDS = 60;

/** What was asked for by its own number or name is what was meant: more than any sum of word scores. */
export const NAMED_BOOST = 60;
/** A document that cites the article asked for. */
const CITES_BOOST = 12;
/** The statute itself, where its name is one word among others. */
const STATUTE_BOOST = 6;
/** A document about the offence asked for, not one that mentions it. */
const CRIME_BOOST = 4;

/** Clauses that the free words may take together: with phrases, fields and authority a query stays below 256. */
const MAX_CLAUSES = 150;

/** The terms of a query's free words, stop words left out unless there is nothing else; `shortened` says that not all were taken. */
export function queryTerms(parsed: ParsedQuery, analyzer: Analyzer): { terms: QueryTerm[]; shortened: boolean } {
  const all = analyzer.queryWords(parsed.words.replaceAll(BARE_ARTICLE, '$1第$2'));
  const kept = all.filter((word) => !word.stop);
  const wanted = kept.length > 0 ? kept : all;
  const words = wanted.slice(0, MAX_WORDS);
  const long = words.filter((word) => [...word.text].length > 1);
  const terms: QueryTerm[] = [];
  let statute: string | undefined;
  words.forEach((word, place) => {
    const article = articleOf(word);
    const next = words[place + 1];
    const named = word.words.find((form) => STATUTE_NAMES.has(form));
    if (named !== undefined) statute = named;
    // 刑法 in 刑法第三百八十八条 is a part of the citation, not a word of its own.
    if (named !== undefined && next !== undefined && articleOf(next)) return;
    // A single character marks half of every page: only where nothing else was asked for.
    const marked = long.length > 0 ? long.includes(word) : parsed.phrases.length === 0;
    terms.push(
      article && statute !== undefined ? articleTerm(statute, article, word) : wordTerm(word, named, marked, analyzer),
    );
  });
  const taken = withinBudget(terms);
  return { terms: taken, shortened: words.length < wanted.length || taken.length < terms.length };
}

/** The first terms whose clauses together stay within the budget. */
function withinBudget(terms: readonly QueryTerm[]): QueryTerm[] {
  let clauses = 0;
  const end = terms.findIndex((term) => {
    clauses += [term.required, ...term.named].reduce((sum, each) => sum + countClauses(each), 0);
    return clauses > MAX_CLAUSES;
  });
  return terms.slice(0, end < 0 ? terms.length : end);
}

/** The clauses of a query that look something up, those that only combine others not counted. */
function countClauses(query: Query): number {
  const scored = query.constant_score?.filter;
  if (scored) return countClauses(scored);
  if (!query.bool) return 1;
  return [query.bool.filter, query.bool.should].flat().reduce((sum, each) => sum + (each ? countClauses(each) : 0), 0);
}

/** 刑法388条 is how people write 刑法第388条. */
const BARE_ARTICLE = /([法例则释])((?:\d{1,4}|[一二三四五六七八九十百零]{1,8})条)/gu;

const STATUTE_NAMES = new Set(STATUTES.map((statute) => statute.name));
const CONCEPT_BY_NAME = new Map(
  CONCEPTS.flatMap((concept) => [concept.name, ...(concept.aliases ?? [])].map((name) => [name, concept])),
);

type Article = { number: number; sub: number | undefined };

function articleOf(word: QueryWord): Article | undefined {
  const match = word.words.map((form) => /^第(\d+)条(?:之(\d+))?$/u.exec(form)).find((each) => each !== null);
  return match ? { number: Number(match[1]), sub: match[2] === undefined ? undefined : Number(match[2]) } : undefined;
}

/** An article: whatever cites it, and the text of the statute that has it. */
function articleTerm(statute: string, { number, sub }: Article, { words, variants }: QueryWord): QueryTerm {
  const cites: Query = { term: { articles: citationKey(statute, number, sub) } };
  const itself: Query = { bool: { filter: [{ term: { statute } }, { term: { bodyW: words[0] ?? '' } }] } };
  return {
    required: { bool: { should: [cites, itself], minimum_should_match: 1 } },
    words,
    named: [boosted(cites, CITES_BOOST), boosted(itself, NAMED_BOOST)],
    surfaces: variants,
  };
}

/** A word is there when its index word is, or all its parts are, or its characters stand side by side, or what it is a name for. */
function wordTerm(
  { text, words, variants }: QueryWord,
  statute: string | undefined,
  marked: boolean,
  analyzer: Analyzer,
): QueryTerm {
  const [whole, ...parts] = words;
  const ways: Query[] = variants.map(bodyPhrase);
  const named: Query[] = [];
  const surfaces = [...variants];
  if (whole !== undefined) ways.push({ term: { bodyW: whole } });
  if (parts.length > 1) ways.push({ bool: { filter: parts.map((part) => ({ term: { bodyW: part } })) } });
  const crime = CRIMES.find(whole ?? text);
  if (crime) {
    ways.push({ term: { crimes: crime.id } });
    named.push(boosted({ term: { crimes: crime.id } }, CRIME_BOOST));
  }
  const concept = CONCEPT_BY_NAME.get(whole ?? text);
  for (const citation of concept?.citations ?? []) {
    ways.push({ term: { articles: citation } });
    named.push(boosted({ term: { articles: citation } }, CITES_BOOST));
  }
  for (const wording of concept?.wording ?? []) {
    const phrase = analyzer.fold(wording);
    ways.push(bodyPhrase(phrase));
    named.push(boosted(bodyPhrase(phrase), CITES_BOOST));
    surfaces.push(phrase);
  }
  if (statute !== undefined) named.push(boosted({ term: { statute } }, STATUTE_BOOST));
  for (const form of words) if (/号$/u.test(form)) named.push(boosted({ term: { docNumber: form } }, NAMED_BOOST));
  return {
    required: { bool: { should: ways, minimum_should_match: 1 } },
    words,
    named,
    surfaces: marked ? surfaces : [],
  };
}

/** Characters side by side in one paragraph. */
export function bodyPhrase(text: string): Query {
  return { match_phrase: { body: { query: text } } };
}

/** A fixed addition to the score of what matches. */
export function boosted(filter: Query, boost: number): Query {
  return { constant_score: { filter, boost } };
}
