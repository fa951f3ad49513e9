import { describe, inject, it } from 'vitest';
import { openOldBrowser } from './old-chromium/old-browser.ts';
import { smokeJourney } from './old-chromium/smoke-journey.ts';

describe.each([92, 109] as const)('Chromium %i', (version) => {
  it('makes the main journey without a fault', async () => {
    const browser = await openOldBrowser(version);
    try {
      await smokeJourney(browser.session, inject('baseUrl'));
    } finally {
      await browser.close();
    }
  });
});
