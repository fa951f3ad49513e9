import type { DrawFirstScreen, DrawStart, FirstScreen } from '@anjian/api/client';
import type { SearchResults } from '@anjian/domain';
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { App } from './app.tsx';
import { seedCache } from './first-screen.ts';
import { createQueryClient } from './queries.ts';
import { createAppRouter } from './routes/router.tsx';
import { loadWords } from './words/language.tsx';

/** The title stands before all else; its place is the head. */
const TITLE = /^<title>([\s\S]*?)<\/title>/u;

/** The end of what stands before the answers of the page (routes/frame.tsx). */
const END_OF_START = '</header>';

/** What stands there as long as nothing is known; only the page around it is kept of what is drawn from it. */
const NOTHING: SearchResults = {
  ...{ total: 0, listed: 0, page: 1, size: 0, took: 0, facets: {} },
  ...{ hits: [], notices: [], answers: [], meant: [], ways: [], readAs: [] },
};

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

/** Draws what of the page `/` needs no answer: its title and its head, with which `drawFirstScreen` begins too. */
export const drawStart: DrawStart = async (asked: Pick<FirstScreen, 'query' | 'language'>) => {
  const { title, body } = await drawFirstScreen({ ...asked, results: NOTHING });
  return { title, start: body.slice(0, body.indexOf(END_OF_START) + END_OF_START.length) };
};
