// The styles of elements come first, so that those of components win.
import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstAnswer } from './first-answer.ts';
import { createQueryClient } from './queries.ts';
import { createAppRouter } from './routes/router.tsx';
import { SelectionProvider } from './selection/selection.tsx';
import { Announcer } from './ui/announcer.tsx';
import { LanguageProvider } from './words/language.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');

const client = createQueryClient();
const router = createAppRouter(client);
// The first question leaves before the first drawing, not after it.
void router.load();
void firstAnswer(client).then(() =>
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider>
        <QueryClientProvider client={client}>
          <Announcer>
            <SelectionProvider>
              <RouterProvider router={router} />
            </SelectionProvider>
          </Announcer>
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>,
  ),
);
