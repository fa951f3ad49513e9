import type { PlacedPage, PlacedText } from './placed-text.ts';

/** A page of at least so many runs, of which so many are one letter above another, is set in vertical lines. */
const MIN_RUNS = 12;
const STACKED_SHARE = 0.7;

/** Turns a page whose letters stand one above the other into one of horizontal lines: down becomes right, right to left becomes down. */
export function upright(page: PlacedPage): PlacedPage {
  const runs = page.items.filter((item) => item.text.trim() !== '').sort((a, b) => a.x - b.x || a.y - b.y);
  if (runs.length < MIN_RUNS) return page;
  const stacked = runs.filter((item, index) => isBelow(runs[index - 1], item)).length;
  const single = runs.filter((item) => [...item.text.trim()].length === 1).length;
  if (stacked < STACKED_SHARE * runs.length || single < STACKED_SHARE * runs.length) return page;
  const lines = new Set(runs.map((item) => Math.round((item.y * 4) / item.size)));
  if (lines.size === runs.length) return oneLine(page, runs);
  const items = runs.map((item) => ({ ...item, x: item.y - item.size, y: page.width - item.x, width: item.size }));
  return { width: page.height, height: page.width, items };
}

/** One letter a line is what bad conversion leaves: the letters of the page are one line. */
function oneLine(page: PlacedPage, runs: readonly PlacedText[]): PlacedPage {
  const size = runs[0]?.size ?? 1;
  const y = page.height / 2;
  const items = [...runs].sort((a, b) => a.y - b.y).map((run, index) => ({ text: run.text, x: index * size, y, width: size, size }));
  return { width: runs.length * size, height: page.height, items };
}

function isBelow(above: PlacedText | undefined, item: PlacedText): boolean {
  if (!above) return false;
  const down = item.y - above.y;
  return Math.abs(item.x - above.x) < item.size / 2 && down > 0.5 * item.size && down < 3 * item.size;
}
