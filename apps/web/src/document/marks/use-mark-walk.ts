import { useEffect, useRef, useState } from 'react';
import { arrivedAt, scrollToThird } from '../../ui/scroll-to-third.ts';

/**
 * Walking from mark to mark: the number of the current one, from 0. It begins at the first mark of the paragraph arrived at, or
 * after it; where the reader does not see that one yet, the first step goes to it and not past it.
 */
export function useMarkWalk(total: number): { now: number; step(by: 1 | -1): void } {
  const [now, setNow] = useState(0);
  const walked = useRef(false);
  useEffect(() => {
    const first = firstFrom(arrivedAt());
    setNow(first);
    showAsCurrent(first);
  }, []);
  const step = (by: 1 | -1) => {
    const isUnseen = !walked.current && by === 1 && !isInWindow(markNumbered(now));
    const next = isUnseen ? now : (now + by + total) % total;
    walked.current = true;
    setNow(next);
    const mark = showAsCurrent(next);
    if (mark) scrollToThird(mark);
  };
  return { now, step };
}

/** The number of the first mark in or after an element; 0 without one, and where none follows. */
function firstFrom(place: HTMLElement | null): number {
  if (!place) return 0;
  const marks = document.querySelectorAll<HTMLElement>('mark[data-mark]');
  const isFrom = (mark: HTMLElement) =>
    place.contains(mark) || (place.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  for (const mark of marks) if (isFrom(mark)) return Number(mark.dataset.mark);
  return 0;
}

function markNumbered(number: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`mark[data-mark="${number}"]`);
}

function isInWindow(mark: HTMLElement | null): boolean {
  if (!mark) return false;
  const { top, bottom, height } = mark.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= window.innerHeight;
}

// The current mark is a matter of one attribute; drawing thousands of paragraphs anew for it would be slow.
function showAsCurrent(number: number): HTMLElement | null {
  document.querySelector('mark[data-now]')?.removeAttribute('data-now');
  const mark = markNumbered(number);
  if (mark) mark.dataset.now = '';
  return mark;
}
