import { findCrimes } from './crime-names.ts';
import { type Reading, TELLING_SECTIONS } from './reading.ts';
import { decidedSentences } from './verdicts.ts';

const ACQUITTED = /宣告[^，。；]{0,10}无罪|(?:改判|判决)[^，。；]{0,14}无罪/u;

/** Whether the only defendant of a case was acquitted by its last decision. */
export function isAcquitted(reading: Reading, defendants: readonly string[]): boolean {
  if (defendants.length > 1) return false;
  const acquittal = reading.lines.findLast(({ kind, text }) => TELLING_SECTIONS.has(kind) && ACQUITTED.test(text));
  if (!acquittal) return false;
  let convicted = -1;
  for (const { line, text } of decidedSentences(reading)) {
    if (!ACQUITTED.test(text) && findCrimes(text).some(({ marked }) => marked)) convicted = Math.max(convicted, line.n);
  }
  return acquittal.n >= convicted;
}
