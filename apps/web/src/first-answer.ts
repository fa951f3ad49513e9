import type { QueryClient } from '@tanstack/react-query';

// On an old machine one drawing takes as long as this; whoever waits longer shall see the frame and that something is coming.
const PATIENCE_MS = 300;

/** Until nothing is being asked any more, or patience ends: a page that has its answer is drawn once and not twice. */
export function firstAnswer(client: QueryClient): Promise<void> {
  if (client.isFetching() === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(finish, PATIENCE_MS);
    const unsubscribe = client.getQueryCache().subscribe(() => {
      if (client.isFetching() === 0) finish();
    });
  });
}
