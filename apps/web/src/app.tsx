import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useEffect } from 'react';
import type { AppRouter } from './routes/router.tsx';
import { SelectionProvider } from './selection/selection.tsx';
import { Announcer } from './ui/announcer.tsx';
import { LanguageProvider, type Spoken } from './words/language.tsx';

type Props = { client: QueryClient; router: AppRouter; spoken: Spoken; onStarted?(): void };

/**
 * The whole product over one cache and one router, as the browser and, for the first screen, the server draw it. `onStarted` hears when the
 * page answers.
 */
export function App({ client, router, spoken, onStarted }: Props) {
  useEffect(() => onStarted?.(), [onStarted]);
  return (
    <StrictMode>
      <LanguageProvider first={spoken}>
        <QueryClientProvider client={client}>
          <Announcer>
            <SelectionProvider>
              <RouterProvider router={router} />
            </SelectionProvider>
          </Announcer>
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>
  );
}
