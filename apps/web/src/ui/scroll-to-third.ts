/**
 * Scrolls so that an element, or a place in it, stands a third of the window from its top, where reading on needs no further scrolling; what is
 * folded away around it unfolds. Twice, because text that was not laid out yet (content-visibility) has only an estimated
 * height on the first try.
 */
export function scrollToThird(element: HTMLElement, place: Element | Range = element): void {
  const scroll = () => {
    const top = place.getBoundingClientRect().top + window.scrollY - window.innerHeight / 3;
    window.scrollTo({ top, behavior: 'auto' });
  };
  element.closest('details')?.setAttribute('open', '');
  element.scrollIntoView({ block: 'center' });
  scroll();
  requestAnimationFrame(() => requestAnimationFrame(scroll));
}

/** The paragraph that the address names, where it is in the page. */
export function arrivedAt(): HTMLElement | null {
  return /^#p-\d+$/u.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
}
