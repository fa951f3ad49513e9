import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders whose files go into the interface. */
const SOURCES = ['apps/web', 'packages/domain'];
/** What the browser loads, and what the server draws with: one without the other is half a build. */
const BUILT = ['apps/web/dist/index.html', 'apps/web/dist-server/draw-first-screen.js'];
const IGNORED = new Set(['dist', 'dist-server', 'node_modules']);

/**
 * Builds the interface when a source is newer than the last build.
 * @throws {Error} with the end of what the builder said
 */
export async function buildInterface(projectDir: string): Promise<void> {
  const builtAt = Math.min(
    ...BUILT.map((file) => statSync(join(projectDir, file), { throwIfNoEntry: false })?.mtimeMs ?? 0),
  );
  const newest = Math.max(...SOURCES.map((folder) => newestChange(join(projectDir, folder))));
  if (newest < builtAt) return;
  const build = (...more: string[]) =>
    run(
      process.execPath,
      [join(projectDir, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', ...more],
      join(projectDir, 'apps/web'),
    );
  // What the server draws with comes first: the page that the browser loads says when all was built.
  await build('--ssr', 'src/draw-first-screen.tsx');
  await build();
}

function newestChange(folder: string): number {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (IGNORED.has(entry.name)) continue;
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestChange(path) : statSync(path).mtimeMs);
  }
  return newest;
}

/** Enough of the builder's words to see what is wrong. */
const TAIL_CHARACTERS = 2_000;

async function run(program: string, args: string[], cwd: string): Promise<void> {
  // What is built is what is served, whoever asks: a test must not meet the looser code of development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = `${said}${chunk}`.slice(-TAIL_CHARACTERS)));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  if (code !== 0) throw new Error(`界面没有构建成功：\n${said}`);
}
