import { readFile } from 'node:fs/promises';
import { readUpload } from '@anjian/intake';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { searchScreen, textOf } from './search-screen.ts';

/** Ticks so many results of the list on the screen. */
export async function tickResults(page: Page, count: number): Promise<void> {
  for (let at = 0; at < count; at++)
    await page
      .getByRole('checkbox', { name: /^勾选 / })
      .nth(at)
      .check();
}

/** Ticks results, takes them along as a table, and lays them side by side; what is ticked outlasts another search. */
export async function takeAlong(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(`${baseUrl}/?q=受贿`);
  await screen.count.waitFor();
  await tickResults(page, 2);
  const first = await textOf(screen.titles.first());
  await screen.search('贪污');
  await tickResults(page, 1);
  const bar = page.getByRole('region', { name: '已勾选的结果' });
  expect(await textOf(bar.getByRole('status'))).toBe('已勾选 3 件');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    bar.getByRole('button', { name: /CSV/ }).click(),
  ]);
  const table = await readFile(await download.path(), 'utf8');
  expect(table.split('\r\n')).toHaveLength(4);
  expect(table).toContain(first);
  expect(table).toContain('不得引用');

  const pack = await wordFrom(page, bar);
  expect(pack).toContain(first);
  expect(pack.match(/引注：/gu)).toHaveLength(3);
  expect(pack).toContain('虚构示例，不得引用');
  expect(pack).toContain('基本案情');

  await bar.getByRole('link', { name: '并排对比' }).click();
  const compared = page.getByRole('table');
  await compared.waitFor();
  expect(await compared.getByRole('columnheader').count()).toBe(4);
  const all = await compared.getByRole('row').count();
  const side = await wordFrom(page, page.getByRole('main'));
  expect(side).toContain(first);
  expect(side).toContain('涉案金额');
  expect(side).toMatch(/［第 \d+ 段］/u);
  await page.getByRole('checkbox', { name: '只看不同' }).check();
  expect(await compared.getByRole('row').count()).toBeLessThanOrEqual(all);
  await compared
    .getByRole('link', { name: /移出对比/ })
    .first()
    .click();
  await page.waitForFunction(() => document.querySelectorAll('th[scope=col]').length === 3);
  await compared
    .getByRole('link', { name: /到原文第/ })
    .first()
    .click();
  await page.waitForURL(/\/documents\/[^/]+#p-\d+$/);
}

/** The text of the Word file that the button of this place makes, as the product itself would read it. */
async function wordFrom(page: Page, place: Locator): Promise<string> {
  const button = place.getByRole('button', { name: '导出 Word' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const read = await readUpload(download.suggestedFilename(), await readFile(await download.path()));
  return read.ok ? read.text : read.reason;
}

/** Single keys walk the results, tick and open; they are listed under `?`, and can be switched off. */
export async function singleKeys(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(`${baseUrl}/?q=受贿`);
  await screen.count.waitFor();
  await page.locator('body').press('j');
  await page.keyboard.press('j');
  expect(await textOf(page.locator(':focus'))).toBe(await textOf(screen.titles.nth(1)));
  await page.keyboard.press('k');
  expect(await textOf(page.locator(':focus'))).toBe(await textOf(screen.titles.first()));
  await page.keyboard.press('x');
  await page.getByRole('status').filter({ hasText: '已勾选 1 件' }).waitFor();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: '键盘快捷键' });
  await sheet.waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });

  await openDisplay(page);
  await page.getByRole('radio', { name: '关', exact: true }).check({ force: true });
  await page.keyboard.press('Escape');
  await page.locator('body').press('?');
  await page.locator('body').press('j');
  expect(await sheet.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.closest('[data-card]') ?? null)).toBeNull();
}

/** Opens the choices of display. */
export async function openDisplay(page: Page): Promise<void> {
  await page.locator('summary').filter({ hasText: '显示' }).click();
  await page.getByRole('group', { name: '颜色' }).waitFor();
}
