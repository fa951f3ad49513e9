import type { Browser, CDPSession, Page } from 'playwright-core';

/** An old office computer on an office network: processor four times slower, 10 Mbit/s, 40 ms (research/ux.md 2.11). */
const CPU_SLOWED = 4;
const BYTES_PER_SECOND = 10_000_000 / 8;
const LATENCY_MS = 40;
/** What a browser does for a new window, as loading its own address bar, is done in a reader's long before. */
const SETTLE_MS = 2_000;

/** What the browser saw since the page began: milliseconds, and the score of layout shifts. */
export type Seen = { lcp: number; cls: number; interactions: number[] };

/** A page on the slow machine that watches its own paints, shifts and interactions. */
export async function openThrottledPage(browser: Browser): Promise<{ page: Page; client: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  await context.addInitScript(() => {
    const seen: Seen = { lcp: 0, cls: 0, interactions: [] };
    Object.assign(window, { seen });
    const watch = (type: string, take: (entry: PerformanceEntry) => void, more: object = {}): void => {
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
    };
    watch('largest-contentful-paint', (entry) => {
      seen.lcp = entry.startTime;
    });
    watch('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) seen.cls += value;
    });
    // Events that take less than 16 ms are not told; they are no concern.
    watch(
      'event',
      (entry) => {
        if ((entry as PerformanceEntry & { interactionId: number }).interactionId > 0)
          seen.interactions.push(entry.duration);
      },
      { durationThreshold: 16 },
    );
  });
  const page = await context.newPage();
  await page.waitForTimeout(SETTLE_MS);
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED });
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  return { page, client };
}

/** What was seen so far. */
export async function seenBy(page: Page): Promise<Seen> {
  return await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
}

/** Does something and returns the slowest interaction that it took, in milliseconds from the input to the next paint. */
export async function slowestOf(page: Page, act: () => Promise<unknown>): Promise<number> {
  const before = (await seenBy(page)).interactions.length;
  await act();
  // The browser tells of an event a moment after it has been painted.
  await page.waitForTimeout(1_000);
  return Math.max(0, ...(await seenBy(page)).interactions.slice(before));
}
