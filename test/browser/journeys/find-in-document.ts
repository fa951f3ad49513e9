import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { searchScreen, textOf } from './search-screen.ts';

/** Finds other words in a document, goes through them with Enter, and on to the next result and back with `]` and `[`. */
export async function findInDocument(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(`${baseUrl}/?q=受贿`);
  await screen.count.waitFor();
  const titles = await screen.titles.allTextContents();
  await screen.titles.first().click();
  const bar = page.getByRole('region', { name: '检索词位置' });
  const box = bar.getByRole('searchbox', { name: '在文中查找' });
  await box.waitFor();
  expect(await box.inputValue()).toBe('受贿');

  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('/');
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  const total = await page.evaluate(countInText, '人民');
  expect(total).toBeGreaterThan(1);
  await page.keyboard.insertText('人民');
  const counter = bar.getByRole('status');
  await counter.filter({ hasText: new RegExp(`^1 / ${total}$`) }).waitFor();
  // The first Enter goes to the first place if it is out of sight, else to the second.
  await page.keyboard.press('Enter');
  const after = Number(/^(\d+)/.exec(await textOf(counter))?.[1]);
  expect(after).toBeLessThanOrEqual(2);
  await page.keyboard.press('Shift+Enter');
  expect(await textOf(counter)).toBe(`${((after - 2 + total) % total) + 1} / ${total}`);
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  // The last place, far from where the reader began, is painted once it is reached.
  await page.keyboard.press('Shift+Enter');
  await page.waitForFunction(isCurrentPainted, '人民');
  await page.keyboard.press('Escape');
  expect(await box.inputValue()).toBe('');
  expect(await page.evaluate(isCurrentPainted, '人民')).toBe(false);
  await page.keyboard.press('Escape');

  await page.keyboard.press(']');
  await page.getByRole('heading', { level: 1, name: titles[1] ?? '' }).waitFor();
  await page.keyboard.press('[');
  await page.getByRole('heading', { level: 1, name: titles[0] ?? '' }).waitFor();
  await page.getByRole('link', { name: '回到检索结果' }).click();
  await page.waitForURL(/\?q=/);
  await screen.count.waitFor();
}

/** Runs in the page: whether the current place is this word, and painted like all others. */
function isCurrentPainted(word: string): boolean {
  const highlights = (CSS as { highlights?: Map<string, Iterable<AbstractRange>> }).highlights;
  const [now] = [...(highlights?.get('found-now') ?? [])];
  return (
    String(now) === word &&
    [...(highlights?.get('found') ?? [])].some(
      (each) => each.startContainer === now?.startContainer && each.startOffset === now.startOffset,
    )
  );
}

/** Runs in the page: how often a word stands in the title, the headings and the paragraphs. */
function countInText(word: string): number {
  const places = document.querySelectorAll('#document-title, [data-section] :is(h2, h3, h4), [data-section] p');
  return [...places].reduce((sum, place) => sum + (place.textContent?.split(word).length ?? 1) - 1, 0);
}
