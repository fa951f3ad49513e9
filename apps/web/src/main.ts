import { keepEarlyClicks } from './early-clicks.ts';

/** How long a window that is not painted, as one in the background, may hold the application back. */
const LONGEST_WAIT_MS = 500;

/** Resolves once the page as it came has been painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT_MS);
    // A frame's callbacks run before its paint, and a timer after it.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

// What the server has drawn is read while the application, most of the work of opening a page, is still to come.
const isDrawn = (document.getElementById('root')?.childElementCount ?? 0) > 0;
const repeatClick = keepEarlyClicks();
void (isDrawn ? painted() : Promise.resolve())
  .then(() => import('./start.tsx'))
  .then(({ started }) => started)
  .then(repeatClick);
