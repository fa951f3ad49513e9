import type { Locator, Page } from 'playwright-core';

/** The search screen as a reader sees it: its parts by role and name, never by class. */
export function searchScreen(page: Page) {
  const count = page.getByRole('status').filter({ hasText: /共 [\d,]+ 件/ });
  return {
    box: page.getByRole('combobox', { name: '检索案例与规范' }),
    count,
    heading: page.getByRole('heading', { level: 1 }),
    titles: page.getByRole('list').getByRole('heading', { level: 2 }).getByRole('link'),
    chips: page.getByRole('list', { name: '已选条件' }).getByRole('link', { name: /移除条件/ }),
    facet: (name: string) => page.getByRole('group', { name: new RegExp(`^${name}`) }),
    /** The number of results, once they are those of the search in the address. */
    async total(): Promise<number> {
      await count.waitFor();
      return Number(/共 ([\d,]+) 件/.exec(await textOf(count))?.[1]?.replaceAll(',', ''));
    },
    async search(words: string): Promise<void> {
      await this.box.fill(words);
      await this.box.press('Enter');
      await count.waitFor();
    },
  };
}

/** Opens the filters where a small screen keeps them in a dialog; what comes back closes that again. */
export async function openFilters(page: Page): Promise<() => Promise<void>> {
  const button = page.getByRole('button', { name: /^筛选/ });
  if (!(await button.isVisible())) return async () => {};
  await button.click();
  const dialog = page.getByRole('dialog', { name: '筛选条件' });
  await dialog.waitFor();
  return async () => {
    await dialog.getByRole('button', { name: '关闭筛选' }).click();
    await dialog.waitFor({ state: 'detached' });
  };
}

/** The text of an element, as it stands in the page. */
export async function textOf(element: Locator): Promise<string> {
  return (await element.textContent()) ?? '';
}

/** The first value of a facet: its check box, and the number of results that stands beside it. */
export async function firstValue(facet: Locator): Promise<{ checkbox: Locator; count: number }> {
  const value = facet.getByRole('listitem').first();
  const text = await textOf(value);
  return {
    checkbox: value.getByRole('checkbox').first(),
    count: Number(/([\d,]+)\s*$/.exec(text)?.[1]?.replaceAll(',', '')),
  };
}
