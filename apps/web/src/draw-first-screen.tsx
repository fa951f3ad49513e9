import type { DrawFirstScreen } from '@anjian/api/client';
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { App } from './app.tsx';
import { seedCache } from './first-screen.ts';
import { createQueryClient } from './queries.ts';
import { createAppRouter } from './routes/router.tsx';
import { loadWords } from './words/language.tsx';

/** The title stands before all else; its place is the head. */
const TITLE = /^<title>([\s\S]*?)<\/title>/u;

/** Draws the page `/` as HTML from its answers, with the very components that the browser goes on with. */
export const drawFirstScreen: DrawFirstScreen = async (screen) => {
  const { language } = screen;
  const client = createQueryClient();
  seedCache(client, screen);
  const router = createAppRouter(client, createMemoryHistory({ initialEntries: [`/${screen.query}`] }));
  await router.load();
  const spoken = { language, words: await loadWords(language) };
  const drawn = renderToString(<App client={client} router={router} spoken={spoken} isDrawn onStarted={() => {}} />);
  client.clear();
  return { title: TITLE.exec(drawn)?.[1] ?? '', body: drawn.replace(TITLE, '') };
};
