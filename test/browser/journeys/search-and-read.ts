import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { firstValue, searchScreen, textOf } from './search-screen.ts';

/** Searches, narrows, widens again, reads a document along its marks, and comes back to where it was. */
export async function searchAndRead(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(baseUrl);
  await screen.search('受贿');
  expect(await page.title()).toContain('受贿');
  const all = await screen.total();
  expect(all).toBeGreaterThan(0);

  const sector = await firstValue(screen.facet('行业领域'));
  await sector.checkbox.check();
  await page.waitForURL(/sector=/);
  expect(await screen.total()).toBe(sector.count);
  expect(await screen.chips.count()).toBe(1);
  expect(await sector.checkbox.evaluate((box) => box === document.activeElement)).toBe(true);

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
  expect(await textOf(bar.getByRole('status'))).toMatch(/^0 \/ \d+$/);
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
