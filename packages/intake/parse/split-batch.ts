import type { Block, TextBlocks } from '../read/text-blocks.ts';
import { isDateLine } from './date-line.ts';
import { hasCaseHeadings } from './split-case.ts';
import { isIssuerLine } from './split-norm.ts';

/** A published batch of cases: what stands before the first one and the signature (`preface`, under the title of the batch), and each case with its number. */
export type Batch = { preface: TextBlocks; cases: BatchCase[] };

/** A case of a batch; `named` unless its title is only the line that numbers it. */
type BatchCase = { number: number; named: boolean; text: TextBlocks };

/** Where a case begins: which one it is, and its name if it stands on the same line. */
type Start = { at: number; number: number; name: string };

const NUMERAL = '([一二三四五六七八九十]{1,3}|\\d{1,2})';
/** What somebody put behind a number: 案例二（修订）. It is no part of the name. */
const REMARK = '(?:[（(〔][^（）()〔〕]{1,20}[）)〕])?';
/** A name of a case, to its end. */
const NAMED = '[^。；]{2,80}案(?:[（(][^（）()]{1,20}[）)])?';
/**
 * How batches number their cases; those of one batch are numbered in one way, however each is dressed: 案例二, 【案例二】, 案例二（修订）,
 * 案例二：某案, 案例二某案. Names of bare numbers must end as names of cases do.
 */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `^[【〔\\[]?(?:典型|参考|指导性?|示范)?案例\\s?之?[（(]?${NUMERAL}[）)]?\\s?${REMARK}[】〕\\]]?\\s?${REMARK}(?:[：:、.．\\s\\u3000—-]{1,3}(.{0,80}?)|(${NAMED}))?[】〕\\]]?$`,
    'u',
  ),
  new RegExp(`^${NUMERAL}\\s?[、.．]\\s*(${NAMED})$`, 'u'),
  new RegExp(`^[（(]${NUMERAL}[）)]\\s*(${NAMED})$`, 'u'),
];
/** A name of a case on the lines under its number ends so. */
const NAME = /^[^。；]{3,80}案(?:[（(][^（）()]{1,20}[）)])?$/u;
/** One case is no batch. */
const MIN_CASES = 2;

/**
 * Splits a batch of cases into its cases, or gives undefined where a text is none: its cases are numbered from one on without gaps,
 * and each has the headings of a case. A table of contents that lists them first belongs to the preface.
 */
export function splitBatch(whole: TextBlocks): Batch | undefined {
  const { text, signature } = withoutSignature(whole);
  for (const form of FORMS) {
    const starts = lastRun(startsIn(text.blocks, form));
    const first = starts[0];
    if (!first || starts.length < MIN_CASES) continue;
    const cases = starts.map(({ at, number, name }, index) => {
      const body = text.blocks.slice(at + 1, starts[index + 1]?.at);
      const heading = text.blocks[at]?.text ?? '';
      const own = caseOf(name, body, heading);
      return { number, named: own.title !== heading, text: own };
    });
    if (!cases.every((one) => hasCaseHeadings(one.text.blocks.map((block) => block.text)))) continue;
    return { preface: { ...text, blocks: [...text.blocks.slice(0, first.at), ...signature] }, cases };
  }
  return undefined;
}

/** Who signs at the end signs the batch and not its last case: names, each on a line, and under them the day. */
function withoutSignature(text: TextBlocks): { text: TextBlocks; signature: Block[] } {
  const { blocks } = text;
  const day = blocks.findLastIndex((block) => block.text.trim() !== '');
  if (!isDateLine(blocks[day]?.text ?? '')) return { text, signature: [] };
  const last = blocks.slice(0, day).findLastIndex((block) => !isIssuerLine(block.text));
  if (last + 1 === day) return { text, signature: [] };
  return { text: { ...text, blocks: blocks.slice(0, last + 1) }, signature: blocks.slice(last + 1, day + 1) };
}

function startsIn(blocks: readonly Block[], form: RegExp): Start[] {
  return blocks.flatMap((block, at) => {
    const found = form.exec(block.text);
    const number = found ? toNumber(found[1] ?? '') : 0;
    return found && number > 0 ? [{ at, number, name: (found[2] ?? found[3] ?? '').trim() }] : [];
  });
}

/** The last of the sequences 1, 2, 3 …: lists of what follows come before. */
function lastRun(starts: readonly Start[]): Start[] {
  let run: Start[] = [];
  for (const start of starts) {
    if (start.number === 1) run = [start];
    else if (run.length > 0 && start.number === run.length + 1) run.push(start);
  }
  return run;
}

function caseOf(name: string, body: readonly Block[], fallback: string): TextBlocks {
  const [first] = body;
  if (name !== '') return { title: name, blocks: [...body] };
  const named = first !== undefined && NAME.test(first.text);
  return { title: named ? first.text : fallback, blocks: named ? body.slice(1) : [...body] };
}

/** 三, 十二, 二十, 7 as a number; 0 for what is none. */
function toNumber(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  const digit = (character: string): number => '零一二三四五六七八九'.indexOf(character);
  const [tens = '', ones] = written.split('十');
  if (ones === undefined) return written.length === 1 ? digit(written) : 0;
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}
