import { fold } from './fold.ts';
import { documentNumber, exampleNumber, guidingNumber } from './named-numbers.ts';
import type { Stretch } from './stretches.ts';

/** The number of a document or case named in a text, in its normal form (法释〔2016〕9号, 检例第75号), with UTF-16 offsets. */
export type NumberMention = { number: string; start: number; end: number };

const YEAR_BRACKET = /[[(](?:19|20)\d\d[\])]/gu;
const EXAMPLE = /检例第?\d/gu;
const GUIDING = /指导性?案例第?\d/gu;
/** 检例第75号、第76号: the series is said once. */
const NEXT_OF_LIST = /^[、，和及与]第?(\d{1,4})号/u;
const NEXT_CHARACTERS = 12;

/** Finds the numbers of norms and guiding cases in a text, whatever brackets and digits it writes them with. */
export function findDocumentNumbers(text: string): NumberMention[] {
  const folded = fold(text);
  const found: NumberMention[] = [];
  let free = 0;
  const push = (stretch: Stretch | undefined): NumberMention | undefined => {
    const number = stretch?.words?.[0];
    if (stretch === undefined || number === undefined) return undefined;
    const mention = { number, start: stretch.start, end: stretch.end };
    found.push(mention);
    return mention;
  };
  for (const { index } of folded.matchAll(YEAR_BRACKET)) free = push(documentNumber(folded, index, free))?.end ?? free;
  for (const [pattern, read] of [
    [EXAMPLE, exampleNumber],
    [GUIDING, guidingNumber],
  ] as const) {
    for (const { index } of folded.matchAll(pattern)) {
      for (let last = push(read(folded, index)); last; ) {
        const next = NEXT_OF_LIST.exec(folded.slice(last.end, last.end + NEXT_CHARACTERS));
        if (!next) break;
        const number = last.number.replace(/\d+/u, String(Number(next[1])));
        last = { number, start: last.end + 1, end: last.end + next[0].length };
        found.push(last);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
