import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectFocusKept, expectFocusOn, PATIENCE_MS, tabTo } from './keyboard.ts';
import { searchScreen, textOf } from './search-screen.ts';

/** A doubtful point: words, a facet, a case, what its penalty rests on, its citation in the clipboard, and back to the place in the list. */
export async function prosecuteByKeyboard(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(baseUrl);
  await page.keyboard.press('/');
  await expectFocusOn(page, '[role=combobox]');
  await page.keyboard.type('受贿');
  await page.keyboard.press('Enter');
  const all = await screen.total();
  await chooseFirstFacet(page);
  await screen.chips.first().waitFor();
  await expect.poll(() => screen.total(), { timeout: PATIENCE_MS }).toBeLessThan(all);
  const narrowed = page.url();

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expectFocusOn(page, 'article h2 a');
  expect(await textOf(page.locator(':focus'))).toBe(await textOf(screen.titles.nth(1)));
  await page.keyboard.press('c');
  await page.getByRole('status').filter({ hasText: '已复制引注' }).waitFor();
  await expectFocusOn(page, 'article h2 a');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/documents\//);
  await expectFocusOn(page, '#document-title');

  await tabTo(page, 'td button[aria-expanded]', '的刑罚”的依据');
  await page.keyboard.press('Enter');
  await expectFocusOn(page, 'button[aria-expanded=true]');
  await tabTo(page, 'td li a[href^="#p-"]');
  await page.keyboard.press('Enter');
  await expectFocusOn(page, '[id^="p-"]');
  await tabTo(page, 'button', '复制引注', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: '已复制引注' }).waitFor();
  await expectFocusOn(page, 'button');

  await tabTo(page, 'a', '回到检索结果', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(narrowed);
  await expectFocusOn(page, 'article h2 a');
  expect(await textOf(page.locator(':focus'))).toBe(await textOf(screen.titles.nth(1)));
  expect(await screen.chips.count()).toBe(1);
  await page.keyboard.press('k');
  expect(await textOf(page.locator(':focus'))).toBe(await textOf(screen.titles.first()));

  // The last condition takes its chip along.
  await tabTo(page, 'a', '移除条件', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await screen.chips.first().waitFor({ state: 'detached' });
  await expectFocusKept(page);
  await expect.poll(() => screen.total(), { timeout: PATIENCE_MS }).toBe(all);
}

/** The first value of the first facet, wherever this window keeps the facets. */
async function chooseFirstFacet(page: Page): Promise<void> {
  const filters = page.getByRole('button', { name: /^筛选/ });
  if (!(await filters.isVisible())) {
    await tabTo(page, 'fieldset input[type=checkbox]');
    await page.keyboard.press('Space');
    return;
  }
  await tabTo(page, 'button[aria-haspopup=dialog]', '筛选');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: '筛选条件' }).waitFor();
  await tabTo(page, '[role=dialog] fieldset input[type=checkbox]');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expectFocusOn(page, 'button[aria-haspopup=dialog]');
}
