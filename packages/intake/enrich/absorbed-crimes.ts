import type { Conviction } from './convictions.ts';
import { findCrimes } from './crime-names.ts';
import type { Line, Reading } from './reading.ts';

const TOLD_IN: ReadonlySet<Line['kind']> = new Set([
  'facts',
  'procedure',
  'prosecution',
  'outcome',
  'text',
  'reasoning',
]);
const SENTENCE = /[^。；]+[。；]?/gu;
/** 同时又构成受贿罪，依照第四款的规定从一重处罚: proved, and punished as another offence. */
const ALSO = /(?:同时|又|还|并)[^，。；]{0,6}(?:构成|触犯)/u;
const ABSORBED = /从一重|择一重|处罚较重|较重的规定|竞合|牵连/u;

/** Finds the offences that were proved of a defendant and absorbed by a graver one. */
export function absorbedIn(reading: Reading, defendants: readonly string[]): Omit<Conviction, 'name'>[] {
  const found: Omit<Conviction, 'name'>[] = [];
  for (const line of reading.lines) {
    if (!TOLD_IN.has(line.kind) || !ABSORBED.test(line.text)) continue;
    for (const { 0: text, index } of line.text.matchAll(SENTENCE)) {
      if (!ALSO.test(text) || !ABSORBED.test(text) || !defendants.some((name) => text.includes(name))) continue;
      for (const mention of findCrimes(text))
        if (mention.duty && mention.marked) found.push({ mention, line, start: index });
    }
  }
  return found;
}
