import { FIELD_WORDS } from './query-fields.ts';
import type { Bounds, QueryNode, QueryTree, RangeField } from './query-tree.ts';

/** Writes a query in its plainest form: what it is read as is what was printed. */
export function printQuery({ items }: Pick<QueryTree, 'items'>): string {
  return items.map(({ node }) => (node.type === 'and' ? printOperand(node) : printNode(node))).join(' ');
}

/** Writes one part of a query. */
export function printNode(node: QueryNode): string {
  switch (node.type) {
    case 'word':
      return node.text;
    case 'phrase':
      return `“${node.text}”`;
    case 'near':
      return `“${node.words.join(' ')}”~${node.within}`;
    case 'field':
      return `${FIELD_WORDS[node.field][0]}:${printOperand(node.node)}`;
    case 'range':
      return `${FIELD_WORDS[node.field][0]}:${printBounds(node.field, node.bounds)}`;
    case 'not':
      return `-${printOperand(node.node)}`;
    case 'or':
      return node.nodes.map((each) => (each.type === 'and' ? printOperand(each) : printNode(each))).join(' 或 ');
    case 'and':
      return node.nodes.map((each) => (each.type === 'and' ? printOperand(each) : printNode(each))).join(' ');
  }
}

function printOperand(node: QueryNode): string {
  return node.type === 'and' || node.type === 'or' || node.type === 'not' ? `（${printNode(node)}）` : printNode(node);
}

/** A range as it is typed: 2018-2024, >300万元, >=10年. */
export function printBounds(field: RangeField, { gt, gte, lt, lte }: Bounds): string {
  const value = (number: number) => printValue(field, number);
  if (gte !== undefined && lte !== undefined) return gte === lte ? value(gte) : `${value(gte)}-${value(lte)}`;
  if (gt !== undefined) return `>${value(gt)}`;
  if (lt !== undefined) return `<${value(lt)}`;
  return gte === undefined ? `<=${value(lte ?? 0)}` : `>=${value(gte)}`;
}

function printValue(field: RangeField, value: number): string {
  if (field === 'amount') {
    for (const [factor, unit] of [
      [1e8, '亿元'],
      [1e4, '万元'],
    ] as const) {
      if (value >= factor && Number.isInteger((value / factor) * 1e4)) return `${value / factor}${unit}`;
    }
    return `${value}元`;
  }
  if (field === 'term') return value % 12 === 0 ? `${value / 12}年` : `${value}个月`;
  return String(value);
}
