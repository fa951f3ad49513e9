import type { createApp } from './create-app.ts';

export type { DrawFirstScreen, DrawStart, FirstScreen } from './first-screen.ts';

/** The API's type, for the typed client: `hc<Api>(origin)`. */
export type Api = ReturnType<typeof createApp>;
