import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { searchScreen, textOf } from './search-screen.ts';

/** Opens the first result of a search that has citations. */
export async function openCitingDocument(page: Page, baseUrl: string): Promise<void> {
  await page.goto(`${baseUrl}/?q=受贿&kind=guiding_case`);
  await searchScreen(page).count.waitFor();
  await searchScreen(page).titles.first().click();
  await page.locator('a[data-cited]').first().waitFor();
}

/** Opens the card of a citation with the keyboard, goes on to the page of the article, and to a document that cites it. */
export async function followCitations(page: Page, baseUrl: string): Promise<void> {
  await openCitingDocument(page, baseUrl);
  const citation = page.locator('a[data-cited^="刑法:385"]').first();
  await citation.focus();
  await page.keyboard.press('Space');
  const card = page.getByRole('region', { name: '刑法第三百八十五条的条文' }).first();
  await card.waitFor();
  expect(await citation.getAttribute('aria-expanded')).toBe('true');
  await card.getByRole('link', { name: /件文书援引/ }).waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(await citation.evaluate((link) => link === document.activeElement)).toBe(true);

  await citation.click();
  await card.getByRole('link', { name: /件文书援引/ }).click();
  await page.waitForURL(/\/laws\//);
  await page.getByRole('heading', { level: 1, name: '刑法第三百八十五条' }).waitFor();
  const total = Number(/(\d+) 件/.exec(await textOf(page.getByRole('heading', { level: 2 }).first()))?.[1]);
  expect(total).toBeGreaterThan(1);
  const crime = page.getByLabel('罪名');
  await crime.selectOption({ index: 1 });
  await page.waitForURL(/crime=/);
  await page
    .getByText(/第 \d+ 段/)
    .first()
    .click();
  await page.waitForURL(/\/documents\/.*#p-\d+$/);
}
