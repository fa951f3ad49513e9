import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a chunk of Vite's manifest says of itself. */
type Chunk = { file: string; name?: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[] };

/** KB (1,000 bytes) after gzip that a reader on an old machine should not have to wait longer for. */
const BUDGET_KB = { firstScript: 185, lazyScript: 45, styles: 20, word: 70 };
/** What makes a Word file is loaded when a button asks for one, and no page waits for it. */
const WORD = /-as-word\.ts$/u;

const dist = join(import.meta.dirname, 'dist');
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

function gzipKb(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1_000;
}

/** The files that a chunk needs at once: its own and those of its static imports. */
function closure(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) closure(next, seen);
  return seen;
}

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
const start = Object.keys(manifest).find((key) => manifest[key]?.name === 'start');
if (entry === undefined || start === undefined) throw new Error('the manifest has no start: build the interface first');
// The entry loads the application once the first screen is painted; both are the first load.
const first = closure(start, closure(entry));
const styles = readdirSync(join(dist, 'assets')).flatMap((file) => (file.endsWith('.css') ? [`assets/${file}`] : []));

const rows: [name: string, kb: number, budget: number][] = [
  ['first load, script', gzipKb(first), BUDGET_KB.firstScript],
  ['all style sheets', gzipKb(styles), BUDGET_KB.styles],
];
for (const key of manifest[start]?.dynamicImports ?? []) {
  const more = [...closure(key)].filter((file) => !first.has(file));
  rows.push([`lazy, ${key}`, gzipKb(more), WORD.test(key) ? BUDGET_KB.word : BUDGET_KB.lazyScript]);
}
for (const [name, kb, budget] of rows) {
  process.stdout.write(`${name}: ${kb.toFixed(1)} KB gzipped, at most ${budget}\n`);
  if (kb > budget) process.exitCode = 1;
}
