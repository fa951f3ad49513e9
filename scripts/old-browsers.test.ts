import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** What Chromium 92 has not got, and the build does not add (docs/decisions/0009): the version that brought it is behind. */
const TOO_NEW = [
  /\.to(?:Sorted|Reversed|Spliced)\(/u, // 110
  /\.findLast(?:Index)?\(/u, // 97
  /\.(?:to|is)WellFormed\(/u, // 111
  /\bObject\.(?:hasOwn|groupBy)\b|\bMap\.groupBy\b/u, // 93, 117
  /\bstructuredClone\(/u, // 98
  /\bArray\.fromAsync\b|\bPromise\.(?:withResolvers|try)\b|\bAbortSignal\.(?:any|timeout)\b/u, // 121, 119, 128, 116, 103
  /(?<!\bv)\.(?:union|intersection|difference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/u, // 122
  /\.(?:values|keys|entries)\(\)\.(?:map|filter|flatMap|take|drop|toArray|some|every|find|reduce|forEach)\(/u, // 122
  /\/[dgimsuy]*v[dgimsuy]*[,;.)]/u, // 112: the flag v of a regular expression
  /\bIntl\.(?:DurationFormat|supportedValuesOf)\b|\bRegExp\.escape\b|\bURL\.(?:canParse|parse)\b/u, // 129, 99, 136, 120
];

const SOURCES = ['apps/web/src', 'packages/domain'];

/** Comments may name what is not used. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, '');
}

it('what runs in the browser uses nothing that Chromium 92 lacks', () => {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const files = SOURCES.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root })).filter(
    (file) => !/\.test\.tsx?$/u.test(file) && !file.includes('node_modules'),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) => {
    const code = withoutComments(readFileSync(join(root, file), 'utf8'));
    return TOO_NEW.flatMap((each) => {
      const match = each.exec(code);
      return match ? [`${file}: ${match[0]}`] : [];
    });
  });
  expect(found).toEqual([]);
});
