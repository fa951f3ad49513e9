import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { focusedText, tabTo } from './keyboard.ts';
import { searchScreen } from './search-screen.ts';

/** The main journey without a mouse: skip link, `/`, search, a facet, a document, a permanent link. */
export async function keyboardOnly(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(baseUrl);
  await screen.box.waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Tab');
  expect(await focusedText(page)).toBe('跳到主要内容');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

  await page.keyboard.press('/');
  expect(await screen.box.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.type('受贿');
  await page.keyboard.press('Enter');
  await screen.count.waitFor();
  expect(await screen.box.evaluate((box) => box === document.activeElement)).toBe(true);

  await tabTo(page, 'input[type=checkbox]');
  const id = await page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press('Space');
  await screen.chips.first().waitFor();
  await screen.total();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);

  await tabTo(page, 'article h2 a');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/documents\//);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'document-title');

  await tabTo(page, '[data-permalink]');
  const first = await page.evaluate(() => document.activeElement?.getAttribute('data-permalink'));
  await page.keyboard.press('ArrowDown');
  const second = await page.evaluate(() => document.activeElement?.getAttribute('data-permalink'));
  expect(Number(second)).toBeGreaterThan(Number(first));
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: `第 ${second} 段` })
    .waitFor();
  expect(new URL(page.url()).hash).toBe(`#p-${second}`);
}
