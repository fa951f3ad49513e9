import { findCrimes } from './crime-names.ts';
import { type Reading, TELLING_SECTIONS } from './reading.ts';
import { decidedSentences, sentencesOf } from './verdicts.ts';

const ACQUITTED = /宣告[^，。；]{0,10}无罪|(?:改判|判决)[^，。；]{0,14}无罪/u;

type Place = { n: number; start: number };

/** Whether the only defendant of a case was acquitted by its last decision: no conviction is told behind the last acquittal, nor beside it. */
export function isAcquitted(reading: Reading, defendants: readonly string[]): boolean {
  if (defendants.length > 1) return false;
  if (!reading.lines.some(({ kind, text }) => TELLING_SECTIONS.has(kind) && ACQUITTED.test(text))) return false;
  let acquitted: Place | undefined;
  for (const { line, start, text } of sentencesOf(reading)) if (ACQUITTED.test(text)) acquitted = { n: line.n, start };
  if (!acquitted) return false;
  for (const { line, start, text } of decidedSentences(reading)) {
    if (ACQUITTED.test(text) || !findCrimes(text).some(({ marked }) => marked)) continue;
    if (line.n > acquitted.n || (line.n === acquitted.n && start > acquitted.start)) return false;
    // A judgment prints its points as a list: one convicts, the next acquits.
    if (line.n === acquitted.n && /^\s*[一二三四五]、/u.test(text)) return false;
  }
  return true;
}
