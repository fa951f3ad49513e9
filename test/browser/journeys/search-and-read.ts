import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { firstValue, openFilters, searchScreen, textOf } from './search-screen.ts';

/** Searches, narrows, widens again, reads a document along its marks, and comes back to where it was. */
export async function searchAndRead(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(baseUrl);
  await screen.search('受贿');
  expect(await page.title()).toContain('受贿');
  const all = await screen.total();
  expect(all).toBeGreaterThan(0);

  const closeFilters = await openFilters(page);
  const sector = await firstValue(screen.facet('行业领域'));
  await sector.checkbox.check();
  await page.waitForURL(/sector=/);
  expect(await sector.checkbox.evaluate((box) => box === document.activeElement)).toBe(true);
  await closeFilters();
  expect(await screen.total()).toBe(sector.count);
  expect(await screen.chips.count()).toBe(1);

  await screen.chips.first().click();
  await page.waitForURL((url) => !url.searchParams.has('sector'));
  expect(await screen.total()).toBe(all);
  expect(await screen.heading.evaluate((heading) => heading === document.activeElement)).toBe(true);

  await page.goBack();
  await page.waitForURL(/sector=/);
  expect(await screen.total()).toBe(sector.count);
  await page.goForward();
  expect(await screen.total()).toBe(all);

  const results = page.url();
  const title = await textOf(screen.titles.first());
  await screen.titles.first().click();
  await page.waitForURL(/\/documents\/[^/]+\?q=/);
  await walkMarks(page);

  await page.getByRole('link', { name: '回到检索结果' }).click();
  await page.waitForURL(results);
  await screen.count.waitFor();
  const focused = page.locator(':focus');
  expect(await textOf(focused)).toBe(title);
}

/** Goes through the marks of the search: the counter and the current mark move together. */
async function walkMarks(page: Page): Promise<void> {
  const bar = page.getByRole('region', { name: '检索词位置' });
  await bar.waitFor();
  // The counter begins at a mark, and the first step goes to it where it was out of sight.
  expect(await textOf(bar.getByRole('status'))).toMatch(/^1 \/ \d+$/);
  expect(await page.locator('mark[data-now]').getAttribute('data-mark')).toBe('0');
  const shown = new Set<number>();
  for (let turn = 0; turn < 2; turn++) {
    await bar.getByRole('button', { name: '下一处' }).click();
    const current = page.locator('mark[data-now]');
    expect(await current.count()).toBe(1);
    const number = Number(await current.getAttribute('data-mark'));
    shown.add(number);
    expect(await textOf(bar.getByRole('status'))).toMatch(new RegExp(`^${number + 1} / \\d+$`));
    expect(await current.evaluate(isInWindow)).toBe(true);
  }
  expect(shown.size).toBeGreaterThan(0);
}

/** Runs in the page. */
function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

/** Follows a passage of a result to its paragraph: the counter of the marks stands at it, and the bar covers no text there. */
export async function arriveAtPassage(page: Page, baseUrl: string): Promise<void> {
  await page.goto(`${baseUrl}/?q=受贿`);
  const screen = searchScreen(page);
  await screen.count.waitFor();
  const cards = page.locator('[data-card]');
  expect(await textOf(cards.first())).toMatch(/\d{4}年\d{1,2}月\d{1,2}日(?:发布|裁判)|日期不详/);
  await cards
    .getByRole('list')
    .getByRole('link', { name: /第 \d+ 段/ })
    .last()
    .click();
  await page.waitForURL(/#p-\d+$/);
  const bar = page.getByRole('region', { name: '检索词位置' });
  await bar.waitFor();
  const paragraph = page.locator(new URL(page.url()).hash);
  expect(await paragraph.locator('mark[data-now]').count()).toBe(1);
  const current = Number(await paragraph.locator('mark[data-now]').getAttribute('data-mark'));
  expect(await textOf(bar.getByRole('status'))).toMatch(new RegExp(`^${current + 1} / \\d+$`));
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const lastLine = await page.locator('[data-section]').last().boundingBox();
  const foot = await bar.boundingBox();
  expect((lastLine?.y ?? 0) + (lastLine?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
}

/** A query without a letter or figure is answered with everything, and says so. */
export async function askNothingReadable(page: Page, baseUrl: string): Promise<void> {
  for (const q of ['%00', '%E3%80%82']) {
    await page.goto(`${baseUrl}/?q=${q}`);
    await page.getByText('检索词中没有可检索的文字，已列出全部文书').waitFor();
    expect(await searchScreen(page).total()).toBeGreaterThan(0);
  }
}
