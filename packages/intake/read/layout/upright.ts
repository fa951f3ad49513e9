import type { PlacedPage, PlacedText } from './placed-text.ts';

/** A page of at least so many runs, of which so many are one letter above another, is set in vertical lines. */
const MIN_RUNS = 12;
const STACKED_SHARE = 0.7;

/**
 * Turns a page whose letters stand one above the other into one of horizontal lines. Lines that go from right to left are vertical
 * print; else a bad conversion has put one letter on each line, and the letters are one line in the order of the file.
 */
export function upright(page: PlacedPage): PlacedPage {
  const runs = page.items.filter((item) => item.text.trim() !== '');
  if (runs.length < MIN_RUNS) return page;
  const stacked = runs.filter((item, index) => isBelow(runs[index - 1], item)).length;
  const single = runs.filter((item) => [...item.text.trim()].length === 1).length;
  if (stacked < STACKED_SHARE * runs.length || single < STACKED_SHARE * runs.length) return page;
  const steps = runs.map((item, index) => (runs[index - 1]?.x ?? item.x) - item.x).filter((step) => Math.abs(step) > 1);
  const leftwards = steps.filter((step) => step > 0).length;
  if (leftwards * 2 <= steps.length) return oneLine(page, runs);
  const items = runs.map((item) => ({ ...item, x: item.y - item.size, y: page.width - item.x, width: item.size }));
  return { width: page.height, height: page.width, items };
}

function oneLine(page: PlacedPage, runs: readonly PlacedText[]): PlacedPage {
  const size = 10;
  const items = runs.map(({ text }, index) => ({
    text: text.trim(),
    x: index * size,
    y: page.height / 2,
    width: size,
    size,
  }));
  return { width: runs.length * size, height: page.height, items };
}

function isBelow(above: PlacedText | undefined, item: PlacedText): boolean {
  if (!above) return false;
  const down = item.y - above.y;
  return Math.abs(item.x - above.x) < item.size / 2 && down > 0.5 * item.size && down < 3 * item.size;
}
