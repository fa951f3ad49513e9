import type { Evidence } from '@anjian/domain';
import type { MouseEvent } from 'react';
import { goToParagraph } from './go-to-paragraph.ts';

/** The name of the highlight in base.css. */
const HIGHLIGHT = 'evidence';

/** Goes to the paragraph of a piece of evidence and marks its words there until another is asked for. */
export function goToEvidence(event: MouseEvent, { paragraph, start, end }: Evidence): void {
  goToParagraph(event, paragraph);
  if (!event.defaultPrevented) return;
  const holder = document.getElementById(paragraph === 0 ? 'document-title' : `p-${paragraph}`);
  const words = paragraph === 0 ? holder : holder?.querySelector<HTMLElement>(':scope > p');
  const range = words && rangeWithin(words, start, end);
  if (range) mark(range);
}

/** The stretch of an element's text between two offsets, whatever pieces it is cut into. */
function rangeWithin(element: HTMLElement, start: number, end: number): Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (!begun && start < at + length) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length;
  }
  return undefined;
}

/** Without a word in the tree: a highlight where the browser has them, else the selection. */
function mark(range: Range): void {
  if (typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function') {
    CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    return;
  }
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
