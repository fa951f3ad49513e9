import { useSyncExternalStore } from 'react';

/**
 * From this width on the facets stand beside the results; below it they open as a dialog. Kept equal to the style sheets. Paper, which is
 * narrower than most windows, leaves nothing away of what a wide window shows.
 */
export const WIDE = '(min-width: 60rem), print';

/** Whether a media query holds now, followed as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
    // The server does not know the window; style sheets hide what a narrow one has no room for.
    () => true,
  );
}
