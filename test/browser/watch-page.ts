import type { BrowserContext, Page } from 'playwright-core';

/** What a page did that no page of ours may do; each list stays empty. */
export type Watch = { foreign: string[]; violations: string[]; errors: string[] };

const REPORT = 'policy violated:';

/**
 * Watches every page of a context: requests to another host (which are cut off), reports of the content security policy and
 * Trusted Types, and errors that nobody caught.
 */
export async function watchContext(context: BrowserContext, baseUrl: string): Promise<Watch> {
  const watch: Watch = { foreign: [], violations: [], errors: [] };
  const { host } = new URL(baseUrl);
  await context.addInitScript((report) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // biome-ignore lint/suspicious/noConsole: the only way out of the page that no policy can close
      console.error(`${report} ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  }, REPORT);
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.host === host || url.protocol === 'data:' || url.protocol === 'blob:') return await route.continue();
    watch.foreign.push(url.href);
    await route.abort();
  });
  context.on('page', (page: Page) => {
    page.on('console', (message) => {
      if (message.text().startsWith(REPORT)) watch.violations.push(message.text());
    });
    page.on('pageerror', (error) => watch.errors.push(error.message));
  });
  return watch;
}
