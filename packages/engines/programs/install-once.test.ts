import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installOnce, isInstalled } from './install-once.ts';

let parent: string;
let folder: string;
const fill = (workplace: string): Promise<void> => writeFile(join(workplace, 'program'), 'whole');

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'anjian-install-'));
  folder = join(parent, 'engine-1.0');
});
afterEach(() => rm(parent, { recursive: true }));

it('never takes a download that broke off for a good one, and leaves no rest of it', async () => {
  const breaking = installOnce(folder, async (workplace) => {
    await writeFile(join(workplace, 'program'), 'ha');
    throw new Error('the line broke');
  });
  await expect(breaking).rejects.toThrow('the line broke');
  expect(await isInstalled(folder)).toBe(false);
  expect(await readdir(parent)).toEqual([]);
});

it('installs again what was cut short after it was installed', async () => {
  await installOnce(folder, fill);
  await truncate(join(folder, 'program'), 2);
  expect(await isInstalled(folder)).toBe(false);
  await installOnce(folder, fill);
  expect(await readFile(join(folder, 'program'), 'utf8')).toBe('whole');
});

it('lets several install at once, and does nothing when it is there', async () => {
  await Promise.all([installOnce(folder, fill), installOnce(folder, fill), installOnce(folder, fill)]);
  await installOnce(folder, () => Promise.reject(new Error('must not be filled again')));
  expect(await readdir(parent)).toEqual(['engine-1.0']);
});
