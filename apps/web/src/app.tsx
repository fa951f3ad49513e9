import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useEffect } from 'react';
import type { AppRouter } from './routes/router.tsx';
import { Started } from './routes/started.ts';
import { SelectionProvider } from './selection/selection.tsx';
import { Announcer } from './ui/announcer.tsx';
import { LanguageProvider, type Spoken } from './words/language.tsx';

type Props = { client: QueryClient; router: AppRouter; spoken: Spoken; isDrawn: boolean; onStarted(): void };

/**
 * The whole product over one cache and one router, as the browser and, for the first screen, the server draw it. `onStarted` hears when the
 * page answers; `isDrawn` says that the server has drawn it.
 */
export function App({ client, router, spoken, isDrawn, onStarted }: Props) {
  useEffect(() => {
    if (!isDrawn) onStarted();
  }, [isDrawn, onStarted]);
  return (
    <StrictMode>
      <LanguageProvider first={spoken}>
        <QueryClientProvider client={client}>
          <Announcer>
            <SelectionProvider>
              <Started value={onStarted}>
                <RouterProvider router={router} />
              </Started>
            </SelectionProvider>
          </Announcer>
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>
  );
}
