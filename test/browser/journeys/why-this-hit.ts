import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { searchScreen, textOf } from './search-screen.ts';

/** Why a result is there: asked only when it is opened, with the keyboard, in words. */
export async function askWhy(page: Page, baseUrl: string): Promise<void> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/search/why')) asked.push(request.url());
  });
  await page.goto(`${baseUrl}/?q=${encodeURIComponent('退休后收钱')}`);
  await searchScreen(page).count.waitFor();
  expect(asked).toEqual([]);
  const card = page.getByRole('article').filter({ hasText: '命中理由' }).first();
  await card.getByText('命中理由').focus();
  await page.keyboard.press('Enter');
  await card.getByText('效力', { exact: true }).waitFor();
  // One question, even if the list is drawn anew while it is answered.
  expect(new Set(asked).size).toBe(1);
  const told = await textOf(card);
  expect(told).toMatch(/按“[^”]+”命中|见于/u);
  expect(told).toContain('发布时间不影响相关度');
  await expectAccessible(page);
}

/** Cases, norms or both: each count is what is then found, the choice is a chip and stands in the address. */
export async function switchFamily(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(`${baseUrl}/?q=${encodeURIComponent('受贿')}`);
  const all = await screen.total();
  const ways = page.getByRole('navigation', { name: '案例与规范' });
  const countOf = async (name: string) =>
    Number(/[\d,]+/.exec(await textOf(ways.getByRole('link', { name })))?.[0]?.replaceAll(',', ''));
  const norms = await countOf('规范');
  expect((await countOf('案例')) + norms).toBe(all);
  expect(await countOf('全部')).toBe(all);
  await ways.getByRole('link', { name: '规范' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/[?&]family=norm/);
  expect(await screen.total()).toBe(norms);
  expect(await ways.getByRole('link', { name: '规范' }).getAttribute('aria-current')).not.toBeNull();
  expect(await ways.locator('[aria-current]').count()).toBe(1);
  expect(await screen.chips.allTextContents()).toContain('类别：规范');
  expect(await countOf('全部')).toBe(all);
  await ways.getByRole('link', { name: '全部' }).click();
  await page.waitForURL((url) => !url.searchParams.has('family'));
  expect(await screen.total()).toBe(all);
}
