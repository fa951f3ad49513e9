import type { Block } from '../text-blocks.ts';
import { childrenOf, descend, type XmlElement } from './word-package.ts';

/** A cell with more paragraphs than this is a column of a layout, not a value of a table. */
const MAX_CELL_PARAGRAPHS = 8;
const WRAPPERS = new Set(['w:ins', 'w:sdt', 'w:sdtContent', 'w:customXml']);

/** The rows of a table as lines of cells parted by tabs; where a row is one cell or its cells hold whole texts, their paragraphs. */
export function tableBlocks(table: XmlElement, read: (cell: XmlElement) => Block[]): Block[] {
  return below(table, 'w:tr').flatMap((row) => rowBlocks(below(row, 'w:tc').map(read)));
}

/** One row of cells (as the blocks in each) as a line, or as paragraphs where it is no row of values. */
export function rowBlocks(cells: readonly Block[][]): Block[] {
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.length === 0) return [];
  if (cells.length === 1 || filled.some((cell) => cell.length > MAX_CELL_PARAGRAPHS)) return filled.flat();
  return [
    {
      text: cells
        .map((cell) => cell.map(({ text }) => text.replace(/\t/gu, ' ')).join(' '))
        .join('\t')
        .trim(),
    },
  ];
}

function below(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    // A row that was deleted under tracked changes is still there, marked.
    if (child.name === 'w:tr' && descend(child, 'w:trPr', 'w:del')) return [];
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? below(child, name) : [];
  });
}
