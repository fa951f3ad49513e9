import type { Conviction } from './convictions.ts';
import { findCrimes } from './crime-names.ts';
import { matchesOf } from './matches-of.ts';
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
const ABSORBED = /从一重|择一重|处罚较重|较重的规定|竞合|牵连|两罪(?:比较|相比)/u;
/** 受贿28万元…，两罪比较，以民事枉法裁判罪处断: both were proved. */
const COMPARED = /两罪(?:比较|相比)/u;
/** A judicial officer who takes bribes and bends the law is punished for the graver of the two: 《刑法》第三百九十九条第四款. */
const BRIBED_TO_BEND =
  /(收受贿赂)[^，。；]{0,6}(?:徇私枉法|枉法裁判|枉法仲裁)[^。；]{0,60}以[^，。；]{2,14}罪(?:判处|定罪)/u;

/** Finds the offences that were proved of a defendant and absorbed by a graver one. */
export function absorbedIn(reading: Reading, defendants: readonly string[]): Omit<Conviction, 'name'>[] {
  const found: Omit<Conviction, 'name'>[] = [];
  for (const line of reading.lines) {
    if (!TOLD_IN.has(line.kind)) continue;
    const bribed = line.kind === 'reasoning' ? undefined : BRIBED_TO_BEND.exec(line.text);
    if (bribed) {
      const mention = { crime: 'bribe_taking', duty: true, start: 0, end: '收受贿赂'.length, marked: true };
      found.push({ mention, line, start: bribed.index });
    }
    if (!ABSORBED.test(line.text)) continue;
    for (const { 0: text, index } of matchesOf(SENTENCE, line.text)) {
      if (COMPARED.test(text))
        for (const mention of findCrimes(text)) if (mention.duty) found.push({ mention, line, start: index });
      if (!ALSO.test(text) || !ABSORBED.test(text) || !defendants.some((name) => text.includes(name))) continue;
      for (const mention of findCrimes(text))
        if (mention.duty && mention.marked) found.push({ mention, line, start: index });
    }
  }
  return found;
}
