import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { searchScreen } from './journeys/search-screen.ts';
import { launchBrowser } from './launch-browser.ts';
import { watchContext } from './watch-page.ts';

const baseUrl = inject('baseUrl');

/** The page as it comes, before any script. */
async function pageOf(path: string, cookie = ''): Promise<string> {
  return await (await fetch(baseUrl + path, { headers: { cookie } })).text();
}

/** The page as it comes where the engine does not answer in time: its head alone. */
function withoutRest(page: string): string {
  return page.replace(/<\/header>.*?<script type="application\/json".*?<\/script>/su, '</header></div></div>');
}

/** What a page says it was drawn from. */
function screenOf(page: string): unknown {
  const held = /<script type="application\/json" id="first-screen">([^<]*)<\/script>/u.exec(page)?.[1];
  return held === undefined ? undefined : JSON.parse(held);
}

describe('the page of a search, before any script', () => {
  it('holds its results as text to read, its title, and what it was drawn from', async () => {
    const page = await pageOf('/?q=受贿');
    expect(page).toContain('<title>受贿 — 检索 — 案鉴</title>');
    expect(page).toMatch(/<article [^>]*data-card/u);
    expect(screenOf(page)).toMatchObject({ query: '?q=%E5%8F%97%E8%B4%BF', language: 'zh', results: { page: 1 } });
  });

  it('holds the start, with the table of offences and sectors', async () => {
    const page = await pageOf('/');
    expect(page).toContain('最近发布');
    expect(screenOf(page)).toMatchObject({ query: '', cross: { crimes: expect.anything() } });
  });

  it('speaks the language that this browser was last read in', async () => {
    const page = await pageOf('/?q=受贿', 'anjian-language=en');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Sort by');
  });

  it('shows what somebody typed as text, whatever it is', async () => {
    const typed = `</script><script>alert(1)</script>$&'"`;
    const page = await pageOf(`/?q=${encodeURIComponent(typed)}`);
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;/script&gt;');
    expect(screenOf(page)).toMatchObject({ results: { page: 1 } });
  });

  it('is left to the application where the address has faults', async () => {
    expect(screenOf(await pageOf('/?sector=nowhere'))).toBeUndefined();
  });

  it('is no page of results at another address', async () => {
    expect(screenOf(await pageOf('/similar'))).toBeUndefined();
  });
});

describe('who is quicker than the application', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser?.close());

  /** A page whose application comes only when it is let in; nothing may be complained of when it takes the page over. */
  async function beforeStart(
    path: string,
    act: (page: Page) => Promise<void>,
    then: (page: Page) => Promise<void>,
    change = (page: string) => page,
  ) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    const watch = await watchContext(context, baseUrl);
    let letIn = () => {};
    const isLetIn = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    await context.route('**/assets/start-*.js', async (route) => {
      await isLetIn;
      await route.continue();
    });
    await context.route(baseUrl + encodeURI(path), async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: change(await answer.text()) });
    });
    const page = await context.newPage();
    await page.goto(baseUrl + path, { waitUntil: 'commit' });
    await page
      .locator(change === withoutRest ? 'header' : '[data-card], #cross')
      .first()
      .waitFor();
    await act(page);
    letIn();
    await page.locator('html[data-started]').waitFor({ state: 'attached' });
    await then(page);
    expect(watch).toEqual({ foreign: [], violations: [], errors: [] });
    await context.close();
  }

  it('keeps what was typed', () =>
    beforeStart(
      '/',
      (page) => searchScreen(page).box.fill('斡旋受贿'),
      async (page) => expect(await searchScreen(page).box.inputValue()).toBe('斡旋受贿'),
    ));

  it('keeps what was typed where the results did not come and the application draws the page anew', () =>
    beforeStart(
      '/?q=受贿',
      (page) => searchScreen(page).box.fill('斡旋受贿'),
      async (page) => {
        await searchScreen(page).count.waitFor();
        expect(await searchScreen(page).box.inputValue()).toBe('斡旋受贿');
        expect(await searchScreen(page).box.evaluate((box) => box === document.activeElement)).toBe(true);
      },
      withoutRest,
    ));

  it('gets the facet that was clicked', () =>
    beforeStart(
      '/?q=受贿',
      (page) => searchScreen(page).facet('行业领域').getByRole('checkbox').first().click(),
      async (page) => {
        await page.waitForURL(/sector=/u);
        expect(await searchScreen(page).facet('行业领域').getByRole('checkbox').first().isChecked()).toBe(true);
      },
    ));

  it('follows a link without it', () =>
    beforeStart(
      '/?q=受贿',
      async (page) => {
        await searchScreen(page).titles.first().click({ noWaitAfter: true });
        await page.waitForURL(/\/documents\//u, { waitUntil: 'commit' });
      },
      async (page) => await page.getByRole('heading', { level: 1 }).waitFor(),
    ));
});
