import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { forbidNetwork } from './forbid-network.ts';
import { createFrameReader, packFrame } from './frames.ts';

/** What a parser taken over by a file would try; each tells by a title what came of it. */
const ATTEMPTS: Record<string, () => unknown> = {
  loop: () => {
    for (;;);
  },
  heap: () => {
    const held: unknown[] = [];
    for (;;) held.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));
  },
  buffers: () => {
    const held: Buffer[] = [];
    for (;;) held.push(Buffer.alloc(16 * 1024 * 1024, 1));
  },
  end: () => process.exit(3),
  read: () => readFileSync('/etc/passwd', 'utf8'),
  write: () => writeFileSync(`${tmpdir()}/anjian-trial`, 'x'),
  spawn: () => spawnSync('id').error ?? 'spawned',
  fetch: () => globalThis.fetch('http://127.0.0.1:9/'),
  settings: () =>
    Object.keys(process.env)
      .filter((name) => !['PATH', 'LANG', 'PWD', 'OLDPWD', 'SHLVL', '_'].includes(name))
      .join(),
  rest: () => 'rested',
};

/** A program for the cage that tries one of {@link ATTEMPTS} for each file, by the type it is asked to parse. */
function attempt(type: string): string {
  try {
    return String(ATTEMPTS[type]?.());
  } catch (error) {
    return `refused: ${error instanceof Error && 'code' in error ? String(error.code) : error}`;
  }
}

forbidNetwork();
const read = createFrameReader(1024 * 1024);
process.stdin.on('data', (chunk: Uint8Array) => {
  const { type } = (read(chunk)?.head ?? { type: 'rest' }) as { type: string };
  process.stdout.write(packFrame({ ok: true, worn: false, text: { title: attempt(type), blocks: [] } }));
});
process.stdin.on('end', () => process.exit(0));
