import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { searchScreen } from './search-screen.ts';

/** Opens a case and asks a value for what it rests on: one click shows the words and the rule, the next goes there and marks them. */
export async function checkFacts(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(`${baseUrl}/?q=受贿&kind=典型案例`);
  await screen.titles.first().click();
  await page.waitForURL(/\/documents\//);
  const persons = page.getByRole('table', { name: '被告人与刑罚' });
  await persons.waitFor();
  await persons
    .getByRole('button', { name: /的刑罚”的依据/ })
    .first()
    .click();
  const place = persons.getByRole('link', { name: /^第 \d+ 段$/ }).first();
  await place.waitFor();
  expect(await persons.textContent()).toContain('依据：判决的刑罚。');
  const quoted = await persons.locator('li strong').first().textContent();
  await place.click();
  const target = new URL(String(await place.evaluate((link) => (link as HTMLAnchorElement).href))).hash;
  expect(await page.locator(target).evaluate((paragraph) => paragraph === document.activeElement)).toBe(true);
  expect(await page.evaluate(markedText)).toBe(quoted);
  await page.getByRole('region', { name: '诉讼过程' }).getByRole('listitem').first().waitFor();
}

/** Runs in the page: the words that are marked as evidence, by a highlight or by the selection. */
function markedText(): string {
  const highlights = (CSS as { highlights?: Map<string, Iterable<AbstractRange>> }).highlights?.get('evidence');
  const [range] = [...(highlights ?? [])];
  return range instanceof Range ? range.toString() : String(getSelection());
}
