import type { DocumentView } from '@anjian/domain';
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { citationOf } from '../document/citation-of.ts';
import { packWord, WIDTH_ACROSS } from '../word/pack-word.ts';
import { run, SIZE } from '../word/word-parts.ts';
import type { Words } from '../words/zh.ts';
import type { CompareLine, CompareRow } from './compare-rows.ts';

/** The names of the elements, in twentieths of a point: five characters and the margins of the cell. */
const FIRST_COLUMN = 1_700;
const CELL_MARGINS = { top: 60, bottom: 60, left: 100, right: 100 };

/** A comparison as a Word file over the long edge of the paper: the table, its head on each page, and how each document is cited. */
export async function comparisonAsWord(
  views: readonly DocumentView[],
  rows: readonly CompareRow[],
  words: Words,
): Promise<Blob> {
  const { compare } = words;
  const columnWidths = [FIRST_COLUMN, ...views.map(() => Math.floor((WIDTH_ACROSS - FIRST_COLUMN) / views.length))];
  const head = [compare.element, ...views.map(({ document }) => document.title)];
  const table = new Table({
    width: { size: columnWidths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    margins: CELL_MARGINS,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => cell([line(text, true)])) }),
      ...rows.map((row) => rowOf(row, words)),
    ],
  });
  const cited = views.map((view, at) => line(`${at + 1}. ${citationOf(view)}`));
  const title = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 160 },
    children: [run(compare.title, '宋体', SIZE.text, { bold: true })],
  });
  const sources = new Paragraph({ spacing: { before: 240 }, children: [run(compare.cited, '黑体', SIZE.table)] });
  return await packWord(compare.title, [title, table, sources, ...cited], { across: true });
}

function rowOf({ name, same, cells }: CompareRow, { compare, results }: Words): TableRow {
  const place = ({ paragraph }: CompareLine) => (paragraph === undefined ? '' : results.paragraph(paragraph));
  return new TableRow({
    children: [
      cell([line(name, true), ...(same ? [] : [note(compare.differs)])]),
      ...cells.map((lines) =>
        cell(lines.length === 0 ? [note(compare.none)] : lines.map((each) => line(each.text, false, place(each)))),
      ),
    ],
  });
}

function cell(children: Paragraph[]): TableCell {
  return new TableCell({ children });
}

function line(text: string, isHead = false, place = ''): Paragraph {
  return new Paragraph({
    children: [
      run(text, isHead ? '黑体' : '仿宋', SIZE.table),
      ...(place === '' ? [] : [run(` ［${place}］`, '仿宋', SIZE.note)]),
    ],
  });
}

function note(text: string): Paragraph {
  return new Paragraph({ children: [run(text, '楷体', SIZE.note)] });
}
