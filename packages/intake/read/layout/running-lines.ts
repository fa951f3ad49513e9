import { linesOf } from './lines-of.ts';
import type { PlacedLine, PlacedPage } from './placed-text.ts';

/** Headers, footers and page numbers stand among so many lines at either edge of a page. */
const EDGE_LINES = 3;
/** A line that comes again at the same height (this share of the page's apart) is the same running line. */
const SAME_HEIGHT = 0.012;
/** Running lines keep to the outer parts of a page. */
const EDGE_ZONE = 0.16;
/** Left and right pages may have lines of their own, and chapters too. */
const SHARE_OF_PAGES = 0.25;
const PAGE_NUMBER =
  /^(?:[-—–－·•~～\s]*(?:\d{1,4}|[ivxlc]{1,6})[-—–－·•~～\s]*|第?\s*[\d一二三四五六七八九十百]{1,5}\s*页(?:[\s，,/／]*共\s*[\d一二三四五六七八九十百]{1,5}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4}|page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/iu;
/** A header repeats the title, which is no shorter than this. */
const TITLE_CHARACTERS = 6;

/** A line over so much of the width is full. */
const FULL_WIDTH = 0.85;

type EdgeLine = { page: number; line: PlacedLine; key: string; height: number };

/** The pages without headers, footers and page numbers: numbers at the edge, lines that come again, a header that repeats the title. */
export function withoutRunningLines(pages: readonly PlacedPage[]): PlacedPage[] {
  const edges = pages.flatMap((page, index) => edgeLines(page, index));
  const groups = Map.groupBy(edges, (edge) => edge.key);
  const running = new Set<PlacedLine>();
  for (const edge of edges) {
    if (PAGE_NUMBER.test(edge.line.text.trim())) running.add(edge.line);
    else if (comesAgain(edge, groups.get(edge.key) ?? [], pages.length) && !isBodyLine(edge.line, pages)) {
      running.add(edge.line);
    }
  }
  for (const line of pages.slice(1).flatMap((page) => titlesAgain(page, pages[0]))) running.add(line);
  for (const line of titlesAbove(pages[0])) if (edges.some((edge) => same(edge.line, line))) running.add(line);
  return pages.map((page, index) => {
    const gone = new Set(
      edges.filter((edge) => edge.page === index && has(running, edge.line)).flatMap(({ line }) => line.items),
    );
    return gone.size === 0 ? page : { ...page, items: page.items.filter((item) => !gone.has(item)) };
  });
}

function has(running: ReadonlySet<PlacedLine>, line: PlacedLine): boolean {
  return running.has(line) || [...running].some((one) => same(one, line));
}

/** Lines are made anew for each question: they are the same when they hold the same runs. */
function same(a: PlacedLine, b: PlacedLine): boolean {
  return a.items[0] !== undefined && a.items[0] === b.items[0];
}

function edgeLines(page: PlacedPage, index: number): EdgeLine[] {
  const lines = linesOf(page.items);
  const near = lines.filter(
    (line, at) =>
      (at < EDGE_LINES && line.y < EDGE_ZONE * page.height) ||
      (at >= lines.length - EDGE_LINES && line.y > (1 - EDGE_ZONE) * page.height),
  );
  return near.map((line) => ({ page: index, line, key: keyOf(line.text), height: line.y / page.height }));
}

/** A full line in the letters of the text is text, however often it comes again. */
function isBodyLine(line: PlacedLine, pages: readonly PlacedPage[]): boolean {
  const items = pages.flatMap((page) => page.items).filter((item) => Math.abs(item.size - line.size) < 0.5);
  const width = Math.max(...items.map((item) => item.x + item.width)) - Math.min(...items.map((item) => item.x));
  const letters = items.reduce((sum, item) => sum + item.text.length, 0);
  const all = pages.reduce((sum, page) => sum + page.items.reduce((own, item) => own + item.text.length, 0), 0);
  return letters > all / 2 && !line.text.includes('\t') && line.x1 - line.x0 > FULL_WIDTH * width;
}

function keyOf(text: string): string {
  return text.replace(/\s+/gu, '').replace(/\d+/gu, '#');
}

function comesAgain(edge: EdgeLine, alike: readonly EdgeLine[], pages: number): boolean {
  if (edge.key === '') return false;
  const level = alike.filter((one) => Math.abs(one.height - edge.height) < SAME_HEIGHT);
  const count = new Set(level.map((one) => one.page)).size;
  return count >= 2 && count >= SHARE_OF_PAGES * pages;
}

/** Lines at the head of a later page that say the title of the first again, in smaller letters: a header, be it on one page only. */
function titlesAgain(page: PlacedPage, first: PlacedPage | undefined): PlacedLine[] {
  const lines = linesOf(page.items).slice(0, EDGE_LINES);
  const title = linesOf(first?.items ?? []).slice(0, TITLE_LINES);
  const said = title.map((_, count) =>
    keyOf(
      title
        .slice(0, count + 1)
        .map(({ text }) => text)
        .join(''),
    ),
  );
  for (let count = lines.length; count > 0; count--) {
    const head = keyOf(
      lines
        .slice(0, count)
        .map(({ text }) => text)
        .join(''),
    );
    const smaller = (lines[0]?.size ?? 0) < (title[0]?.size ?? 0);
    if (smaller && head.length >= TITLE_CHARACTERS && said.includes(head)) return lines.slice(0, count);
  }
  return [];
}

/** No title goes over more lines. */
const TITLE_LINES = 5;

/** Lines at the head of the first page whose words the next lines repeat in larger letters: a header made of the title. */
function titlesAbove(page: PlacedPage | undefined): PlacedLine[] {
  const lines = linesOf(page?.items ?? []);
  for (let count = 1; count <= 2; count++) {
    const head = keyOf(
      lines
        .slice(0, count)
        .map(({ text }) => text)
        .join(''),
    );
    if (head.length < TITLE_CHARACTERS) continue;
    const below = lines.slice(count, count + 5);
    const title = keyOf(below.map(({ text }) => text).join(''));
    const smaller = (lines[0]?.size ?? 0) < (below[0]?.size ?? 0);
    if (smaller && title.startsWith(head)) return lines.slice(0, count);
  }
  return [];
}
