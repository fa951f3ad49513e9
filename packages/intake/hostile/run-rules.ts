import { readText } from '../read/read-text.ts';
import { RefusedInput } from '../refusal.ts';
import { HOSTILE_RULES } from './hostile-rules.ts';
import { hostileFiles, hostileTexts } from './hostile-texts.ts';

// Runs every rule over every hostile text and prints a line of JSON for each: rule, text, milliseconds. Told the name of a rule,
// it runs that alone. It is the one who started it that gives up when no line comes.
const [only] = process.argv.slice(2);

function report(rule: string, text: string, run: () => unknown): void {
  if (only !== undefined && only !== rule) return;
  process.stdout.write(`${JSON.stringify({ begin: rule, text })}\n`);
  const start = performance.now();
  run();
  process.stdout.write(`${JSON.stringify({ rule, text, milliseconds: Math.round(performance.now() - start) })}\n`);
}

for (const { name, lines } of hostileTexts())
  for (const [rule, run] of Object.entries(HOSTILE_RULES)) report(rule, name, () => run(lines));

for (const { name, bytes } of hostileFiles())
  for (const file of ['x.txt', 'x.md'])
    report(`readText ${file}`, name, () => {
      try {
        readText(bytes, file);
      } catch (error) {
        if (!(error instanceof RefusedInput)) throw error;
      }
    });
