import { useState } from 'react';
import { scrollToThird } from '../../ui/scroll-to-third.ts';

/** Walking from mark to mark: the number of the current one (from 0), null before the first step. */
export function useMarkWalk(total: number): { now: number | null; step(by: 1 | -1): void } {
  const [now, setNow] = useState<number | null>(null);
  const step = (by: 1 | -1) => {
    const next = now === null ? firstInView(by) : (now + by + total) % total;
    setNow(next);
    show(next);
  };
  return { now, step };
}

/** Where the walk begins: at the next mark from the top of the window on, so that a reader is not thrown back. */
function firstInView(by: 1 | -1): number {
  const marks = [...document.querySelectorAll<HTMLElement>('mark[data-mark]')];
  const below = marks.findIndex((mark) => mark.getBoundingClientRect().top >= 0);
  const at = below === -1 ? 0 : by === 1 ? below : (below - 1 + marks.length) % marks.length;
  return Number(marks[at]?.dataset.mark ?? 0);
}

// The current mark is a matter of one attribute; drawing thousands of paragraphs anew for it would be slow.
function show(number: number): void {
  document.querySelector('mark[data-now]')?.removeAttribute('data-now');
  const mark = document.querySelector<HTMLElement>(`mark[data-mark="${number}"]`);
  if (!mark) return;
  mark.dataset.now = '';
  scrollToThird(mark);
}
