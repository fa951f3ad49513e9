import { scrollToThird } from '../../ui/scroll-to-third.ts';
import type { NumberedMarks } from './marks.ts';
import { elementOf, paintCurrent, rangeOf } from './paint-marks.ts';

/** The marked places of the page, from 0, however they are marked. */
export type Places = {
  total: number;
  /** Shows one as the current one. */
  show(number: number): void;
  scrollTo(number: number): void;
  isInWindow(number: number): boolean;
  /** The first in or after an element; 0 where none follows. */
  firstFrom(element: HTMLElement | null): number;
};

/** Places that stand in the page as `mark` elements. */
export function domPlaces(total: number): Places {
  return {
    total,
    // The current mark is a matter of one attribute; drawing thousands of paragraphs anew for it would be slow.
    show(number) {
      document.querySelector('mark[data-now]')?.removeAttribute('data-now');
      markNumbered(number)?.setAttribute('data-now', '');
    },
    scrollTo(number) {
      const mark = markNumbered(number);
      if (mark) scrollToThird(mark);
    },
    isInWindow: (number) => isSeen(markNumbered(number)),
    firstFrom(element) {
      if (!element) return 0;
      for (const mark of document.querySelectorAll<HTMLElement>('mark[data-mark]'))
        if (isFrom(element, mark)) return Number(mark.dataset.mark);
      return 0;
    },
  };
}

/** Places that are painted over the text; each is looked for on the page when it is wanted. */
export function paintedPlaces({ all }: NumberedMarks): Places {
  const range = (number: number): Range | null => (all[number] ? rangeOf(all[number]) : null);
  return {
    total: all.length,
    show: (number) => paintCurrent(range(number)),
    scrollTo(number) {
      const place = range(number);
      const element = place?.startContainer.parentElement;
      if (place && element) scrollToThird(element, place);
    },
    isInWindow: (number) => isSeen(range(number)),
    firstFrom(element) {
      if (!element) return 0;
      const first = all.findIndex(({ paragraph, inHeading }) => {
        const place = elementOf(paragraph, inHeading);
        return place !== null && isFrom(element, place);
      });
      return Math.max(0, first);
    },
  };
}

function markNumbered(number: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`mark[data-mark="${number}"]`);
}

function isFrom(element: HTMLElement, place: Node): boolean {
  return element.contains(place) || (element.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isSeen(place: Element | Range | null): boolean {
  if (!place) return false;
  const { top, bottom, height } = place.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= window.innerHeight;
}
