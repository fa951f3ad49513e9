import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { searchScreen, textOf } from './search-screen.ts';

/** A query of several parts: chips that can be given up, and typed text that stays in step. */
export async function giveUpParts(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(baseUrl);
  await screen.search('（受贿 或 行贿） -自首');
  expect(await screen.chips.allTextContents()).toEqual(['受贿 或 行贿', '不含 自首']);
  const narrow = await screen.total();
  await screen.chips.nth(1).click();
  await page.waitForURL((url) => url.searchParams.get('q') === '（受贿 或 行贿）');
  expect(await screen.box.inputValue()).toBe('（受贿 或 行贿）');
  expect(await screen.total()).toBeGreaterThan(narrow);
}

/** A query with a fault: what was made of it is said, and the whole query is one click away. */
export async function takeRepair(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(`${baseUrl}/?q=${encodeURIComponent('受贿 “谋取利益')}`);
  const notices = page.getByRole('region', { name: '检索说明' });
  expect(await textOf(notices)).toContain('缺右引号');
  const total = await screen.total();
  await notices.getByRole('link', { name: /规范写法/ }).click();
  await page.waitForURL((url) => url.searchParams.get('q') === '受贿 “谋取利益”');
  expect(await screen.total()).toBe(total);
}

/** A manner of speaking: how else it was looked for is said, and can be taken back and restored. */
export async function takeBackReading(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(`${baseUrl}/?q=${encodeURIComponent('退休后收钱')}`);
  const notices = page.getByRole('region', { name: '检索说明' });
  expect(await textOf(notices)).toContain('离职后收受财物');
  expect(await screen.total()).toBeGreaterThan(0);
  await notices.getByRole('link', { name: '改回只按原词' }).click();
  await page.waitForURL(/verbatim=1/);
  await page.getByRole('link', { name: /移除条件 只按原词/ }).click();
  await page.waitForURL((url) => !url.searchParams.has('verbatim'));
}

/** What is asked for by its name stands before the results. */
export async function askByName(page: Page, baseUrl: string): Promise<void> {
  await page.goto(`${baseUrl}/?q=${encodeURIComponent('检例9001')}`);
  const answers = page.getByRole('region', { name: '直接答案' });
  expect(await textOf(answers)).toContain('检例第9001号');
  await page.goto(`${baseUrl}/?q=${encodeURIComponent('刑法388条之一')}`);
  expect(await textOf(answers)).toContain('刑法第三百八十八条之一');
}

/** Nothing found: each part that could be dropped, with what that gives. */
export async function leaveZero(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  const takeWay = async (name: RegExp): Promise<void> => {
    const way = page.getByRole('link', { name });
    const given = Number(
      /得 ([\d,]+) 件/.exec(await textOf(page.getByRole('listitem').filter({ has: way })))?.[1]?.replaceAll(',', ''),
    );
    await way.click();
    expect(await screen.total()).toBe(given);
  };
  await page.goto(`${baseUrl}/?q=${encodeURIComponent('受贿 “从来没有人写过的一句话”')}`);
  await takeWay(/去掉.*从来没有人写过/);
  // No case is in force or out of it: the words are found, and the filters leave nothing of them.
  await page.goto(`${baseUrl}/?q=受贿&kind=guiding_case&validity=in_force`);
  await takeWay(/去掉.*时效/);
}

/** Only some sections, and only within what was found. */
export async function narrowByText(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(`${baseUrl}/?q=${encodeURIComponent('受贿')}`);
  const all = await screen.total();
  await page.getByRole('combobox', { name: '检索范围' }).selectOption('holding');
  await page.waitForURL(/in=holding/);
  const inHoldings = await screen.total();
  expect(inHoldings).toBeGreaterThan(0);
  expect(inHoldings).toBeLessThan(all);
  await page.getByRole('textbox', { name: '在结果中检索' }).fill('离职');
  await page.getByRole('button', { name: '缩小' }).click();
  await page.waitForURL(/within=/);
  expect(await screen.total()).toBeLessThan(inHoldings);
}
