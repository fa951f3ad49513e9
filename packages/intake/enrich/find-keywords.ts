import { findCrimes } from './crime-names.ts';
import type { Reading } from './reading.ts';
import { type Told, toldIn } from './told.ts';

/** Marks between keywords: runs of blanks, slashes, semicolons, commas. */
const SEPARATOR = /[\s\u3000/／;；，,|｜]+/u;
const SLASH = /[/／]/u;
const SLASH_FIRST = /^[\s\u3000]*[/／]/u;
/** A keyword is a term, not a sentence. */
const MAX_CHARACTERS = 40;

/** Behind so many nothing more is read: the case with the most at hand has eight. */
const MOST_KEYWORDS = 500;

/** The keywords of a case as printed, each once. */
export function findKeywords(reading: Reading): Told[] {
  const found = new Map<string, Told>();
  const lines = reading.lines.filter(({ kind }) => kind === 'keywords');
  const slashed = lines.some(({ text }) => SLASH.test(text));
  let before: Told | undefined;
  for (const line of lines) {
    if (found.size > MOST_KEYWORDS) break;
    let from = 0;
    const broken = slashed && before !== undefined && !SLASH_FIRST.test(line.text) ? before : undefined;
    before = undefined;
    for (const value of line.text.split(SEPARATOR).flatMap(splitList)) {
      const start = line.text.indexOf(value, from);
      from = start + value.length;
      if (value === '' || value.length > MAX_CHARACTERS) continue;
      const goesOn = broken && start === 0;
      if (!goesOn && found.has(value)) continue;
      const told = toldIn(line, start, from, { value, rule: 'keyword.printed' });
      if (goesOn) {
        // 降低环境｜风险: a list with slashes breaks its lines anywhere.
        found.delete(broken.value);
        const whole = broken.value + value;
        found.set(whole, { ...told, value: whole, evidence: [...broken.evidence, ...told.evidence] });
        continue;
      }
      found.set(value, told);
      if (from === line.text.length) before = told;
    }
  }
  return [...found.values()];
}

/** 、 parts keywords too, but not inside of the name of an offence (掩饰、隐瞒犯罪所得罪). */
function splitList(word: string): string[] {
  const named = findCrimes(word);
  const parts: string[] = [];
  let from = 0;
  let next = 0;
  for (let at = word.indexOf('、'); at >= 0; at = word.indexOf('、', at + 1)) {
    // Both come in order: a keyword line of any length is gone through once.
    while (next < named.length && (named[next]?.end ?? 0) <= at) next++;
    if ((named[next]?.start ?? Number.POSITIVE_INFINITY) < at) continue;
    parts.push(word.slice(from, at));
    from = at + 1;
  }
  return [...parts, word.slice(from)].map((part) => part.trim());
}
