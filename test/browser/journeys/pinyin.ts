import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { searchScreen } from './search-screen.ts';

/** The key code of every key that an input method has taken. */
const TAKEN_BY_INPUT_METHOD = 229;

/** Types with an input method: nothing is asked while it composes, and the Enter that takes a word does not search. */
export async function pinyin(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(baseUrl);
  await screen.box.click();
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const before = page.url();

  const client = await page.context().newCDPSession(page);
  for (const text of ['s', 'sh', "sh'h", "shou'hui"]) {
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await client.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: TAKEN_BY_INPUT_METHOD,
  });
  expect(asked).toEqual([]);
  expect(page.url()).toBe(before);

  await client.send('Input.insertText', { text: '受贿' });
  expect(await screen.box.inputValue()).toBe('受贿');
  expect(page.url()).toBe(before);
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=/);
  await screen.count.waitFor();
}
