import type { Notice, ScopeName } from '@anjian/domain';
import { RANKING } from '../ranking.ts';
import type { Analyzer } from './analyze.ts';
import { type Condition, conditionClause, literal } from './language/condition-clause.ts';
import type { ReadQuery } from './language/read-query.ts';
import { type Meaning, nearnessTo } from './meaning.ts';
import type { Query } from './query.ts';
import { countClauses, type QueryTerm, queryTerms } from './query-terms.ts';
import { hasToldWord, hasTooManyWords, isTold, scoringClauses } from './scoring-clauses.ts';
import { anyOf, phraseIn, phraseOf, type Target, targetOf, WHOLE } from './target.ts';
import { type Wanted, wantedOf } from './wanted.ts';

/** The text part of a search: what must match, what makes a document better, and what is marked. */
export type TextClauses = {
  filter: Query[];
  /** What of the filter does not come of the free words. */
  conditional: Query[];
  should: Query[];
  mustNot: Query[];
  highlight: Query | undefined;
  /** What has every free word. */
  hasAll: Query;
  /** The free words, each with its clause; and how many of them are wanted. */
  terms: readonly QueryTerm[];
  wanted: Wanted;
  notices: Notice[];
};

/** How a query's text is turned into clauses. */
export type TextOptions = {
  analyzer: Analyzer;
  /** The parts of documents in which the text must stand; none are all. */
  scopes?: readonly ScopeName[];
  /** Queries that narrow this one: all that they say is wanted. */
  within?: readonly ReadQuery[];
  /** Only the words as they were typed. */
  verbatim?: boolean;
  /** Fewer words are wanted than by the rule, since by the rule hardly anything was found. */
  relaxed?: boolean;
  /** What is meant, by the documents found before; `access` keeps from the viewer what is not for that viewer. */
  meaning?: { by: Meaning; access: Query };
};

/** An exact phrase found in the title. */
const TITLE_PHRASE_BOOST = 6;

/** Clauses that conditions and exclusions may take together. */
const CONDITION_BUDGET = 60;

/** The clauses for a query. */
export function textClauses(read: ReadQuery, options: TextOptions): TextClauses {
  const { analyzer, scopes = [], verbatim = false, relaxed = false, meaning } = options;
  const target = targetOf(scopes);
  const { terms, shortened } = queryTerms(read.words, analyzer, {
    target,
    rephrasing: !verbatim,
    markSingles: read.phrases.length === 0,
  });
  const phrases = read.phrases.map(analyzer.fold);
  const { conditions, excluded, left } = conditionsOf(read, options, target);
  const named = conditions.flatMap((condition) => condition.terms);
  const wanted = wantedOf(terms, relaxed);
  const required = terms.map((term) => term.required);
  const told = isTold(terms) && target === WHOLE;
  const has: Query = told
    ? hasToldWord(read.words, analyzer)
    : { bool: { should: required, minimum_should_match: wanted.minimum } };
  const conditional = [
    ...phrases.map((phrase) => phraseIn(target, phrase)),
    ...conditions.flatMap(({ clause }) => clause ?? []),
  ];
  const among = meaning ? [meaning.access, ...conditional] : [];
  // A page that is not full goes on with what is nearest by meaning.
  const listed = meaning && relaxed ? anyOf([has, { terms: { id: [...meaning.by.near] } }]) : has;
  return {
    filter: [...conditional, ...(terms.length === 0 ? [] : [listed])],
    conditional,
    should: [
      ...scoringClauses([...terms, ...named], read.words, analyzer),
      ...phrases.flatMap((phrase) => phraseScores(phrase, target)),
      ...[...terms, ...named].flatMap((term) => term.named.map(({ query }) => query)),
      ...(meaning ? [nearnessTo(meaning.by, [...among, listed]), ...meaning.by.law] : []),
    ],
    mustNot: excluded.flatMap(({ clause }) => clause ?? []),
    highlight: highlightOf([
      ...phrases,
      ...surfacesOf([...terms, ...named]),
      ...conditions.flatMap((each) => each.surfaces),
    ]),
    hasAll: { bool: { filter: required } },
    terms,
    wanted,
    notices: [
      ...(shortened && (!told || hasTooManyWords(read.words, analyzer)) ? [shortenedNotice(terms, told)] : []),
      ...(left > 0 ? [{ code: 'shortened' as const, message: `检索式太复杂，有 ${left} 个条件没有采用` }] : []),
      ...(wanted.notice ?? []),
    ],
  };
}

/** What is marked in a text for a query: its phrases, and its words in all the forms under which they are printed. */
export function markedSurfaces(read: ReadQuery, analyzer: Analyzer): string[] {
  const { terms } = queryTerms(read.words, analyzer, { rephrasing: true, markSingles: read.phrases.length === 0 });
  const { conditions } = conditionsOf(read, { analyzer }, WHOLE);
  return [
    ...new Set([
      ...read.phrases.map(analyzer.fold),
      ...surfacesOf([...terms, ...conditions.flatMap((condition) => condition.terms)]),
      ...conditions.flatMap((condition) => condition.surfaces),
    ]),
  ];
}

/** The conditions of a query and of those that narrow it, as far as the budget goes; `left` counts those beyond it. */
function conditionsOf(
  read: ReadQuery,
  { analyzer, within = [] }: TextOptions,
  target: Target,
): { conditions: Condition[]; excluded: Condition[]; left: number } {
  let budget = CONDITION_BUDGET;
  let left = 0;
  const taken = (node: Parameters<typeof conditionClause>[0]): Condition[] => {
    const condition = conditionClause(node, target, analyzer);
    const cost = condition.clause ? countClauses(condition.clause) : 0;
    if (cost > budget) {
      left++;
      return [];
    }
    budget -= cost;
    return [condition];
  };
  return {
    conditions: [...read.conditions, ...within.flatMap(({ tree }) => tree.items.map(({ node }) => node))].flatMap(
      taken,
    ),
    excluded: read.excluded.map(literal).flatMap(taken),
    get left() {
      return left;
    },
  };
}

function surfacesOf(terms: readonly QueryTerm[]): string[] {
  return terms.flatMap((term) => term.surfaces);
}

function highlightOf(surfaces: readonly string[]): Query | undefined {
  const phrases = [...new Set(surfaces)].slice(0, MOST_MARKED).map((surface) => phraseOf('body', surface));
  return phrases.length === 0 ? undefined : { bool: { should: phrases } };
}

/** Surfaces that are marked in results: each is a phrase that the highlighter looks for in every hit. */
const MOST_MARKED = 150;

function shortenedNotice(terms: readonly QueryTerm[], told: boolean): Notice {
  const used = told ? `最常出现的 ${RANKING.told.words} 个词` : `前 ${terms.length} 个词`;
  return { code: 'shortened', message: `检索词太长，只用了${used}` };
}

function phraseScores(phrase: string, target: Target): Query[] {
  return [
    anyOf(target.map((field) => phraseOf(field, phrase))),
    { match_phrase: { title: { query: phrase, boost: TITLE_PHRASE_BOOST } } },
  ];
}
