import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drainChanges } from '@anjian/indexer';
import type { Browser, Page } from 'playwright-core';
import { importDocuments } from '../../apps/cli/import-documents.ts';
import { searchScreen } from '../browser/journeys/search-screen.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { serveSamples } from '../browser/serve-samples.ts';
import { type LONG, writeLongDocuments } from './long-documents.ts';
import { openThrottledPage, seenBy, slowestOf } from './throttled-page.ts';

/** Loads of which the middle one counts. */
const LOADS = 5;
/** Searches after which the memory of a page must be what it was. */
const SEARCHES = 100;
/** Longer than the script needs to start on the slowed processor. */
const START_MS = 4_000;
/** How many frames a document is scrolled. */
const SCROLLS = 120;
/** How far in a frame: a wheel that is turned quickly, and a page that is flung. */
const WHEEL_PIXELS = 100;
const FLUNG_PIXELS = 400;

type Figures = Record<string, number>;

/** `npm run bench:web`: how quick the screens are on a slow machine; one line of JSON on standard output. */
const folder = await mkdtemp(join(tmpdir(), 'anjian-long-'));
const product = await serveSamples();
const browser = await launchBrowser();
try {
  await writeLongDocuments(folder);
  await importDocuments(product.services, [folder], { draft: false, cause: '测量' });
  await drainChanges(product.services.indexer);
  // As the product does at its start.
  await product.services.search.warmUp();
  const figures: Figures = {};
  for (const measure of [measurePaints, measureInteractions, measureLongDocuments, measureMemory]) {
    process.stderr.write(`${measure.name}\n`);
    Object.assign(figures, await measure(browser, product.url));
  }
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} finally {
  await browser.close();
  await product.close();
  await rm(folder, { recursive: true, force: true });
}

/** The largest paint and the shifts of the search page with results, empty cache, and how much of it was waiting for the server. */
async function measurePaints(browser: Browser, url: string): Promise<Figures> {
  const loads: { lcp: number; cls: number; firstByte: number }[] = [];
  for (let load = 0; load < LOADS; load++) {
    const { page } = await openThrottledPage(browser);
    await page.goto(`${url}/?q=受贿`);
    await searchScreen(page).count.waitFor();
    await page.waitForTimeout(2_000);
    const firstByte = await page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStart,
    );
    const { lcp, cls } = await seenBy(page);
    loads.push({ lcp, cls, firstByte });
    await page.context().close();
  }
  const middle = loads.toSorted((a, b) => a.lcp - b.lcp)[Math.floor(LOADS / 2)];
  return {
    lcpMs: Math.round(middle?.lcp ?? 0),
    firstByteMs: Math.round(middle?.firstByte ?? 0),
    cls: Math.round(Math.max(...loads.map((load) => load.cls)) * 1_000) / 1_000,
  };
}

/** The slowest interaction of typing, at once and later, choosing a facet and opening a long document. */
async function measureInteractions(browser: Browser, url: string): Promise<Figures> {
  const { page } = await openThrottledPage(browser);
  const screen = searchScreen(page);
  await page.goto(`${url}/?q=受贿`);
  await screen.count.waitFor();
  const type = async (): Promise<void> => {
    await screen.box.click();
    await screen.box.pressSequentially('shouhui', { delay: 80 });
  };
  // The page is seen before its script has started: what is typed at once waits for that, and is another figure.
  const firstKeysMs = await slowestOf(page, type);
  await page.waitForTimeout(START_MS);
  await page.keyboard.press('Escape');
  await screen.box.fill('');
  const typingMs = await slowestOf(page, type);
  await page.keyboard.press('Escape');
  const facetMs = await slowestOf(page, () => page.getByRole('group').getByRole('checkbox').first().click());
  await page.goto(`${url}/?q=五万字`);
  await screen.count.waitFor();
  const openMs = await slowestOf(page, async () => {
    await page
      .getByRole('link', { name: /五万字/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /五万字/ }).waitFor();
  });
  await page.context().close();
  return { firstKeysMs, typingMs, facetMs, openFiftyThousandMs: openMs };
}

/** Frames a second while the longest document is scrolled, and on a page with nothing to draw, which is the most that can be measured here. */
async function measureLongDocuments(browser: Browser, url: string): Promise<Figures> {
  const { page } = await openThrottledPage(browser);
  await page.goto(`${url}/nowhere`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const empty = await framesPerSecond(page, WHEEL_PIXELS);
  await openLong(page, url, '三十万字');
  const wheel = await framesPerSecond(page, WHEEL_PIXELS);
  const flung = await framesPerSecond(page, FLUNG_PIXELS);
  await openLong(page, url, '二十万字');
  const findMs = await findIn(page, '工程承揽');
  await page.context().close();
  return { framesPerSecond: wheel, framesPerSecondFlung: flung, framesPerSecondOfEmptyPage: empty, findMs };
}

/** Milliseconds from words that arrive in the box until their number is painted; the words stand in every sentence of the document. */
async function findIn(page: Page, words: string): Promise<number> {
  const bar = page.getByRole('region', { name: '检索词位置' });
  const box = await bar.getByRole('searchbox').elementHandle();
  const counter = await bar.getByRole('status').elementHandle();
  const measured = await page.evaluate(
    ([input, status, text]) =>
      new Promise<number>((resolve) => {
        let started = 0;
        new MutationObserver(() =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started))),
        ).observe(status as Node, { childList: true, characterData: true, subtree: true });
        (input as HTMLInputElement).focus();
        (input as HTMLInputElement).select();
        started = performance.now();
        document.execCommand('insertText', false, text as string);
      }),
    [box, counter, words] as const,
  );
  return Math.round(measured);
}

/** Frames a second while a page is scrolled down by so many pixels in each. */
async function framesPerSecond(page: Page, pixels: number): Promise<number> {
  const measured = await page.evaluate(
    ([scrolls, step]) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        let frames = 0;
        const next = (): void => {
          window.scrollBy(0, step);
          frames++;
          if (frames === scrolls) resolve((frames * 1_000) / (performance.now() - started));
          else requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    [SCROLLS, pixels] as const,
  );
  return Math.round(measured);
}

/** What the page's memory grows by over a hundred searches, in megabytes after a collection. */
async function measureMemory(browser: Browser, url: string): Promise<Figures> {
  const { page, client } = await openThrottledPage(browser);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const screen = searchScreen(page);
  await page.goto(`${url}/?q=受贿`);
  const heap = async (): Promise<number> => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize / 1_000_000;
  };
  const words = ['受贿', '贪污', '滥用职权', '挪用公款', '自首', '工程'];
  const search = async (at: number): Promise<void> => screen.search(`${words[at % words.length]} 第${at % 10}`);
  for (let at = 0; at < 10; at++) await search(at);
  const before = await heap();
  for (let at = 0; at < SEARCHES; at++) await search(at);
  const growthMb = (await heap()) - before;
  await page.context().close();
  return { heapMb: Math.round(before), heapGrowthMb: Math.round(growthMb * 10) / 10 };
}

async function openLong(page: Page, url: string, name: keyof typeof LONG): Promise<void> {
  await page.goto(`${url}/?q=${name}`);
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
  await page.waitForLoadState('networkidle');
}
