import type { MouseEvent } from 'react';
import { scrollToThird } from '../../ui/scroll-to-third.ts';

/** Goes to a paragraph (0: the title) without a step in the history, so that one step back still leads to the results. */
export function goToParagraph(event: MouseEvent, paragraph: number): void {
  const target = document.getElementById(paragraph === 0 ? 'document-title' : `p-${paragraph}`);
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  scrollToThird(target);
  target.focus({ preventScroll: true });
}
