import type { Page } from 'playwright-core';
import { expect } from 'vitest';

// More stops than any of our pages has before what a reader looks for there: the table of the start page alone has a hundred.
const MOST_STOPS = 260;

/** Only what hangs takes longer. */
export const PATIENCE_MS = 10_000;

/** Presses Tab (or another key) until what has the focus fits the selector and, where one is given, its name or text holds `text`. */
export async function tabTo(page: Page, selector: string, text = '', key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    const isThere = await page.evaluate(
      ([wanted, words]) => {
        const at = document.activeElement;
        const name = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
        return at?.matches(wanted) === true && name.includes(words);
      },
      [selector, text] as const,
    );
    if (isThere) return;
  }
  throw new Error(`${key} never reached ${selector} ${text}`);
}

/** The focus comes to what fits the selector: at once, or as soon as what has it now is gone. */
export async function expectFocusOn(page: Page, selector: string): Promise<void> {
  const has = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  await expect.poll(has, { timeout: PATIENCE_MS, message: `the focus is on ${selector}` }).toBe(true);
}

/** The focus is somewhere in the page: a screen reader that stands on nothing begins at the top again. */
export async function expectFocusKept(page: Page): Promise<void> {
  const isLost = () => page.evaluate(() => document.activeElement === null || document.activeElement === document.body);
  await expect.poll(isLost, { timeout: PATIENCE_MS, message: 'the focus is on nothing' }).toBe(false);
}

/** What has the focus, in words. */
export async function focusedText(page: Page): Promise<string | undefined> {
  return await page.evaluate(() => document.activeElement?.textContent?.trim());
}
