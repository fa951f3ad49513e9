import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { searchScreen } from './search-screen.ts';

/** What an editor says of one of the samples, found by its number. */
export const CORRECTED = {
  number: '2099-03-1-449-005',
  field: 'levels',
  values: ['万某=省部级'],
  editor: '某编者',
  reason: '任免文件',
};

/** Opens the case that was set right. */
export async function openCorrected(page: Page, baseUrl: string): Promise<void> {
  await page.goto(`${baseUrl}/?q=${CORRECTED.number}`);
  await searchScreen(page).titles.first().click();
  await page.getByRole('table', { name: '被告人与刑罚' }).waitFor();
}

/** The table of a corrected fact says so, and leads to what was extracted, who said otherwise, and why. */
export async function seeCorrection(page: Page, baseUrl: string): Promise<void> {
  await openCorrected(page, baseUrl);
  await page.getByRole('link', { name: '被告人与刑罚已更正，看提取的原值' }).click();
  const told = page.getByRole('region', { name: '已更正' });
  for (const part of [CORRECTED.editor, CORRECTED.reason, '省部级']) await told.getByText(part).first().waitFor();
  expect(await page.evaluate(() => location.hash)).toBe('#corrections');
}
