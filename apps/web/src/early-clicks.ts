/** What is pressed and does nothing by itself; links lead on without us, and fields keep what is typed. */
const PRESSED = 'button, input[type=checkbox], input[type=radio], summary';

/**
 * Keeps what was clicked last on a page that the server has drawn and that cannot answer yet; what comes back does it again, once the
 * application has taken the page over.
 */
export function keepEarlyClicks(): () => void {
  let last: HTMLElement | null = null;
  const onClick = (event: MouseEvent) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>(PRESSED) : null;
    if (!pressed || pressed.matches('[type=submit]')) return;
    event.preventDefault();
    // Else whoever is about to take the page over might do it too.
    event.stopPropagation();
    last = pressed;
  };
  document.addEventListener('click', onClick, true);
  return () => {
    document.removeEventListener('click', onClick, true);
    if (last?.isConnected === true) last.click();
  };
}
