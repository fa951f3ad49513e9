import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectFocusKept, expectFocusOn, PATIENCE_MS, tabTo } from './keyboard.ts';
import { searchScreen, textOf } from './search-screen.ts';

/** Cases for an audience: an offence in a sector, three of them ticked and side by side, one left out, the table saved, and back. */
export async function trainByKeyboard(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(baseUrl);
  await page.locator('#cross').waitFor();
  await tabTo(page, 'td a', '受贿罪，国企：');
  await page.keyboard.press('Enter');
  await page.waitForURL(/sector=/);
  expect(await screen.total()).toBeGreaterThan(3);
  const list = page.url();
  await expectFocusKept(page);
  for (let at = 0; at < 3; at++) {
    await page.keyboard.press('j');
    await page.keyboard.press('x');
  }
  const bar = page.getByRole('region', { name: '已勾选的结果' });
  await expect.poll(() => textOf(bar.getByRole('status')), { timeout: PATIENCE_MS }).toBe('已勾选 3 件');
  await tabTo(page, 'a', '并排对比');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/compare/);
  const table = page.getByRole('table');
  await table.waitFor();
  await expectFocusKept(page);

  await tabTo(page, 'input[type=checkbox]');
  await page.keyboard.press('Space');
  await expectFocusOn(page, 'input[type=checkbox]:checked');
  await tabTo(page, 'button', '导出 CSV');
  const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(saved.suggestedFilename()).toBe('案鉴-并排对比.csv');
  await tabTo(page, 'th a', '移出对比');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => new URL(location.href).searchParams.getAll('id').length === 2);
  await table.waitFor();
  await expectFocusKept(page);

  await tabTo(page, 'a', '回到检索结果', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(list);
  await screen.count.waitFor();
  await expectFocusKept(page);
  expect(await textOf(bar.getByRole('status'))).toBe('已勾选 3 件');
  await tabTo(page, 'button', '取消勾选');
  await page.keyboard.press('Enter');
  await bar.waitFor({ state: 'detached' });
  await expectFocusKept(page);
}
