import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const TARGET_SIZE = 'target-size';

/** Asks axe for violations of WCAG 2.2 AA on the page as it is, and that nothing is wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  const told: string[] = [];
  for (const { id, nodes } of violations) {
    for (const { target } of nodes) {
      const place = target.join(' ');
      if (id !== TARGET_SIZE || (await isTooSmall(page, place))) told.push(`${id}: ${place}`);
    }
  }
  expect(told).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

/**
 * Whether a target is too small where a reader would scroll it to. The header and the bar of the marks stand still over a page that
 * scrolls, and what lies half below one of them is measured by its other half.
 */
async function isTooSmall(page: Page, place: string): Promise<boolean> {
  await page
    .locator(place)
    .first()
    .evaluate((target) => target.scrollIntoView({ block: 'center' }));
  const { violations } = await new AxeBuilder({ page }).include(place).withRules(TARGET_SIZE).analyze();
  return violations.length > 0;
}
