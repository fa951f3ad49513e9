import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectFocusKept, expectFocusOn, tabTo } from './keyboard.ts';
import { textOf } from './search-screen.ts';

/** What a new text would touch: an article, who cites it, cases like one of those, and that one on paper. */
export async function guideByKeyboard(page: Page, baseUrl: string): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(baseUrl);
  await page.locator('#cross').waitFor();
  await tabTo(page, 'a', '逐条查阅法律和司法解释');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/laws$/);
  await page.getByRole('heading', { level: 1, name: '法律和规范' }).waitFor();
  await expectFocusKept(page);
  await tabTo(page, 'input[name=q]');
  await page.keyboard.type('贪污贿赂罪');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=/);
  await expectFocusOn(page, 'input[name=q]');
  await page.getByText('共 1 件').waitFor();
  await tabTo(page, 'input[name=n]');
  await page.keyboard.type('385');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '刑法第三百八十五条' }).waitFor();
  await expectFocusKept(page);

  await tabTo(page, 'section[aria-labelledby=law-citing] nav a', '下一页');
  await page.keyboard.press('Enter');
  await page.waitForURL(/page=2/);
  await tabTo(page, 'section[aria-labelledby=law-citing] nav a', '上一页', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/page=1/);
  // The first page has none before it: the way there is gone.
  await page.getByRole('link', { name: '上一页' }).waitFor({ state: 'detached' });
  await expectFocusKept(page);
  await tabTo(page, 'section[aria-labelledby=law-citing] li > a', '检例第', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/documents\//);
  await expectFocusKept(page);
  await tabTo(page, 'button', '打印', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
  await tabTo(page, 'a', '查找类案');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/similar/);
  const cards = page.locator('[data-card]');
  await cards.first().waitFor();
  await expectFocusKept(page);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expectFocusOn(page, '[data-card] h2 a');
  expect(await textOf(page.locator(':focus'))).toBe(await textOf(cards.nth(1).getByRole('heading', { level: 2 })));
  await page.keyboard.press('x');
  await page.getByRole('status').filter({ hasText: '已勾选 1 件' }).waitFor();
  await page.keyboard.press('k');
  expect(await textOf(page.locator(':focus'))).toBe(await textOf(cards.first().getByRole('heading', { level: 2 })));
}
