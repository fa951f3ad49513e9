// The styles of elements come first, so that those of components win.
import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { firstAnswer } from './first-answer.ts';
import { seedCache, takeFirstScreen } from './first-screen.ts';
import { createQueryClient } from './queries.ts';
import { createAppRouter } from './routes/router.tsx';
import { keepTyped } from './search/box/early-typing.ts';
import { loadWords, rememberedLanguage } from './words/language.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');

const client = createQueryClient();
const screen = takeFirstScreen();
if (screen) seedCache(client, screen);
const router = createAppRouter(client);
const language = rememberedLanguage();
const spoken = loadWords(language).then((words) => ({ language, words }));
const loaded = router.load();
let isStarted = () => {};

/** Resolves when the page answers to the reader. */
export const started = new Promise<void>((resolve) => {
  isStarted = () => {
    document.documentElement.dataset.started = '';
    resolve();
  };
});

void spoken.then(async (first) => {
  // Where the cookie is lost and the storage is not, the server has drawn the page in the other language.
  const isDrawn = screen?.language === language;
  const app = <App client={client} router={router} spoken={first} isDrawn={isDrawn} onStarted={isStarted} />;
  if (!isDrawn) {
    await firstAnswer(client);
    keepTyped(place);
    createRoot(place).render(app);
    return;
  }
  // Says that a server has begun the tree: without the boundary that the router else puts around it.
  router.ssr = { manifest: undefined };
  await loaded;
  // Bit by bit: what is on the screen answers meanwhile.
  startTransition(() => void hydrateRoot(place, app));
});
