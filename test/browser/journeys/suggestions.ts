import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { searchScreen } from './search-screen.ts';

/** The line of the suggestion list that the keyboard stands on, as the box names it. */
async function activeLine(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const active = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(active)?.textContent ?? '';
  });
}

/** Chooses a crime by its initials with the keyboard alone: it becomes a condition; Escape closes the list, then clears the box. */
export async function chooseByKeyboard(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  const list = page.getByRole('listbox', { name: '检索提示' });
  await page.goto(baseUrl);
  await screen.box.click();
  await page.keyboard.type('shz');
  await list.waitFor();
  expect(await screen.box.getAttribute('aria-expanded')).toBe('true');
  await page.getByRole('status').filter({ hasText: '条提示' }).waitFor();

  // The typed text stays the value until a line is chosen.
  await page.keyboard.press('ArrowDown');
  expect(await activeLine(page)).toContain('受贿罪');
  expect(await screen.box.inputValue()).toBe('shz');
  await page.keyboard.press('ArrowUp');
  expect(await activeLine(page)).toBe('');
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  expect(await screen.box.inputValue()).toBe('shz');
  await page.keyboard.press('Escape');
  expect(await screen.box.inputValue()).toBe('');

  await page.keyboard.type('shz');
  await list.waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/crime=bribe_taking/);
  await screen.count.waitFor();
  expect(await screen.chips.count()).toBe(1);
}

/** Opens a document by the beginning of its number, with the mouse. */
export async function openByNumber(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(baseUrl);
  await screen.box.click();
  await page.keyboard.type('检例第900');
  await page
    .getByRole('option')
    .filter({ hasText: /检例第900\d号/ })
    .first()
    .click();
  await page.waitForURL(/\/documents\//);
}

/** Asks nothing while an input method composes, not even what was typed just before. */
export async function composeQuietly(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(baseUrl);
  await screen.box.click();
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const client = await page.context().newCDPSession(page);
  await page.keyboard.type('受');
  for (const text of ['h', 'hu', 'hui'])
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  // Longer than the pause after which suggestions are asked for.
  await page.waitForTimeout(400);
  expect(asked).toEqual([]);
  await client.send('Input.insertText', { text: '贿' });
  await page.getByRole('listbox', { name: '检索提示' }).waitFor();
  expect(asked.every((url) => url.includes('/api/suggest?'))).toBe(true);
}

/** The reader's own searches: kept in the browser, offered again, cleared and switched off. */
export async function ownSearches(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(baseUrl);
  await screen.search('挪用公款');
  await page.goto(baseUrl);
  const own = page.getByRole('region', { name: '我最近的检索' });
  await own.getByRole('link', { name: '挪用公款' }).waitFor();

  await screen.box.click();
  await page.getByRole('option').filter({ hasText: '挪用公款' }).waitFor();
  await page.keyboard.press('Escape');

  await own.getByRole('button', { name: '不再记录' }).click();
  expect(await own.getByRole('link').count()).toBe(0);
  await screen.search('受贿');
  await page.goto(baseUrl);
  await own.getByRole('button', { name: '恢复记录' }).click();
  await own.waitFor({ state: 'detached' });
}
