/**
 * Scrolls so that an element stands a third of the window from its top, where reading on needs no further scrolling.
 * Twice, because text that was not laid out yet (content-visibility) has only an estimated height on the first try.
 */
export function scrollToThird(element: HTMLElement): void {
  const scroll = () => {
    const top = element.getBoundingClientRect().top + window.scrollY - window.innerHeight / 3;
    window.scrollTo({ top, behavior: 'auto' });
  };
  element.scrollIntoView({ block: 'center' });
  scroll();
  requestAnimationFrame(() => requestAnimationFrame(scroll));
}
