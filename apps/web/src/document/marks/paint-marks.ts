import type { NumberedMark, NumberedMarks, PlacedMark } from './marks.ts';

/** The names of our two highlights in style sheets: all places, and the current one. */
const ALL = 'found';
const NOW = 'found-now';
/** What stands within a window's height of the window is painted before it is scrolled to. */
const NEAR = '100% 0px';

type Painted = { add(range: Range): void };
type Registry = { set(name: string, highlight: Painted): void; delete(name: string): void };
type HighlightMaker = new (...ranges: Range[]) => Painted;

/** The browser's own highlights, which mark text without touching the page; Chromium has them since 105. */
function highlights(): { registry: Registry; Highlight: HighlightMaker } | undefined {
  const registry = (CSS as { highlights?: Registry }).highlights;
  const { Highlight } = window as { Highlight?: HighlightMaker };
  return registry && Highlight ? { registry, Highlight } : undefined;
}

/** Whether places can be painted without drawing the text anew. */
export function canPaint(): boolean {
  return highlights() !== undefined;
}

/**
 * Paints these marks over the text of the page: titles and headings at once, each block of the text when it comes near the window, since
 * a browser looks through all painted ranges whenever one is added; the drawn marks step back (`data-painted`). Returns what takes all
 * paint away.
 */
export function paintMarks(marks: NumberedMarks): () => void {
  const own = highlights();
  if (!own) return () => undefined;
  const painted = new own.Highlight();
  own.registry.set(ALL, painted);
  document.documentElement.dataset.painted = '';
  const paint = (element: Element | null, places: readonly NumberedMark[]): void => {
    if (element) for (const range of rangesIn(element, places)) painted.add(range);
  };
  paint(elementOf(0, false), marks.byParagraph.get(0) ?? []);
  for (const [paragraph, places] of marks.byHeading) paint(elementOf(paragraph, true), places);
  const watcher = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        watcher.unobserve(target);
        for (const link of target.querySelectorAll<HTMLElement>('[data-permalink]')) {
          const paragraph = Number(link.dataset.permalink);
          paint(elementOf(paragraph, false), marks.byParagraph.get(paragraph) ?? []);
        }
      }
    },
    { rootMargin: NEAR },
  );
  for (const block of document.querySelectorAll('[data-block]')) watcher.observe(block);
  return () => {
    watcher.disconnect();
    delete document.documentElement.dataset.painted;
    own.registry.delete(ALL);
    own.registry.delete(NOW);
  };
}

/** Paints one range as the current one. */
export function paintCurrent(range: Range | null): void {
  const own = highlights();
  if (range) own?.registry.set(NOW, new own.Highlight(range));
  else own?.registry.delete(NOW);
}

/** The stretch of the page that a mark stands on; null where its text is not on the page. */
export function rangeOf({ paragraph, inHeading, mark }: PlacedMark): Range | null {
  const element = elementOf(paragraph, inHeading);
  return (element && rangesIn(element, [mark])[0]) ?? null;
}

/** The element whose text the marks of a paragraph, of the heading over it, or of the title (paragraph 0) lie in. */
export function elementOf(paragraph: number, inHeading: boolean): Element | null {
  if (paragraph === 0) return document.getElementById('document-title');
  const own = document.getElementById(`p-${paragraph}`);
  return (inHeading ? own?.closest('[data-section]')?.querySelector('h2, h3, h4') : own?.querySelector('p')) ?? null;
}

/** The ranges of ascending places in an element, whose text may be cut into several nodes by marks and citations. */
function rangesIn(element: Element, places: readonly NumberedMark[]): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const next = (): Text | null => walker.nextNode() as Text | null;
  let node = next();
  let from = 0;
  /** The node that holds this offset; one at the border of two nodes belongs to the first where it ends a range. */
  const seek = (offset: number, isEnd: boolean): void => {
    while (node && (isEnd ? offset > from + node.length : offset >= from + node.length)) {
      from += node.length;
      node = next();
    }
  };
  for (const { start, end } of places) {
    seek(start, false);
    if (!node) break;
    const range = new Range();
    range.setStart(node, start - from);
    seek(end, true);
    if (!node) break;
    range.setEnd(node, end - from);
    ranges.push(range);
  }
  return ranges;
}
