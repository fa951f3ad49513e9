import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CrossCounts, parseSearch, type SearchResults } from '@anjian/domain';
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

/** Nobody looks at an empty window for longer than this because of an engine; the page then asks by itself and says that it does. */
const PATIENCE_MS = 2_000;

/** The module that `vite build --ssr` makes beside the interface; undefined where only the interface was built. */
export async function loadDrawing(interfaceDir: string): Promise<DrawFirstScreen | undefined> {
  const file = join(interfaceDir, '..', 'dist-server', 'draw-first-screen.js');
  if (!existsSync(file)) return undefined;
  const module: { drawFirstScreen: DrawFirstScreen } = await import(pathToFileURL(file).href);
  return module.drawFirstScreen;
}

/**
 * What the page `/` with this query is drawn from; undefined where the address has faults, which the page tells, or where the engines are
 * away or slow.
 */
export async function readFirstScreen(
  services: Services,
  query: string,
  language: FirstScreen['language'],
  left: AbortSignal,
): Promise<FirstScreen | undefined> {
  const { request, faults } = parseSearch(new URLSearchParams(query));
  if (faults.length > 0) return undefined;
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

/** The page with its first screen drawn into it, and beside it what it was drawn from, as text that is no script and no markup. */
export function pageWith(page: string, screen: FirstScreen, { title, body }: { title: string; body: string }): string {
  const data = JSON.stringify(screen).replace(/</gu, '\\u003c');
  // By functions: a dollar sign in a text is no reference.
  return page
    .replace(/<html lang="[^"]*">/u, `<html lang="${screen.language === 'zh' ? 'zh-CN' : 'en'}">`)
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${title}</title>`)
    .replace(
      '<div id="root"></div>',
      () => `<div id="root">${body}</div><script type="application/json" id="first-screen">${data}</script>`,
    );
}
