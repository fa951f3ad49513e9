import { linesOf } from './lines-of.ts';
import type { PlacedPage, PlacedText, Rule } from './placed-text.ts';

/** Rules that end within so many points of each other meet. */
const REACH = 3;
/** A cell with more lines is a column of text between rules. */
const MAX_CELL_LINES = 25;

type Grid = { columns: number[]; rows: number[] };

/** Makes each row of a table that is drawn with rules one run of text, its cells parted by tabs, wherever its letters were placed. */
export function withRowsOfTables(page: PlacedPage): PlacedPage {
  let { items } = page;
  for (const grid of gridsOf(page.rules ?? [])) items = withRowsOf(items, grid);
  return { ...page, items };
}

/** The grids that rules form which meet: two columns and two rows at least. */
function gridsOf(rules: readonly Rule[]): Grid[] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const met = groups.filter((group) => group.some((one) => meet(one, rule)));
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push([rule, ...met.flat()]);
  }
  return groups.flatMap((group) => {
    const flat = group.filter((rule) => rule.y1 - rule.y0 < REACH);
    const tall = group.filter((rule) => rule.y1 - rule.y0 >= REACH);
    const sides = flat.flatMap((rule) => [rule.x0, rule.x1]);
    const columns = edges([...tall.map((rule) => rule.x0), Math.min(...sides), Math.max(...sides)]);
    const rows = edges(flat.map((rule) => rule.y0));
    return tall.length > 0 && columns.length > 2 && rows.length > 2 ? [{ columns, rows }] : [];
  });
}

function meet(a: Rule, b: Rule): boolean {
  return a.x0 <= b.x1 + REACH && b.x0 <= a.x1 + REACH && a.y0 <= b.y1 + REACH && b.y0 <= a.y1 + REACH;
}

/** The distinct positions among those of many rules. */
function edges(positions: readonly number[]): number[] {
  const sorted = positions.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted.filter((position, index) => index === 0 || position - (sorted[index - 1] ?? 0) > REACH);
}

function withRowsOf(items: readonly PlacedText[], { columns, rows }: Grid): PlacedText[] {
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  const isInside = ({ x, y, width, size }: PlacedText): boolean => {
    const middle = y - size / 3;
    return x + width > left && x < right && middle > (rows[0] ?? 0) && middle < (rows.at(-1) ?? 0);
  };
  const inside = items.filter(isInside).flatMap((item) => splitAt(item, columns));
  const made: PlacedText[] = [];
  for (let row = 0; row + 1 < rows.length; row++) {
    const [top = 0, bottom = 0] = [rows[row], rows[row + 1]];
    const inRow = inside.filter(({ y, size }) => y - size / 3 > top && y - size / 3 <= bottom);
    const cells = columns.slice(0, -1).map((from, column) => {
      const to = columns[column + 1] ?? right;
      return linesOf(inRow.filter(({ x, width }) => x + width / 2 > from && x + width / 2 <= to));
    });
    if (cells.some((lines) => lines.length > MAX_CELL_LINES)) return [...items];
    const text = cells.map((lines) => lines.map((line) => line.text.replace(/\t/gu, ' ')).join('')).join('\t');
    const [size, y] = [inRow[0]?.size ?? 1, Math.min(...inRow.map((item) => item.y))];
    if (text.trim() !== '') made.push({ text: text.trim(), x: left, y, width: right - left, size });
  }
  return [...items.filter((item) => !isInside(item)), ...made];
}

/** A run may go on from one cell to the next: it is cut at its blank nearest to the rule between them. */
function splitAt(item: PlacedText, columns: readonly number[]): PlacedText[] {
  const edge = columns.find((x) => x > item.x + item.size / 2 && x < item.x + item.width - item.size / 2);
  const letters = [...item.text];
  if (edge === undefined || letters.length < 2) return [item];
  const share = (edge - item.x) / item.width;
  const wanted = share * letters.length;
  const blanks = letters.flatMap((letter, index) => (letter.trim() === '' ? [index] : []));
  const [cut] = blanks.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  if (cut === undefined) return [item];
  const before = { ...item, text: letters.slice(0, cut).join(''), width: edge - item.x - 1 };
  const after = {
    ...item,
    text: letters.slice(cut).join('').trim(),
    x: edge + 1,
    width: item.x + item.width - edge - 1,
  };
  return [before, ...splitAt(after, columns)];
}
