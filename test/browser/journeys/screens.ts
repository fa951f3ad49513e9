import type { Page } from 'playwright-core';
import { openCitingDocument } from './cited-law.ts';
import { openCorrected } from './corrected-case.ts';
import { searchScreen } from './search-screen.ts';
import { pasteFacts } from './similar-cases.ts';
import { openDisplay, tickResults } from './take-along.ts';

/** A screen in one of its states: how to get there. */
export type Screen = { name: string; open(page: Page, baseUrl: string): Promise<void> };

const NOTHING_HAS_THIS = '“此处绝无此文甲乙丙丁”';

async function openResults(page: Page, baseUrl: string): Promise<void> {
  await page.goto(`${baseUrl}/?q=受贿`);
  await searchScreen(page).count.waitFor();
}

/** Every screen and state that a reader can meet. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'start',
    async open(page, baseUrl) {
      await page.goto(baseUrl);
      await page.getByRole('heading', { name: '最近发布' }).waitFor();
      await page.getByRole('listitem').nth(8).waitFor();
    },
  },
  { name: 'results', open: openResults },
  {
    name: 'norms with the reasons of the first',
    async open(page, baseUrl) {
      await page.goto(`${baseUrl}/?q=受贿&family=norm`);
      await page.getByText('命中理由').first().click();
      await page.getByText('发布时间不影响相关度').waitFor();
    },
  },
  {
    name: 'narrowed results with faults in the address',
    async open(page, baseUrl) {
      await page.goto(`${baseUrl}/?q=受贿&kind=typical_case&sector=nowhere`);
      await searchScreen(page).count.waitFor();
    },
  },
  {
    name: 'what is left out, ranges and all facets',
    async open(page, baseUrl) {
      await page.goto(`${baseUrl}/?q=受贿&-crime=行贿罪&amount=10000-&years=2015-2026&-modus=shadow_company`);
      await searchScreen(page).count.waitFor();
      const filters = page.getByRole('button', { name: /^筛选/ });
      if (await filters.isVisible()) await filters.click();
      await page.getByRole('button', { name: /^更多筛选项/ }).click();
      for (const name of ['刑罚', '情节', '处理结果']) await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('textbox', { name: '刑期下限（年）' }).fill('多');
      await page.getByRole('textbox', { name: '刑期下限（年）' }).press('Enter');
      await page.getByText('下限请填数字').waitFor();
    },
  },
  {
    name: 'facts of a case with what they rest on',
    async open(page, baseUrl) {
      await page.goto(`${baseUrl}/?q=受贿&kind=typical_case&sentence=from_15y`);
      await searchScreen(page).titles.first().click();
      await page.getByRole('table', { name: '被告人与刑罚' }).waitFor();
      for (const name of [/的刑罚”的依据/, /的数额”的依据/, /^“一审”的依据/])
        await page.getByRole('button', { name }).first().click();
    },
  },
  {
    name: 'no results',
    async open(page, baseUrl) {
      await page.goto(`${baseUrl}/?q=${NOTHING_HAS_THIS}&kind=typical_case`);
      await page.getByRole('heading', { name: '没有符合条件的文件' }).waitFor();
    },
  },
  {
    name: 'search away',
    async open(page, baseUrl) {
      await page.goto(baseUrl);
      await page.route('**/api/search*', (route) =>
        route.fulfill({
          status: 503,
          headers: { 'Retry-After': '60' },
          contentType: 'application/problem+json',
          body: '{}',
        }),
      );
      await searchScreen(page).box.fill('受贿');
      await searchScreen(page).box.press('Enter');
      await page.getByRole('alert').filter({ hasText: '检索暂不可用' }).waitFor();
      await page.unroute('**/api/search*');
    },
  },
  {
    name: 'document with marks',
    async open(page, baseUrl) {
      await openResults(page, baseUrl);
      await searchScreen(page).titles.first().click();
      await page.getByRole('region', { name: '检索词位置' }).waitFor();
    },
  },
  {
    name: 'ticked results in high contrast, large and tight, with the choices of display open',
    async open(page, baseUrl) {
      await openResults(page, baseUrl);
      await tickResults(page, 2);
      await openDisplay(page);
      for (const choice of ['高对比', '特大', '紧凑'])
        await page.getByRole('radio', { name: choice }).check({ force: true });
    },
  },
  {
    name: 'three side by side',
    async open(page, baseUrl) {
      await openResults(page, baseUrl);
      await tickResults(page, 3);
      await page.getByRole('link', { name: '并排对比' }).click();
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'too few to compare',
    async open(page, baseUrl) {
      await page.goto(`${baseUrl}/compare`);
      await page.getByText('请先在检索结果中勾选').waitFor();
    },
  },
  {
    name: 'shortcuts',
    async open(page, baseUrl) {
      await openResults(page, baseUrl);
      await page.getByRole('button', { name: '键盘快捷键' }).click();
      await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor();
    },
  },
  {
    name: 'suggestions',
    async open(page, baseUrl) {
      await page.goto(baseUrl);
      await searchScreen(page).box.fill('受贿');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'card of a citation',
    async open(page, baseUrl) {
      await openCitingDocument(page, baseUrl);
      await page.locator('a[data-cited]').first().click();
      await page.locator('#citation-card a').first().waitFor();
    },
  },
  {
    name: 'article of a law',
    async open(page, baseUrl) {
      await page.goto(`${baseUrl}/laws/刑法/385`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'cases like pasted facts, narrowed, one ticked',
    async open(page, baseUrl) {
      await pasteFacts(page, baseUrl);
      await tickResults(page, 1);
      const filters = page.getByRole('button', { name: /^筛选/ });
      const isSmall = await filters.isVisible();
      if (isSmall) await filters.click();
      await page.getByRole('checkbox', { name: /^典型案例/ }).check();
      if (isSmall) await page.getByRole('button', { name: '关闭' }).click();
      await page.getByRole('list', { name: '已选条件' }).waitFor();
      await page.locator('section[aria-label=类案][aria-busy=false]').waitFor();
    },
  },
  {
    name: 'facts that are missing',
    async open(page, baseUrl) {
      await page.goto(`${baseUrl}/similar`);
      await page.getByRole('button', { name: '查找类案', exact: true }).click();
      await page.getByText('请先粘贴案情').waitFor();
    },
  },
  {
    name: 'no case like the facts',
    async open(page, baseUrl) {
      await page.goto(`${baseUrl}/similar`);
      await page.getByRole('textbox', { name: '案情' }).fill('，。');
      await page.getByRole('button', { name: '查找类案', exact: true }).click();
      await page.getByText('没有找到相近的案例').waitFor();
    },
  },
  {
    name: 'a file that cannot be read',
    async open(page, baseUrl) {
      await page.goto(`${baseUrl}/similar`);
      const unreadable = { name: '坏的.docx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(3000, 7) };
      await page.locator('input[type=file]').setInputFiles(unreadable);
      await page.getByRole('button', { name: '查找类案', exact: true }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'a case that was set right', open: openCorrected },
  {
    name: 'unknown document',
    async open(page, baseUrl) {
      await page.goto(`${baseUrl}/documents/aaaaaaaaaaaaaaaa`);
      await page.getByRole('heading', { name: '没有这份文件' }).waitFor();
    },
  },
  {
    name: 'unknown address',
    async open(page, baseUrl) {
      await page.goto(`${baseUrl}/nowhere`);
      await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
    },
  },
];

/** Screens that exist on small windows only. */
export const SMALL_SCREENS: readonly Screen[] = [
  {
    name: 'filters as a dialog',
    async open(page, baseUrl) {
      await openResults(page, baseUrl);
      await page.getByRole('button', { name: /^筛选/ }).click();
      await page.getByRole('dialog', { name: '筛选条件' }).waitFor();
    },
  },
];
