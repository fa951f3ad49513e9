import {
  CRIMES,
  type Notice,
  parseCitation,
  type QueryNode,
  type QueryTree,
  SECTORS,
  type TextField,
} from '@anjian/domain';

/** Of fields whose values are on a list: whether a text names one, and what is said where it does not. */
const LISTED: Partial<Record<TextField, { isKnown(text: string): boolean; says(text: string): string }>> = {
  crime: {
    isKnown: (text) => CRIMES.find(text) !== undefined,
    says: (text) => `职务犯罪里没有“${text}”这个罪名，已按其他罪名和原文查找`,
  },
  sector: {
    isKnown: (text) => SECTORS.find(text) !== undefined,
    says: (text) => `行业里没有“${text}”，已在原文里查找这个词`,
  },
  article: {
    isKnown: (text) => (parseCitation(text) ?? parseCitation(`刑法${text}`)) !== undefined,
    says: (text) => `“${text}”不是哪部法律的第几条，已在原文里查找；可以写成 法条:刑法第三百八十八条`,
  },
  number: {
    isKnown: (text) => /\d/u.test(text),
    says: (text) => `“${text}”里没有号码，已在原文里查找；可以写成 文号:法释〔2016〕9号`,
  },
};

/** So much of a strange value is shown. */
const LONGEST_SHOWN = 20;
/** Notices of one query. */
const MOST_TOLD = 3;

/** What a reader is told of values that their field does not know, each with the place where the condition begins, in characters from 1. */
export function strangeValues(q: string, { items }: Pick<QueryTree, 'items'>): Notice[] {
  const told = items.flatMap(({ node, start }) =>
    valuesOf(node).map(({ field, text }) => ({ field, text, place: [...q.slice(0, start)].length + 1 })),
  );
  return told
    .flatMap(({ field, text, place }): Notice[] => {
      const listed = LISTED[field];
      if (listed === undefined || listed.isKnown(text)) return [];
      const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
      return [{ code: 'bad_field', message: `第 ${place} 个字起：${listed.says(shown)}` }];
    })
    .slice(0, MOST_TOLD);
}

/** The values that stand in fields, wherever in a part of a query. */
function valuesOf(node: QueryNode, field?: TextField): { field: TextField; text: string }[] {
  switch (node.type) {
    case 'field':
      return valuesOf(node.node, node.field);
    case 'not':
      return valuesOf(node.node, field);
    case 'and':
    case 'or':
      return node.nodes.flatMap((each) => valuesOf(each, field));
    case 'word':
    case 'phrase':
      return field === undefined ? [] : [{ field, text: node.text }];
    default:
      return [];
  }
}
