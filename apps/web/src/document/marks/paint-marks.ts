import type { NumberedMarks } from './marks.ts';

/** The names of our two highlights in style sheets: all places, and the current one. */
const ALL = 'found';
const NOW = 'found-now';

type Registry = { set(name: string, highlight: unknown): void; delete(name: string): void };
type HighlightMaker = new (...ranges: Range[]) => unknown;

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

/** Paints these marks over the text of the page and returns the range of each by its number. */
export function paintMarks(marks: NumberedMarks): Range[] {
  const own = highlights();
  const ranges: Range[] = [];
  const add = (element: Element | null, places: readonly { start: number; end: number; number: number }[]) => {
    if (element) rangesIn(element, places, ranges);
  };
  for (const [paragraph, places] of marks.byHeading) {
    const section = document.getElementById(`p-${paragraph}`)?.closest('[data-section]');
    add(section?.querySelector('h2, h3, h4') ?? null, places);
  }
  for (const [paragraph, places] of marks.byParagraph) {
    const title = paragraph === 0 ? document.getElementById('document-title') : null;
    add(title ?? document.getElementById(`p-${paragraph}`)?.querySelector('p') ?? null, places);
  }
  own?.registry.set(ALL, new own.Highlight(...ranges));
  own?.registry.delete(NOW);
  return ranges;
}

/** Paints one range as the current one. */
export function paintCurrent(range: Range | undefined): void {
  const own = highlights();
  if (range) own?.registry.set(NOW, new own.Highlight(range));
  else own?.registry.delete(NOW);
}

/** Takes all paint away. */
export function unpaint(): void {
  const own = highlights();
  own?.registry.delete(ALL);
  own?.registry.delete(NOW);
}

/** The ranges of ascending places in an element, whose text may be cut into several nodes by marks and citations. */
function rangesIn(
  element: Element,
  places: readonly { start: number; end: number; number: number }[],
  ranges: Range[],
): void {
  // Most paragraphs are one piece of text; a walker for each of thousands costs more than the search.
  const only = element.childNodes.length === 1 && element.firstChild instanceof Text ? element.firstChild : null;
  const walker = only ? null : document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const next = (): Text | null => (walker?.nextNode() ?? null) as Text | null;
  let node = only ?? next();
  let from = 0;
  /** The node that holds this offset; one at the border of two nodes belongs to the first where it ends a range. */
  const seek = (offset: number, isEnd: boolean): void => {
    while (node && (isEnd ? offset > from + node.length : offset >= from + node.length)) {
      from += node.length;
      node = next();
    }
  };
  for (const { start, end, number } of places) {
    seek(start, false);
    if (!node) return;
    const range = new Range();
    range.setStart(node, start - from);
    seek(end, true);
    if (!node) return;
    range.setEnd(node, end - from);
    ranges[number] = range;
  }
}
