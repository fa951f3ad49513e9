import { expect, it } from 'vitest';
import { readQueries } from './judged-queries.ts';

it('queries are read with the fields that part them into kinds, and with whether they cite an article', () => {
  const text = [
    { id: 'q1', text: '刑法第三百八十五条', kind: 'article', source: 'x' },
    { id: 2, text: '买官卖官', kind: 'colloquial', source: 'x', note: 3 },
  ];
  expect(readQueries(`${text.map((one) => JSON.stringify(one)).join('\n')}\n`, 'q.jsonl')).toEqual([
    { id: 'q1', text: '刑法第三百八十五条', groups: { kind: 'article', citesArticle: 'true' } },
    { id: '2', text: '买官卖官', groups: { kind: 'colloquial', citesArticle: 'false' } },
  ]);
});

it.each(['{"id":"a b","text":"x"}', '{"id":"a"}', '[]', 'x', 'null'])(
  '%s is no query, and its line is named',
  (line) => {
    expect(() => readQueries(`{"id":"a","text":"x"}\n${line}`, 'q.jsonl')).toThrow('q.jsonl 第 2 行');
  },
);
