import { parseQuery, printBounds, printNode, type QueryNode } from '@anjian/domain';
import type { Words } from '../words/zh.ts';

/** A part of what was typed, in words, and the query without it. */
export type QueryPart = { text: string; excluded: boolean; without: string };

/** The parts of a query, in order; none where it is a single word or a sentence, which the box shows well enough. */
export function queryParts(q: string, words: Words): QueryPart[] {
  const { items } = parseQuery(q);
  if (items.length < 2 && (items[0]?.node.type ?? 'word') === 'word') return [];
  return items.map(({ node, start, end }) => ({
    text: partText(node, words),
    excluded: node.type === 'not',
    without: `${q.slice(0, start)} ${q.slice(end)}`.replace(/\s+/gu, ' ').trim(),
  }));
}

function partText(node: QueryNode, words: Words): string {
  const { query, filters } = words;
  if (node.type === 'not') return query.without(partText(node.node, words));
  if (node.type === 'near') return query.near(node.words.join(words.separator), node.within);
  if (node.type === 'field') return filters.chip(query.fields[node.field], partText(node.node, words));
  if (node.type === 'range') return filters.chip(query.fields[node.field], printBounds(node.field, node.bounds));
  if (node.type === 'or') return node.nodes.map((each) => partText(each, words)).join(query.or);
  return printNode(node);
}
