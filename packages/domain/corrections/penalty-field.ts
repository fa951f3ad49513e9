import { chineseNumber } from '../document/chinese-number.ts';
import type { CaseDocument } from '../document/legal-document.ts';
import { type CorrectableField, type ReadValue, wordsField } from './correctable-field.ts';
import { splitPair } from './person-fields.ts';
import { yuanOf } from './yuan-of.ts';

type Sentence = CaseDocument['sentences'][number];

const NUMERAL = '[一二三四五六七八九十百零〇两\\d]{1,6}';
const TERM = `(?:(${NUMERAL})年)?(?:零?(${NUMERAL})个月)?`;
const PENALTY = new RegExp(`^(死刑|死缓|无期徒刑|有期徒刑|拘役|管制|免予刑事处罚|罚金)${TERM}$`, 'u');
const PROBATION = new RegExp(`^缓刑${TERM}$`, 'u');
const FINE = /^罚金(\d{1,12}(?:\.\d{1,6})?)(万|亿)?元?$/u;
const CONFISCATED = /^没收(?:全部财产|财产(\d{1,12}(?:\.\d{1,6})?)(万|亿)?元?)$/u;
const MONTHS_OF_YEAR = 12;
/** Of these the length is part of the penalty: 刑法 articles 38, 42, 45. */
const TIMED: ReadonlySet<string> = new Set(['有期徒刑', '拘役', '管制']);

/** The penalties of a case, each as 姓名=刑罚，缓刑…，罚金…，没收…, terms in years and months. */
export const PENALTY_FIELD: CorrectableField = wordsField({
  name: 'sentences',
  label: { zh: '刑罚', en: 'Penalties' },
  family: 'case',
  takes: 'many',
  expects: '姓名=刑罚，如 张某=有期徒刑十年六个月，罚金50万元，或者 李某=拘役6个月，缓刑1年',
  parse: parsePenalty,
  read: (document) => (document.family === 'case' ? document.sentences.map(keyOf) : []),
  write(document, values) {
    if (document.family !== 'case') return document;
    const sentences = values.flatMap(
      (value) =>
        document.sentences.find((each) => keyOf(each) === value) ??
        withRest(sentenceOf(value), document.sentences) ??
        [],
    );
    return { ...document, sentences };
  },
  show: (value) => ({ zh: value.replace('=', '＝'), en: value.replace('=', ': ') }),
});

/** What the written form of a penalty does not say stays as it was read: what was imposed for this case alone, and how far a range goes. */
function withRest(sentence: Sentence | undefined, known: readonly Sentence[]): Sentence | undefined {
  const before = sentence && known.find(({ name }) => name === sentence.name);
  if (!before) return sentence;
  const { own, monthsMax, penaltyMax } = before;
  const sameTerm = before.penalty === sentence.penalty && before.months === sentence.months;
  return {
    ...sentence,
    ...(own === undefined ? {} : { own }),
    ...(sameTerm && monthsMax !== undefined ? { monthsMax } : {}),
    ...(sameTerm && penaltyMax !== undefined ? { penaltyMax } : {}),
  };
}

function parsePenalty(written: string): ReadValue {
  const sentence = sentenceOf(written.normalize('NFC').replaceAll(/[\s并处]/gu, ''));
  return sentence
    ? { value: keyOf(sentence) }
    : { fault: `刑罚“${written}”应写成 姓名=刑罚，如 张某=有期徒刑十年六个月，罚金50万元；没有刑期的有期徒刑不能记` };
}

/** One spelling of a penalty, by which it is kept and shown. */
function keyOf({ name = '', penalty, months, probationMonths, fineYuan, confiscation }: Sentence): string {
  const parts = [
    penalty + (months === undefined ? '' : termOf(months)),
    probationMonths === undefined ? '' : `缓刑${termOf(probationMonths)}`,
    fineYuan === undefined ? '' : `罚金${fineYuan}元`,
    confiscation === undefined ? '' : confiscation === 'all' ? '没收全部财产' : `没收财产${confiscation}元`,
  ];
  return `${name}=${parts.filter((part) => part !== '').join('，')}`;
}

function sentenceOf(written: string): Sentence | undefined {
  const pair = splitPair(written);
  const [first = '', ...more] = pair?.value.split(/[，,、]/u) ?? [];
  const [, penalty, years, months] = PENALTY.exec(first) ?? [];
  const alone = penalty === undefined ? FINE.exec(first) : null;
  if (!pair || (penalty === undefined && !alone)) return undefined;
  const term = monthsOf(years, months);
  if (penalty !== undefined && TIMED.has(penalty) !== term > 0) return undefined;
  let sentence: Sentence = { name: pair.name, penalty: penalty ?? '罚金', evidence: [] };
  if (term > 0) sentence = { ...sentence, months: term };
  for (const part of alone ? [first, ...more] : more) {
    const read = besides(part);
    if (!read) return undefined;
    sentence = { ...sentence, ...read };
  }
  return sentence;
}

/** What goes with a penalty: probation, fine or confiscation. */
function besides(part: string): Partial<Sentence> | undefined {
  const probation = PROBATION.exec(part);
  if (probation) return { probationMonths: monthsOf(probation[1], probation[2]) };
  const fine = FINE.exec(part);
  if (fine) return { fineYuan: yuanOf(fine[1], fine[2]) };
  const confiscated = CONFISCATED.exec(part);
  if (!confiscated) return undefined;
  return { confiscation: confiscated[1] === undefined ? 'all' : yuanOf(confiscated[1], confiscated[2]) };
}

function monthsOf(years: string | undefined, months: string | undefined): number {
  return (chineseNumber(years ?? '') ?? 0) * MONTHS_OF_YEAR + (chineseNumber(months ?? '') ?? 0);
}

function termOf(months: number): string {
  const [years, rest] = [Math.floor(months / MONTHS_OF_YEAR), months % MONTHS_OF_YEAR];
  return `${years > 0 ? `${years}年` : ''}${rest > 0 || years === 0 ? `${rest}个月` : ''}`;
}
