import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { searchScreen, textOf } from './search-screen.ts';
import { tickResults } from './take-along.ts';

/**
 * Who knows neither words nor facts: from the table of offences and sectors to its documents, two of them side by side, one read at the
 * paragraph that a cell rests on, and back to the list.
 */
export async function browseAndCompare(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(baseUrl);
  const cell = page
    .getByRole('region', { name: /^罪名与行业交叉表/ })
    .getByRole('link', { name: /^受贿罪，.+：[2-9] 件$/ });
  const count = Number(/(\d+) 件$/u.exec((await cell.first().getAttribute('aria-label')) ?? '')?.[1]);
  await cell.first().click();
  expect(await screen.total()).toBe(count);
  const list = page.url();
  await tickResults(page, 2);
  await page.getByRole('link', { name: '并排对比' }).click();
  const table = page.getByRole('table');
  await table.waitFor();
  expect(await table.getByRole('columnheader').count()).toBe(3);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('案鉴-并排对比.csv');
  const compared = page.url();
  await table
    .getByRole('link', { name: /到原文第/ })
    .first()
    .click();
  await page.waitForURL(/#p-\d+$/);
  await page.goBack();
  await page.waitForURL(compared);
  await page.getByRole('link', { name: '回到检索结果' }).click();
  await page.waitForURL(list);
  expect(await textOf(page.getByRole('region', { name: '已勾选的结果' }).getByRole('status'))).toBe('已勾选 2 件');
}
