import {
  CRIMES,
  ISSUERS,
  parseCitation,
  type QueryNode,
  type ScopeName,
  SECTORS,
  type TextField,
} from '@anjian/domain';
import type { Analyzer } from '../analyze.ts';
import type { Query } from '../query.ts';
import { anyOf, phraseIn, type Target, targetOf, WHOLE } from '../target.ts';
import type { Condition } from './condition-clause.ts';

/** How a part of a query becomes a clause. */
type ClauseOf = (node: QueryNode, target: Target, analyzer: Analyzer) => Condition;

/** Fields that are properties of a document: what a text names among them, as a clause; undefined where it names none. */
const PROPERTIES: Partial<Record<TextField, (text: string, analyzer: Analyzer) => Query | undefined>> = {
  crime: (text) => {
    const crime = CRIMES.find(text);
    return crime ? { term: { crimes: crime.id } } : { term: { otherCrimes: text.endsWith('罪') ? text : `${text}罪` } };
  },
  sector: (text) => term('sectors', SECTORS.find(text)?.id),
  issuer: (text) => term('issuers', ISSUERS.find(text)?.id ?? text),
  article: (text) => term('articles', parseCitation(text) ?? parseCitation(`刑法${text}`)),
  number: (text, analyzer) => {
    const forms = analyzer.queryWords(text).flatMap((word) => word.words.filter((form) => form.endsWith('号')));
    return forms.length === 0 ? undefined : { terms: { docNumber: forms } };
  },
};

function term(field: string, value: string | undefined): Query | undefined {
  return value === undefined ? undefined : { term: { [field]: value } };
}

/** The clause of a field. A value that no property has is looked for as text, so that nothing is lost. */
export function fieldClause(
  field: TextField,
  node: QueryNode,
  target: Target,
  analyzer: Analyzer,
  clauseOf: ClauseOf,
): Condition {
  const property = PROPERTIES[field];
  if (property === undefined) return clauseOf(node, targetOf([field as ScopeName]), analyzer);
  if (node.type === 'and' || node.type === 'or') {
    const parts = node.nodes.map((each) => fieldClause(field, each, target, analyzer, clauseOf));
    const clauses = parts.flatMap(({ clause }) => clause ?? []);
    return {
      clause: node.type === 'and' ? { bool: { filter: clauses } } : anyOf(clauses),
      terms: parts.flatMap(({ terms }) => terms),
      surfaces: parts.flatMap(({ surfaces }) => surfaces),
    };
  }
  const text = node.type === 'word' || node.type === 'phrase' ? analyzer.fold(node.text) : '';
  const named = property(text, analyzer);
  const asText = clauseOf(node, target, analyzer);
  if (named === undefined) return asText;
  const ways = field === 'crime' && !CRIMES.find(text) ? [named, phraseIn(WHOLE, text)] : [named];
  return { ...asText, clause: anyOf(ways) };
}
