import { type Notice, parseQuery, type QueryNode, type QueryTree } from '@anjian/domain';
import { faultNotices } from './fault-notices.ts';
import { strangeValues } from './strange-values.ts';

/**
 * A query as the search builds from it: free words (wanted by the rule of the search), exact phrases, the other conditions, and what
 * must not occur. What the reader is told of the reading stands in `notices`.
 */
export type ReadQuery = {
  words: string;
  phrases: string[];
  conditions: QueryNode[];
  excluded: QueryNode[];
  tree: QueryTree;
  notices: Notice[];
};

/** Phrases, conditions and exclusions that count as such: each costs the engine several lookups, and nobody means more. */
const MAX_PHRASES = 16;

/** Reads a query for the search. Never throws. */
export function readQuery(q: string): ReadQuery {
  const tree = parseQuery(q);
  const read: ReadQuery = {
    words: '',
    phrases: [],
    conditions: [],
    excluded: [],
    tree,
    notices: [...faultNotices(q, tree), ...strangeValues(q, tree)],
  };
  const words: string[] = [];
  const sort = (node: QueryNode): void => {
    if (node.type === 'word') words.push(node.text);
    else if (node.type === 'phrase') read.phrases.push(node.text);
    else if (node.type === 'not') read.excluded.push(node.node);
    // A bracket around words that are all wanted changes nothing.
    else if (node.type === 'and') node.nodes.forEach(sort);
    else read.conditions.push(node);
  };
  for (const { node } of tree.items) sort(node);
  // What is too much of phrases is searched as words; what is too much of the rest is left out, and said.
  words.push(...read.phrases.splice(MAX_PHRASES));
  const left = [...read.conditions.splice(MAX_PHRASES), ...read.excluded.splice(MAX_PHRASES)];
  if (left.length > 0)
    read.notices.push({ code: 'shortened', message: `条件和要排除的词各取前 ${MAX_PHRASES} 个，其余没有采用` });
  read.words = words.join(' ');
  noteWhatIsLeft(read, q);
  return read;
}

function noteWhatIsLeft(read: ReadQuery, q: string): void {
  if (read.words !== '' || read.phrases.length + read.conditions.length > 0) return;
  if (read.excluded.length > 0) {
    read.notices.push({ code: 'only_excluded', message: '只写了要排除的词，下面是不含这些词的全部文书' });
  } else if (q.trim() !== '') {
    read.notices.push({ code: 'only_punctuation', message: '检索词中没有可检索的文字，已列出全部文书' });
  }
}
