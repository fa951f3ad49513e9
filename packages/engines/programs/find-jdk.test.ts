import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findJdk, readJdk } from './find-jdk.ts';

let parent: string;
const makeJdk = async (name: string, version: string): Promise<string> => {
  const home = join(parent, name);
  await mkdir(join(home, 'bin'), { recursive: true });
  await writeFile(join(home, 'bin', 'java'), '#!/bin/sh\n');
  await chmod(join(home, 'bin', 'java'), 0o755);
  await writeFile(join(home, 'release'), `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\n`);
  return home;
};

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'anjian-jdk-'));
});
afterAll(() => rm(parent, { recursive: true }));

it('reads old and new version numbers', async () => {
  expect(readJdk(await makeJdk('eight', '1.8.0_402'))?.major).toBe(8);
  expect(readJdk(await makeJdk('twenty-one', '21.0.4'))?.major).toBe(21);
  expect(readJdk(join(parent, 'nothing'))).toBeUndefined();
});

it('takes the Java that is named and passes over one that is too old', async () => {
  const [old, good] = [await makeJdk('seventeen', '17.0.1'), await makeJdk('twenty-five', '25')];
  expect(findJdk({ ES_JAVA_HOME: good, JAVA_HOME: old })?.home).toBe(good);
  expect(findJdk({ ES_JAVA_HOME: old, JAVA_HOME: good })?.home).toBe(good);
});
