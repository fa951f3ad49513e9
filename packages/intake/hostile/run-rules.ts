import { Worker } from 'node:worker_threads';
import { readText } from '../read/read-text.ts';
import { RefusedInput } from '../refusal.ts';
import { HOSTILE_RULES } from './hostile-rules.ts';
import { HOSTILE_BYTES, hostileFiles, hostileTexts } from './hostile-texts.ts';
import type { Watch } from './watch-processor.ts';

// Runs every rule over every hostile text and prints a line of JSON when it begins and when it is done, with the milliseconds of the
// processor. Told `--all`, it runs every text of one megabyte; else first a small one, and the large one only where the small one
// took long enough to be a danger. A rule that uses the processor for ten seconds ends it: the last line names that rule.
const all = process.argv.includes('--all');

/** A sixteenth of the large text. */
const SMALL_BYTES = HOSTILE_BYTES / 16;
/**
 * A rule that goes back over its text, quadratically, takes 256 times as long for sixteen times the text: whatever is quicker than
 * this over the small one is done with the large one in less than the limit.
 */
const SAFE_MS = 25;

/** A rule that goes back over its text takes minutes for a megabyte; one that does not, a fraction of a second. */
const LIMIT_MS = 10_000;

const begun = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
const workerData: Watch = { begun, limitMs: LIMIT_MS };
new Worker(new URL('./watch-processor.ts', import.meta.url), { workerData }).unref();

type Run = () => unknown;

/** Every run is laid out anew: rules remember what they read of a document. */
function timed(rule: string, text: string, bytes: number, layOut: () => Run): number {
  process.stdout.write(`${JSON.stringify({ begin: rule, text, bytes })}\n`);
  const first = processorMsOf(layOut());
  const more = all && first > DOUBTFUL_MS ? Array.from({ length: MORE_RUNS }, () => processorMsOf(layOut())) : [];
  const milliseconds = [first, ...more].sort((a, b) => a - b)[more.length >> 1] ?? first;
  process.stdout.write(`${JSON.stringify({ rule, text, bytes, milliseconds })}\n`);
  return milliseconds;
}

/** A rule that takes longer may only have been compiled meanwhile: it runs some times more, and the median is told. */
const DOUBTFUL_MS = 50;
const MORE_RUNS = 4;

function processorMsOf(run: Run): number {
  const start = processorMs();
  new Float64Array(begun)[0] = start;
  run();
  new Float64Array(begun)[0] = 0;
  return processorMs() - start;
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function report(rule: string, text: string, small: () => Run, large: () => Run): void {
  if (all || timed(rule, text, SMALL_BYTES, small) > SAFE_MS) timed(rule, text, HOSTILE_BYTES, large);
}

function readRefused(bytes: Buffer, file: string): void {
  try {
    readText(bytes, file);
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
  }
}

const smallTexts = hostileTexts(SMALL_BYTES);
for (const [place, { name: text, lines }] of hostileTexts().entries()) {
  const small = smallTexts[place]?.lines ?? [];
  for (const [name, rule] of Object.entries(HOSTILE_RULES))
    report(
      name,
      text,
      () => rule(small),
      () => rule(lines),
    );
}

const smallFiles = hostileFiles(SMALL_BYTES);
for (const [place, { name, bytes }] of hostileFiles().entries()) {
  const small = smallFiles[place]?.bytes ?? Buffer.alloc(0);
  for (const file of ['x.txt', 'x.md'])
    report(
      `readText ${file}`,
      name,
      () => () => readRefused(small, file),
      () => () => readRefused(bytes, file),
    );
}
