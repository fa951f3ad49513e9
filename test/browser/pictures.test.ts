import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_DIR } from '../../apps/cli/open-project.ts';
import { launchBrowser } from './launch-browser.ts';
import { fontOf } from './pictures/font-of.ts';
import { shareOfDifferent } from './pictures/share-of-different.ts';

/** The kept pictures; `ANJIAN_PICTURES=keep` makes them anew, to be looked at before they are committed. */
const KEPT = join(import.meta.dirname, 'pictures/kept');
const MADE = join(PROJECT_DIR, 'test/.artifacts/pictures');
const keeps = process.env.ANJIAN_PICTURES === 'keep';

/** The font that the kept pictures were made with; others draw other pictures, and say nothing of ours. */
const FONT = 'Noto Sans CJK SC';

/** Edges of letters differ a little from one library of fonts to the next; a piece that moved or lost its colour is ten times this. */
const MOST_DIFFERENT = 0.01;

const PARTS = ['Buttons', 'Badges', 'Cards'] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;

let browser: Browser;
let styleguide: ViteDevServer;

beforeAll(async () => {
  styleguide = await createServer({ root: join(PROJECT_DIR, 'apps/web'), logLevel: 'silent', server: { port: 0 } });
  await styleguide.listen();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await styleguide?.close();
});

describe.each(THEMES)('the pieces of the interface, %s,', (theme) => {
  it('look as they did', async ({ skip }) => {
    const context = await browser.newContext({ viewport: { width: 820, height: 900 }, locale: 'zh-CN' });
    await context.addInitScript((name) => localStorage.setItem('anjian.theme', name), theme);
    const page = await context.newPage();
    await page.goto(`${styleguide.resolvedUrls?.local[0]}styleguide`);
    await page.getByRole('region', { name: 'Cards' }).waitFor();
    const font = await fontOf(page, 'section[aria-label=Type] p');
    if (font !== FONT) skip(`the pictures were made with ${FONT}, this machine has ${font}`);
    const different: string[] = [];
    for (const part of PARTS) {
      const name = `${part.toLowerCase().replaceAll(' ', '-')}-${theme}.png`;
      const picture = await page.getByRole('region', { name: part }).screenshot({ animations: 'disabled' });
      if (keeps) {
        await mkdir(KEPT, { recursive: true });
        await writeFile(join(KEPT, name), picture);
        continue;
      }
      expect(existsSync(join(KEPT, name)), `${name} is kept`).toBe(true);
      const share = await shareOfDifferent(page, readFileSync(join(KEPT, name)), picture);
      if (share <= MOST_DIFFERENT) continue;
      await mkdir(MADE, { recursive: true });
      await writeFile(join(MADE, name), picture);
      different.push(`${name}: ${(share * 100).toFixed(1)} % differs, see test/.artifacts/pictures`);
    }
    await context.close();
    expect(different).toEqual([]);
  });
});
