import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CrossCounts, SearchRequest, SearchResults } from '@anjian/domain';
import { PUBLIC_VIEWER } from '@anjian/search';
import { publishedResults } from './published-results.ts';
import type { Services } from './services.ts';

/**
 * What the page `/` is drawn from: the query part of its address (with its question mark, or empty), the results, on the start page the
 * table of offences and sectors, and the language.
 */
export type FirstScreen = { query: string; results: SearchResults; cross?: CrossCounts; language: 'zh' | 'en' };

/** Draws the page `/` as HTML; apps/web/src/draw-first-screen.tsx is built to be one. */
export type DrawFirstScreen = (screen: FirstScreen) => Promise<{ title: string; body: string }>;

/** Draws what of that page needs no answer: its title, and the beginning of its body. */
export type DrawStart = (asked: Pick<FirstScreen, 'query' | 'language'>) => Promise<{ title: string; start: string }>;

/** The module that draws. */
export type Drawing = { drawFirstScreen: DrawFirstScreen; drawStart: DrawStart };

/** The start of the page is on the screen meanwhile; after this time the application takes over, asks by itself and says that it does. */
const PATIENCE_MS = 4_000;

/** The module that `vite build --ssr` makes beside the interface; undefined where only the interface was built. */
export async function loadDrawing(interfaceDir: string): Promise<Drawing | undefined> {
  const file = join(interfaceDir, '..', 'dist-server', 'draw-first-screen.js');
  if (!existsSync(file)) return undefined;
  return (await import(pathToFileURL(file).href)) as Drawing;
}

/** What the page `/` with this query is drawn from; undefined where the engines are away or slow. */
export async function readFirstScreen(
  services: Services,
  request: SearchRequest,
  { query, language }: Pick<FirstScreen, 'query' | 'language'>,
  left: AbortSignal,
): Promise<FirstScreen | undefined> {
  const signal = AbortSignal.any([left, AbortSignal.timeout(PATIENCE_MS)]);
  try {
    const [results, cross] = await Promise.all([
      publishedResults(services, request, signal),
      query === '' ? services.search.cross(PUBLIC_VIEWER, signal) : undefined,
    ]);
    return { query, results, language, ...(cross ? { cross } : {}) };
  } catch {
    // The page meets the same fault when it asks, and has words for it.
    return undefined;
  }
}
