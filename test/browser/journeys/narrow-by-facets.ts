import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { firstValue, searchScreen, textOf } from './search-screen.ts';

const isFocused = (element: Locator) => element.evaluate((each) => each === document.activeElement);

/** Leaves a value out and lets it in again: the number of results follows, the chip says so, the focus stays. */
export async function excludeValue(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(`${baseUrl}/?q=受贿`);
  const all = await screen.total();
  const facet = screen.facet('行业领域');
  const { count } = await firstValue(facet);
  const exclude = facet
    .getByRole('listitem')
    .first()
    .getByRole('button', { name: /^不含 / });
  await exclude.click();
  await page.waitForURL(/[?&]-sector=/);
  expect(await screen.total()).toBe(all - count);
  expect(await textOf(screen.chips.first())).toMatch(/^行业领域不含：/);
  const pressed = facet.getByRole('button', { pressed: true });
  expect(await isFocused(pressed)).toBe(true);
  await pressed.click();
  await page.waitForURL((url) => !url.search.includes('-sector'));
  expect(await screen.total()).toBe(all);
}

/** One step back after a choice shows the list before at once: from what the page keeps, while the server gives no answer at all. */
export async function stepBack(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(`${baseUrl}/?q=受贿`);
  const all = await screen.total();
  const titles = await screen.titles.allTextContents();
  const { checkbox, count } = await firstValue(screen.facet('行业领域'));
  await checkbox.check();
  await page.waitForURL(/[?&]sector=/);
  expect(await screen.total()).toBe(count);
  await page.route('**/api/search*', () => {});
  const states = await page.evaluate(
    () =>
      new Promise<(string | null)[]>((resolve) => {
        const list = document.querySelector('[aria-busy]');
        const seen: (string | null)[] = [];
        if (list)
          new MutationObserver(() => seen.push(list.getAttribute('aria-busy'))).observe(list, {
            attributeFilter: ['aria-busy'],
          });
        window.addEventListener('popstate', () => requestAnimationFrame(() => setTimeout(() => resolve(seen), 500)));
        history.back();
      }),
  );
  expect(states).not.toContain('true');
  expect(await screen.total()).toBe(all);
  expect(await screen.titles.allTextContents()).toEqual(titles);
  expect(await checkbox.isChecked()).toBe(false);
  await page.unroute('**/api/search*');
}

/** Types a range of sums: a fault is told at its field, a right one narrows and stands as a chip. */
export async function typeRange(page: Page, baseUrl: string): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(`${baseUrl}/?kind=典型案例`);
  const all = await screen.total();
  const [from, to] = ['涉案金额下限（万元）', '涉案金额上限（万元）'].map((name) =>
    page.getByRole('textbox', { name }),
  );
  if (!from || !to) throw new Error('two inputs');
  await from.fill('300');
  await to.fill('20');
  await to.press('Enter');
  await page.getByText('上限小于下限，请改正。').waitFor();
  expect(await isFocused(to)).toBe(true);
  await to.fill('');
  await to.press('Enter');
  await page.waitForURL(/[?&]amount=3000000-(?:&|$)/);
  const large = await screen.total();
  expect(large).toBeGreaterThan(0);
  expect(large).toBeLessThan(all);
  expect(await screen.chips.allTextContents()).toContain('涉案金额：300万元以上');
  // Every card says its sum, and none is smaller.
  const sums = await page.getByRole('article').getByText(/^涉案/).allTextContents();
  expect(sums.length).toBeGreaterThan(0);
  for (const sum of sums) expect(sum).toMatch(/亿|^涉案(?:[3-9]\d\d|\d{4})(?:\.\d+)?万/);
}

/** Chooses years with the sliders by keyboard, and by drawing over the bars. */
export async function chooseYears(page: Page, baseUrl: string, opens: (page: Page) => Promise<void>): Promise<void> {
  const screen = searchScreen(page);
  await page.goto(`${baseUrl}/?q=受贿`);
  await screen.count.waitFor();
  await opens(page);
  const first = page.getByRole('slider', { name: '起始年份' });
  await first.focus();
  const year = Number(await first.inputValue());
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(new RegExp(`years=${year + 1}-\\d{4}`));
  expect(await isFocused(first)).toBe(true);
  await page.keyboard.press('Home');
  await page.waitForURL((url) => !url.searchParams.has('years'));
  const bars = page.getByRole('img', { name: /每年的件数/ });
  await bars.scrollIntoViewIfNeeded();
  const box = await bars.boundingBox();
  if (!box) throw new Error('no bars');
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL(/years=\d{4}-\d{4}/);
}
