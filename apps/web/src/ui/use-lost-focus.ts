import { useEffect } from 'react';

/**
 * Whoever takes the focus away and gives it on, as a dialog that closes, does so within this time, or in the frame after it: an old machine
 * may be later.
 */
const OTHERS_FIRST_MS = 50;

/** What may have the focus for something in it that is gone. */
const PLACES = 'section, nav, form, fieldset, main';

/**
 * Gives the focus on when what had it is gone from the page: to the part of the page in which it stood, else to the heading of the new page,
 * else to the page. A screen reader would go on from the top, and the keys of a list would not know where they are.
 */
export function useLostFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let around: Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
      around = placesAround(last);
    };
    const giveOn = () => {
      if (!isLost(last)) return;
      const place =
        around.find((each) => each.isConnected) ?? document.querySelector('main h1') ?? document.querySelector('main');
      if (!(place instanceof HTMLElement)) return;
      if (place.tabIndex < 0) place.tabIndex = -1;
      place.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(() => {
      if (!isLost(last)) return;
      clearTimeout(timer);
      timer = setTimeout(() => requestAnimationFrame(giveOn), OTHERS_FIRST_MS);
    });
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', onFocus);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
}

function isLost(last: Element | null): boolean {
  return last !== null && !last.isConnected && document.activeElement === document.body;
}

function placesAround(element: Element | null): Element[] {
  const places: Element[] = [];
  for (let at = element?.parentElement?.closest(PLACES); at; at = at.parentElement?.closest(PLACES)) places.push(at);
  return places;
}
