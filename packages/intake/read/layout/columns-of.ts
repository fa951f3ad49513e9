import { linesOf } from './lines-of.ts';
import { median } from './median.ts';
import type { PlacedLine, PlacedText } from './placed-text.ts';

/** Lines that are read one after another, between the edges that they share. */
export type Region = { lines: PlacedLine[]; left: number; right: number };

/** A column of text holds at least so many letters in a line, and so many lines. */
const COLUMN_SQUARES = 8;
const COLUMN_LINES = 3;
/** The gap between two columns, in letters: narrower it is a blank, wider the page is a table. */
const MIN_GUTTER = 0.8;
const MAX_GUTTER = 6;
/** The gutter is looked for in the middle of the text. */
const EDGE_SHARE = 0.25;
/** Lines of prose fill their column; cells of a table do not. */
const FILLED = 0.8;
/** With more lines than this across the gutter (as a share of those in columns) there are no columns. */
const MAX_ACROSS = 0.6;
/** Three columns are two cuts. */
const MAX_DEPTH = 3;

/** Splits the text of a page into regions in the order of reading: lines across the page, and between them columns from left to right. */
export function columnsOf(items: readonly PlacedText[], depth = 0): Region[] {
  const lines = linesOf(items);
  const whole = regionOf(lines);
  const gutter = depth < MAX_DEPTH ? findGutter(items, lines, whole) : undefined;
  if (gutter === undefined) return lines.length > 0 ? [whole] : [];
  const across = lines.filter((line) => line.items.some((item) => crosses(item, gutter, line.size)));
  const inColumns = items.filter((item) => !across.some((line) => line.items.includes(item)));
  const left = inColumns.filter((item) => item.x + item.width / 2 < gutter);
  const right = inColumns.filter((item) => item.x + item.width / 2 >= gutter);
  const edges = [columnEdges(left), columnEdges(right)];
  const regions: Region[] = [];
  let above = Number.NEGATIVE_INFINITY;
  for (const line of [...across, undefined]) {
    const below = line?.y ?? Number.POSITIVE_INFINITY;
    for (const [index, side] of [left, right].entries()) {
      const band = side.filter((item) => item.y > above && item.y <= below);
      regions.push(...columnsOf(band, depth + 1).map((region) => ({ ...region, ...widened(region, edges[index]) })));
    }
    if (line) {
      const before = regions.at(-1);
      const joins = before !== undefined && across.includes(before.lines.at(-1) as PlacedLine);
      if (joins) before.lines.push(line);
      else regions.push({ lines: [line], left: whole.left, right: whole.right });
    }
    above = below;
  }
  return regions;
}

type Edges = { left: number; right: number };

/** A short band shares the edges of its column, unless it was cut further. */
function widened(region: Region, column: Edges | undefined): Edges {
  if (!column) return region;
  const parted =
    region.left - column.left > (column.right - column.left) / 3 ||
    column.right - region.right > (column.right - column.left) / 2;
  return parted && region.lines.length > COLUMN_LINES ? { left: region.left, right: region.right } : column;
}

function columnEdges(items: readonly PlacedText[]): Edges {
  const { left, right } = regionOf(linesOf(items));
  return { left, right };
}

/** The edges that lines share: the outermost ones that at least two lines have, so that a stray mark moves nothing. */
function regionOf(lines: PlacedLine[]): Region {
  const left = lines.map(({ x0 }) => x0).sort((a, b) => a - b);
  const right = lines.map(rightEdge).sort((a, b) => b - a);
  const tolerance = (lines[0]?.size ?? 10) / 2;
  const shared = (edges: number[]): number =>
    edges.find((edge, index) => Math.abs((edges[index + 1] ?? Number.NaN) - edge) < tolerance) ?? edges[0] ?? 0;
  return { lines, left: shared(left), right: shared(right) };
}

/** A mark at the end of a line may hang in the margin: it does not count for the edge. */
function rightEdge({ text, x1, size }: PlacedLine): number {
  return /[，。、；：！？”’）》】]$/u.test(text) ? x1 - size : x1;
}

function crosses(item: PlacedText, gutter: number, size: number): boolean {
  return item.text.trim() !== '' && item.x < gutter - size / 4 && item.x + item.width > gutter + size / 4;
}

/** Where the gap between two columns is, or undefined. */
function findGutter(
  items: readonly PlacedText[],
  lines: readonly PlacedLine[],
  { left, right }: Region,
): number | undefined {
  const size = median(lines.map((line) => line.size));
  if (right - left < 2 * COLUMN_SQUARES * size || lines.length < COLUMN_LINES) return undefined;
  const step = size / 4;
  let best = { weight: Number.POSITIVE_INFINITY, from: 0, to: 0 };
  let run = best;
  for (let x = left + EDGE_SHARE * (right - left); x <= right - EDGE_SHARE * (right - left); x += step) {
    let weight = 0;
    for (const item of items)
      if (item.x < x && item.x + item.width > x && item.text.trim() !== '') weight += item.width;
    run =
      run.weight === weight && Math.abs(run.to + step - x) < step / 2 ? { ...run, to: x } : { weight, from: x, to: x };
    if (run.weight < best.weight || (run.weight === best.weight && run.to - run.from > best.to - best.from)) best = run;
  }
  const gutter = (best.from + best.to) / 2;
  return isGutter(items, lines, gutter, size) ? gutter : undefined;
}

function isGutter(items: readonly PlacedText[], lines: readonly PlacedLine[], gutter: number, size: number): boolean {
  const across = lines.filter((line) => line.items.some((item) => crosses(item, gutter, size)));
  const rest = items.filter((item) => !across.some((line) => line.items.includes(item)));
  const leftLines = linesOf(rest.filter((item) => item.x + item.width / 2 < gutter));
  const rightLines = linesOf(rest.filter((item) => item.x + item.width / 2 >= gutter));
  const fewest = Math.min(leftLines.length, rightLines.length);
  if (fewest < COLUMN_LINES || across.length > MAX_ACROSS * Math.max(leftLines.length, rightLines.length)) return false;
  const a = regionOf(leftLines);
  const b = regionOf(rightLines);
  const gap = (b.left - a.right) / size;
  if (gap < MIN_GUTTER || gap > MAX_GUTTER) return false;
  return isProse(a, size) && isProse(b, size);
}

/** Whether most lines of a column run from edge to edge, or the column has the lines of one paragraph at least. */
function isProse({ lines, left, right }: Region, size: number): boolean {
  const width = right - left;
  if (width < COLUMN_SQUARES * size) return false;
  const filled = lines.filter((line) => line.x1 - line.x0 >= FILLED * width && !line.text.includes('\t'));
  return filled.length >= lines.length * 0.4;
}
