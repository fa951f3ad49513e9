import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openFilters } from './search-screen.ts';

/** Words that stand in no sample: where they turn up, what was pasted was kept. */
const SECRET = '栴檀霹雳驿';

/** Fictional facts of a case, long enough to be compared. */
export const FACTS = `经审查查明：2012年至2020年，赵某某利用担任某市住房和城乡建设局局长的职务便利，为某建筑公司法定代表人钱某某在工程招投标、工程款拨付等方面提供帮助，多次非法收受钱某某给予的现金、购物卡和房产，共计折合人民币480余万元。${SECRET}。2019年，赵某某得知有关部门调查钱某某后，将其中的50万元退还。赵某某到案后如实供述自己的罪行，积极退缴全部赃款。争议焦点：案发前因关联人员被查处而退还的款项是否应当计入受贿数额；赵某某是否构成自首。`;

/** Opens the page, pastes the facts and waits for cases. */
export async function pasteFacts(page: Page, baseUrl: string): Promise<void> {
  await page.goto(`${baseUrl}/similar`);
  await page.getByRole('textbox', { name: '案情' }).fill(FACTS);
  await page.getByRole('button', { name: '查找类案', exact: true }).click();
  await page.locator('[data-card]').first().waitFor();
}

/** From pasted facts to a case and back: what is asked is narrowed in the page, stands in no address and no storage, and is there again. */
export async function findSimilarCases(page: Page, baseUrl: string): Promise<void> {
  await pasteFacts(page, baseUrl);
  const heading = page.getByRole('heading', { name: '类案', exact: true });
  await expect.poll(() => heading.evaluate((title) => title === document.activeElement)).toBe(true);
  const cases = page.getByRole('region', { name: '类案', exact: true });
  await cases.getByRole('region', { name: '基本事实' }).first().getByText('您的材料').waitFor();

  // A long facet opens, finds among its values, and the value found becomes a chip.
  const closeFilters = await openFilters(page);
  const crimes = page.getByRole('group', { name: /^罪名/ });
  await crimes.getByRole('button', { name: /^展开全部/ }).click();
  await crimes.getByRole('textbox').fill('行贿');
  await crimes.getByRole('checkbox', { name: /^行贿罪/ }).check();
  await closeFilters();
  const chip = page.getByRole('button', { name: /行贿罪/ }).and(page.locator('ul[aria-label=已选条件] button'));
  await chip.waitFor();
  await cases.and(page.locator('[aria-busy=false]')).waitFor();
  for (const card of await page.locator('[data-card]').all()) expect(await card.textContent()).toContain('行贿');
  await chip.click();
  await chip.waitFor({ state: 'detached' });
  await cases.and(page.locator('[aria-busy=false]')).waitFor();

  await cases.getByRole('link', { name: /^该案/ }).first().click();
  await page.waitForURL(/\/documents\/[^?]+#p-\d+$/);
  expect(await page.evaluate(everythingKept)).not.toContain(SECRET);
  await page.getByRole('link', { name: '回到检索结果' }).click();
  await page.locator('[data-card]').first().waitFor();
  expect(new URL(page.url()).search).toBe('');
  expect(await page.getByRole('textbox', { name: '案情' }).inputValue()).toBe(FACTS);
  expect(await page.evaluate(everythingKept)).not.toContain(SECRET);

  await page.getByRole('button', { name: '清除材料和结果' }).click();
  expect(await page.getByRole('textbox', { name: '案情' }).inputValue()).toBe('');
  expect(await page.locator('[data-card]').count()).toBe(0);
}

/** A file that cannot be read is named with the reason, and one that can takes its place. */
export async function uploadFacts(page: Page, baseUrl: string): Promise<void> {
  await page.goto(`${baseUrl}/similar`);
  const input = page.locator('input[type=file]');
  const submit = page.getByRole('button', { name: '查找类案', exact: true });
  await submit.click();
  await page.getByText('请先粘贴案情').waitFor();
  await input.setInputFiles({ name: '坏的.docx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(3000, 7) });
  await submit.click();
  await page.getByRole('alert').getByText('坏的.docx').waitFor();
  await input.setInputFiles({ name: '案情.txt', mimeType: 'text/plain', buffer: Buffer.from(FACTS) });
  await page.getByText('案情.txt').waitFor();
  await submit.click();
  await page.locator('[data-card]').first().waitFor();
}

/** Runs in the page: the address, what its history keeps, and both storages. */
function everythingKept(): string {
  return JSON.stringify([location.href, history.state, { ...localStorage }, { ...sessionStorage }]);
}

/** A text too long for the search box: the box offers the way, all of it comes along, and none of it stands in an address. */
export async function carryFacts(page: Page, baseUrl: string): Promise<void> {
  await page.goto(baseUrl);
  const long = `${FACTS}${'收受现金。'.repeat(500)}`;
  await page.getByRole('combobox').click();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, long);
  await page.getByRole('combobox').fill(long);
  await page.getByRole('button', { name: '用这段文字找类案' }).click();
  await page.waitForURL(/\/similar$/);
  await page.locator('[data-card]').first().waitFor();
  expect((await page.getByRole('textbox', { name: '案情' }).inputValue()).length).toBeGreaterThanOrEqual(2_000);
  expect(await page.evaluate(everythingKept)).not.toContain(SECRET);
}
