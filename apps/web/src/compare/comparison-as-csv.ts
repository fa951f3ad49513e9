import type { DocumentView } from '@anjian/domain';
import { csvTable } from '../ui/csv-table.ts';
import { remarkOf } from '../words/remark-of.ts';
import type { Words } from '../words/zh.ts';
import type { CompareRow } from './compare-rows.ts';

/** A comparison as a table for a spreadsheet: an element a line, a document a column, each thing said with its paragraph. */
export function comparisonAsCsv(views: readonly DocumentView[], rows: readonly CompareRow[], words: Words): string {
  const { compare, results, selection } = words;
  const remarks = views.map(({ document }) => remarkOf(document, words));
  const told = rows.map(({ name, cells }) => [
    name,
    ...cells.map((cell) =>
      cell
        .map(({ text, paragraph }) => (paragraph === undefined ? text : `${text} [${results.paragraph(paragraph)}]`))
        .join('\n'),
    ),
  ]);
  return csvTable([
    [compare.element, ...views.map(({ document }) => document.title)],
    ...(remarks.some((remark) => remark !== '') ? [[selection.remark, ...remarks]] : []),
    ...told,
  ]);
}
