import { circledNumeral } from '../word/numeral-formats.ts';
import { isWide, type PlacedLine, type PlacedText, squares } from './placed-text.ts';

/** Runs share a line when so much of the lower one's height lies within the other's. */
const OVERLAP = 0.55;
/** Letters reach so far above the baseline, as a share of their size. */
const ASCENT = 0.8;
/** Gaps in letters of a square: between words of Latin script, between words of Chinese, between cells of a table. */
const LATIN_GAP = 0.15;
const WIDE_GAP = 0.8;
const CELL_GAP = 2;
/** A raised figure of at most this share of the size is the mark of a note. */
const MARK_SIZE = 0.75;

/** Gathers the runs of a page into lines, from top to bottom, each from left to right. */
export function linesOf(items: readonly PlacedText[]): PlacedLine[] {
  const rows: PlacedText[][] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.slice(-3).findLast((one) => sharesLine(biggest(one), item));
    if (row) row.push(item);
    else rows.push([item]);
  }
  return rows.map(lineOf).filter((line) => line.text !== '');
}

function biggest(row: readonly PlacedText[]): PlacedText {
  return row.reduce((best, one) => (one.size > best.size ? one : best));
}

function sharesLine(a: PlacedText, b: PlacedText): boolean {
  const top = Math.max(a.y - ASCENT * a.size, b.y - ASCENT * b.size);
  const bottom = Math.min(a.y, b.y);
  return bottom - top >= OVERLAP * ASCENT * Math.min(a.size, b.size);
}

function lineOf(row: readonly PlacedText[]): PlacedLine {
  const items = row.filter((one) => one.text.trim() !== '').sort((a, b) => a.x - b.x);
  const first = items[0];
  if (!first) return { text: '', x0: 0, x1: 0, y: 0, size: 0, items: [] };
  const size = mainSize(items);
  const base = items.filter((one) => one.size > MARK_SIZE * size);
  const y = base[0]?.y ?? first.y;
  let text = '';
  let end = first.x;
  for (const item of items) {
    const raised = item.size <= MARK_SIZE * size && item.y < y - 0.1 * size;
    const words = raised && /^\s*\d{1,2}\s*$/u.test(item.text) ? circledNumeral(Number(item.text)) : item.text.trim();
    text += gapBetween(text, words, (item.x - end) / size, item) + words;
    end = Math.max(end, item.x + item.width);
  }
  return { text: withoutBlanks(text), x0: first.x + indentOf(first), x1: end, y, size, items };
}

/** The size of most of the letters. */
function mainSize(items: readonly PlacedText[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of items) sizes.set(size, (sizes.get(size) ?? 0) + text.trim().length);
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** What stands for a gap, in squares, between what is written of a line and the next run. */
function gapBetween(before: string, after: string, gap: number, item: PlacedText): string {
  if (before === '' || after === '') return '';
  if (gap >= CELL_GAP) return '\t';
  const wide = isWide(before.at(-1) ?? '') && isWide(after[0] ?? '');
  if (wide) return gap >= WIDE_GAP ? '\u3000' : '';
  return gap >= LATIN_GAP || /^\s/u.test(item.text) ? ' ' : '';
}

/** Indents are often made of blanks, which are no part of the text but move its edge. */
function indentOf(item: PlacedText): number {
  const lead = /^\s*/u.exec(item.text)?.[0] ?? '';
  if (lead === '') return 0;
  const all = squares(item.text);
  return all === 0 ? 0 : (squares(lead) / all) * item.width;
}

/** A blank of ASCII beside a Chinese character is none: it spreads a line, or sets figures off. A full-width one was set on purpose. */
function withoutBlanks(text: string): string {
  return text
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uffef“”‘’…—]) (?=\S)|(?<=\S) (?=[\u2e80-\u9fff\uff00-\uffef“”‘’…—])/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
}
