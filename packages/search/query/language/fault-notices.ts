import { type Notice, type QueryFault, type QueryFaultCode, type QueryTree, repairQuery } from '@anjian/domain';

/** What is said of each fault; `place` is the character of the query, from 1. */
const SENTENCES: Record<QueryFaultCode, (place: number, fault: QueryFault) => string> = {
  unclosed_quote: (place, { text }) => `第 ${place - 1} 个字后缺右引号，已按“${text}”检索`,
  stray_quote: (place) => `第 ${place} 个字的引号没有配对，已略去`,
  unclosed_bracket: (place) => `第 ${place - 1} 个字后缺右括号，已补上`,
  stray_bracket: (place) => `第 ${place} 个字的括号没有配对，已略去`,
  too_deep: (place) => `第 ${place} 个字的括号套得太深，已略去`,
  dangling_or: (place) => `第 ${place} 个字的“或”旁边缺一个词，已略去`,
  dangling_not: (place) => `第 ${place} 个字的“不含”后面缺词，已略去`,
  empty_field: (place, { text }) => `第 ${place} 个字的冒号后面缺词，“${text}”已作为普通的词检索`,
  bad_range: (place, { text }) => `第 ${place} 个字的冒号后面不是数值范围，“${text}”已作为普通的词检索`,
};

const CODES: Record<QueryFaultCode, Notice['code']> = {
  unclosed_quote: 'unbalanced_quote',
  stray_quote: 'unbalanced_quote',
  unclosed_bracket: 'unbalanced_bracket',
  stray_bracket: 'unbalanced_bracket',
  too_deep: 'unbalanced_bracket',
  dangling_or: 'dangling_operator',
  dangling_not: 'dangling_operator',
  empty_field: 'bad_field',
  bad_range: 'bad_field',
};

/** Faults of one query that are told; the repaired query mends all. */
const MOST_TOLD = 3;

/** What a reader is told of the faults in a query, the first with the repaired query. */
export function faultNotices(q: string, tree: QueryTree): Notice[] {
  if (tree.faults.length === 0) return [];
  const repaired = repairQuery(q, tree);
  return tree.faults
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST_TOLD)
    .map((fault, place) => ({
      code: CODES[fault.code],
      // Counted in characters, as a person counts them.
      message: SENTENCES[fault.code]([...q.slice(0, fault.at)].length + 1, fault),
      ...(place === 0 && repaired !== '' ? { query: repaired } : {}),
    }));
}
