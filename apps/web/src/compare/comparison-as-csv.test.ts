import type { DocumentView } from '@anjian/domain';
import { expect, it } from 'vitest';
import { zh } from '../words/zh.ts';
import { comparisonAsCsv } from './comparison-as-csv.ts';

const view = (title: string, fictional: boolean) => ({ document: { title, fictional } }) as unknown as DocumentView;

it('a comparison is a table with a column for each document, that says which text is none of an office', () => {
  const rows = [
    { id: 'crimes', name: '罪名', prose: false, same: false, cells: [[{ text: '受贿罪', paragraph: 3 }], []] },
  ];
  expect(comparisonAsCsv([view('甲案', true), view('乙案', false)], rows, zh).split('\r\n')).toEqual([
    '\uFEFF要素,甲案,乙案',
    '备注,虚构示例，不得引用,',
    '罪名,受贿罪 [第 3 段],',
  ]);
  expect(comparisonAsCsv([view('甲案', false), view('乙案', false)], rows, zh)).not.toContain('备注');
});
