import { matchesOf } from './matches-of.ts';
import type { Line, Reading } from './reading.ts';
import { tellsConviction } from './tells-conviction.ts';
import { withoutTitles } from './without-titles.ts';

/** Sections that tell what was decided; the others argue, or quote other cases. */
const DECIDING: ReadonlySet<Line['kind']> = new Set([
  'facts',
  'procedure',
  'prosecution',
  'outcome',
  'text',
  'preface',
]);
/** Words of a decision; behind a semicolon its verb may be left out: 分别判处被告人甲有期徒刑三年；被告人乙有期徒刑二年. */
const VERDICT =
  /^(?:原审)?被告人[\u4e00-\u9fff]{2,4}(?:死刑|无期徒刑|有期徒刑[一二三四五六七八九十\d]|拘役[一二三四五六\d]|管制[一二三\d]|免予刑事处罚)|(?<!可能|可以|建议|请求|难以|不宜|如果)判处|改判|(?<=罪，)处(?:死刑|无期徒刑|有期徒刑|拘役|管制)|判决|判令|定罪处罚|免予刑事处罚|免除处罚|免刑|宣告缓刑|决定执行|维持[^。；]{0,60}罪|没收裁定|作出.{0,20}裁定|裁定.{0,6}没收|终审裁定|宣判/u;
/** What the procuratorate asks for, what defenders say, what is told of others. */
const NOT_VERDICT =
  /提起公诉|移送(?:审查)?起诉|移送[^，。]{0,20}起诉|立案(?:侦查|调查)|起诉书指控|量刑建议|建议判处|辩护人|辩称|提出抗诉|提请抗诉|抗诉(?:称|认为|提出|理由)|上诉(?:称|理由|人认为)|申诉(?:称|提出|理由)|决定逮捕|批准逮捕/gu;
/** A clause that begins with who was convicted of what, as the fate of other persons is told: 苗某因贩卖毒品，被某法院判处死刑. */
export const OTHERS_CONVICTED =
  /^，?[\u4e00-\u9fff]{2,4}(?:等[^，。；]{0,6})?[也亦已]?因[^。；]{2,40}，?被[^，。；]{0,30}判处/u;
const SENTENCE = /[^。；\n]+[。；]?/gu;
/** An end of a sentence with something behind it. */
const INNER_END = /\n|[。；](?!$)|^[。；]/u;

/** A sentence of a case without the titles of documents, with its UTF-16 offset in the line. */
export type SentenceOfCase = { line: Line; start: number; text: string };

/** The sentences in which a court decides on the persons of this case: the part behind the charge, and the `whole` sentence. */
export function* decidedSentences(reading: Reading): Iterable<SentenceOfCase & { whole: string }> {
  for (const { line, start, text } of sentencesOf(reading)) {
    const decided = decidedPart(text);
    if (decided.text === '') continue;
    yield { line, start: start + decided.start, text: decided.text, whole: text };
  }
}

/**
 * The part of a sentence that tells a decision on the persons of this case; empty where none does. A sentence may tell of the charge
 * first and of the decision then: what counts begins behind the last word of the charge.
 */
export function decidedPart(sentence: string): { text: string; start: number } {
  if (!VERDICT.test(sentence) || tellsConviction(sentence)) return { text: '', start: 0 };
  let start = 0;
  for (const match of matchesOf(NOT_VERDICT, sentence)) start = match.index + match[0].length;
  const text = sentence.slice(start).replace(GROUND, (ground) => '□'.repeat(ground.length));
  return VERDICT.test(text) ? { text, start } : { text: '', start };
}

/** Why somebody appealed: 以其行为仅构成玩忽职守罪为由. */
const GROUND = /以[^，。；]{2,60}(?:，[^，。；]{2,60})?为由/gu;

/** Every sentence of the sections that tell what happened and what was decided. */
export function sentencesOf({ lines }: Reading): readonly SentenceOfCase[] {
  const known = read.get(lines);
  if (known) return known;
  const sentences: SentenceOfCase[] = [];
  for (const line of lines) {
    if (!DECIDING.has(line.kind)) continue;
    const told = withoutTitles(line.text);
    // Most lines of a list are one sentence.
    if (told.search(INNER_END) < 0) {
      if (told !== '') sentences.push({ line, start: 0, text: told });
      continue;
    }
    for (const match of matchesOf(SENTENCE, told)) sentences.push({ line, start: match.index, text: match[0] });
  }
  read.set(lines, sentences);
  return sentences;
}

/** Several rules go over the sentences of a case one after the other. */
const read = new WeakMap<Reading['lines'], readonly SentenceOfCase[]>();
