import type { QueryNode } from '@anjian/domain';
import type { Analyzer } from '../analyze.ts';
import type { Query } from '../query.ts';
import { type QueryTerm, queryTerms } from '../query-terms.ts';
import { anyOf, phraseIn, type Target } from '../target.ts';
import { nearIn } from '../terms/near-in.ts';
import { fieldClause } from './field-clause.ts';
import { rangeClauseOf } from './range-clause.ts';

/** A condition as a clause, with the terms that it names, for scores and marks; clause undefined where it says nothing. */
export type Condition = { clause: Query | undefined; terms: QueryTerm[]; surfaces: string[] };

/** Clauses that the words of one leaf may take. */
const LEAF_BUDGET = 24;

/** The clause of a part of a query: all its words, wherever in the target. */
export function conditionClause(node: QueryNode, target: Target, analyzer: Analyzer): Condition {
  switch (node.type) {
    case 'word': {
      const { terms } = queryTerms(node.text, analyzer, { target, markSingles: false, budget: LEAF_BUDGET });
      return { clause: allOf(terms.map((term) => term.required)), terms, surfaces: [] };
    }
    case 'phrase': {
      const phrase = analyzer.fold(node.text);
      return { clause: phraseIn(target, phrase), terms: [], surfaces: [phrase] };
    }
    case 'near': {
      const words = node.words.map(analyzer.fold);
      const clause = anyOf(target.map((field) => nearIn(field, words, node.within, false)));
      return { clause, terms: [], surfaces: words };
    }
    case 'range':
      return { clause: rangeClauseOf(node.field, node.bounds), terms: [], surfaces: [] };
    case 'field':
      return fieldClause(node.field, node.node, target, analyzer, conditionClause);
    case 'not': {
      const { clause } = conditionClause(literal(node.node), target, analyzer);
      return { clause: clause && { bool: { must_not: [clause] } }, terms: [], surfaces: [] };
    }
    case 'and':
    case 'or': {
      const parts = node.nodes.map((each) => conditionClause(each, target, analyzer));
      const clauses = parts.flatMap(({ clause }) => clause ?? []);
      return {
        clause: clauses.length === 0 ? undefined : node.type === 'and' ? allOf(clauses) : anyOf(clauses),
        terms: parts.flatMap(({ terms }) => terms),
        surfaces: parts.flatMap(({ surfaces }) => surfaces),
      };
    }
  }
}

/** What must not occur is what was typed, letter by letter, and nothing that it may stand for. */
export function literal(node: QueryNode): QueryNode {
  if (node.type === 'word') return { type: 'phrase', text: node.text };
  if (node.type === 'and' || node.type === 'or') return { type: node.type, nodes: node.nodes.map(literal) };
  return node.type === 'field' ? { ...node, node: literal(node.node) } : node;
}

function allOf(clauses: readonly Query[]): Query | undefined {
  const [only] = clauses;
  return clauses.length < 2 ? only : { bool: { filter: [...clauses] } };
}
