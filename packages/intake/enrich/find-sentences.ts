import { type CaseDocument, chineseNumber } from '@anjian/domain';
import { isOthersPenalty } from './convicted-persons.ts';
import { findPenalties, findRange, fineOf, type Penalty } from './penalties.ts';
import { evidenceIn, type Line, type Reading } from './reading.ts';
import { listedFines, sharedPenalties } from './shared-penalties.ts';
import { type Named, namesIn, type Persons, spokenNames, UNIT_CHARACTERS } from './spoken-names.ts';
import { tellsConviction } from './tells-conviction.ts';
import { decidedSentences, type SentenceOfCase, sentencesOf } from './verdicts.ts';

type Sentence = CaseDocument['sentences'][number];

/** Nearer than this, names belong to one list: 张某、李某. */
const LIST_GAP = 2;

/**
 * Finds the penalty of every defendant by the last decision: what a later sentence says replaces what an earlier one said, so
 * that 决定执行 counts over the single counts and the second instance over the first.
 */
export function findSentences(reading: Reading, defendants: readonly string[]): Sentence[] {
  const names = spokenNames(reading, defendants);
  const found = new Map<string, Sentence>();
  readDecisions(decidedSentences(reading), names, found);
  // The court took over what was asked for, or a convict's sentence is told in passing.
  if (found.size === 0 && isAdopted(reading))
    readDecisions(
      sentencesWith(reading, (text) => SUGGESTED.test(text)),
      names,
      found,
    );
  if (found.size === 0) readDecisions(sentencesWith(reading, tellsConviction), names, found);
  return [...found.values()];
}

const SUGGESTED = /建议判处|量刑建议/u;
/** 采纳检察机关提出的量刑建议 */
const ADOPTED = /(?:采纳|予以采纳)[^。；]{0,30}量刑建议|量刑建议[^。；]{0,30}采纳/u;

function isAdopted(reading: Reading): boolean {
  return reading.lines.some((line) => line.kind !== 'significance' && ADOPTED.test(line.text));
}

function sentencesWith(reading: Reading, tells: (sentence: string) => boolean): SentenceOfCase[] {
  return sentencesOf(reading).filter(({ text }) => tells(text));
}

function readDecisions(sentences: Iterable<SentenceOfCase>, persons: Persons, found: Map<string, Sentence>): void {
  // A decision goes on behind a semicolon without naming the person again; another paragraph names anew.
  let last: Named[] = [];
  let paragraph = 0;
  for (const { line, start, text } of sentences) {
    const names = namesIn(text, persons);
    if (line.n !== paragraph) last = [];
    paragraph = line.n;
    if (ACQUITTED.test(text)) {
      const freed = names.length > 0 ? names.map(({ name }) => name) : persons.defendants.slice(0, 1);
      for (const name of freed) found.delete(name);
    }
    const range = rangeOf(text, names, line, start);
    if (range) {
      found.set(range.name ?? '', range);
      continue;
    }
    const lists = withFinesBehind(joinLists(findPenalties(text), text), text);
    for (const [place, penalty] of lists.entries()) {
      if (isOthersPenalty(text, penalty[0].start, names)) continue;
      const subjects = subjectsOf(penalty[0], names, text);
      if (subjects.length > 0) last = subjects;
      const only = persons.defendants.length === 1 ? [...persons.defendants] : [];
      const subject = last.length > 0 ? last.map(({ name }) => name) : only;
      const rest = text.slice(penalty.at(-1)?.end, lists[place + 1]?.[0].start);
      const shared = sharedPenalties(penalty, rest, subject.length);
      for (const [index, name] of subject.entries()) {
        const own = shared[subject.length === shared.length ? index : shared.length - 1];
        if (own) found.set(name, sentenceOf(name, own, line, start, found.get(name), text));
      }
    }
    fineOnly(text, names, line, start, found);
  }
}

const ACQUITTED = /(?:宣告|判决|改判)[^。；]{0,14}无罪/u;

/** 陈小某等5人 under one range of terms stand for themselves. */
function rangeOf(text: string, names: readonly Named[], line: Line, offset: number): Sentence | undefined {
  const range = findRange(text);
  if (!range) return undefined;
  const { start, end, ...penalty } = range;
  const group = /([\u4e00-\u9fff]{2,4}?)等(?:其他|其余)?([\d一二三四五六七八九十两]{1,3})(?:名|人)/u.exec(text);
  const known = names.find((one) => group?.[1]?.endsWith(one.name));
  const [first] = names;
  const name =
    first && !group && /等人/u.test(text)
      ? `${first.name}等人`
      : group && known
        ? `${known.name}等${chineseNumber(group[2] ?? '') ?? ''}人`
        : groupOf(text, line);
  if (name === undefined) return undefined;
  return { name, ...penalty, evidence: [evidenceIn(line, offset + start, offset + end, 'sentence.range')] };
}

/** 上述六名被告人: the first of those named before, and how many they are. */
function groupOf(text: string, line: Line): string | undefined {
  const count = /(?:上述)?([\d一二三四五六七八九十两]{1,3})(?:名被告人|人)/u.exec(text)?.[1];
  const first = /([\u4e00-\u9fff]某{1,2})等/u.exec(line.text)?.[1];
  return count && first ? `${first}等${chineseNumber(count) ?? ''}人` : undefined;
}

/** 分别判处三年、二年 is a list of penalties for a list of persons; others stand alone. */
function joinLists(penalties: readonly Penalty[], text: string): [Penalty, ...Penalty[]][] {
  const lists: [Penalty, ...Penalty[]][] = [];
  for (const penalty of penalties) {
    const list = lists.at(-1);
    const between = list ? text.slice(list.at(-1)?.end ?? 0, penalty.start) : '';
    const distributes =
      list && /分别判处[^；]*$/u.test(text.slice(Math.max(0, list[0].start - SHARED_CHARACTERS), list[0].start));
    if (list && distributes && /^[^；。犯以]{0,30}[、和及]$/u.test(between)) list.push(penalty);
    else lists.push([penalty]);
  }
  return lists;
}

/** 判处张某有期徒刑三年、李某有期徒刑二年，并处罚金十五万元、十二万元: the fines of single penalties may be listed behind the last. */
function withFinesBehind(lists: readonly [Penalty, ...Penalty[]][], text: string): [Penalty, ...Penalty[]][] {
  const last = lists.at(-1)?.[0];
  const single = lists.every(
    ({ length }, place) => length === 1 && (place === lists.length - 1 || !lists[place]?.[0].fineYuan),
  );
  const fines = last && single && lists.length > 1 ? listedFines(text.slice(last.end), lists.length) : undefined;
  return lists.map((list, place) => {
    const fineYuan = fines?.[place];
    return fineYuan === undefined ? [...list] : [{ ...list[0], fineYuan }];
  });
}

/** The names of those sentenced may stand between 分别判处 and the terms. */
const SHARED_CHARACTERS = 60;

/** The name nearest in front of a penalty, with those listed before it. */
function subjectsOf(penalty: Penalty, names: readonly Named[], text: string): Named[] {
  const subjects: Named[] = [];
  for (let place = countBefore(names, penalty.start) - 1; place >= 0; place--) {
    const name = names[place] as Named;
    const next = subjects[0];
    if (next && !LISTED.test(text.slice(name.end, next.start)) && next.start - name.end > LIST_GAP - 1) break;
    subjects.unshift(name);
  }
  return subjects;
}

/** Between the names of a list: 张某、被告人李某. */
const LISTED = /^(?:、|和|及|以及)(?:同案|原审)?(?:被告(?:人|单位)|上诉人|罪犯)?$/u;

/** How many of these names, which are in order, end at this place or before. */
function countBefore(names: readonly Named[], place: number): number {
  let [from, to] = [0, names.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((names[middle]?.end ?? 0) <= place) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Units are only fined: 判处某公司罚金人民币二十万元. */
function fineOnly(
  text: string,
  names: readonly Named[],
  line: Line,
  offset: number,
  found: Map<string, Sentence>,
): void {
  for (const [index, { name, start, end }] of names.entries()) {
    if (name.length < UNIT_CHARACTERS) continue;
    const until = names.slice(index + 1).find((other) => other.name !== name)?.start ?? text.length;
    const segment = text.slice(end, until);
    const decided = segment.lastIndexOf('决定执行');
    const fineYuan = fineOf(decided < 0 ? segment : segment.slice(decided));
    if (fineYuan)
      found.set(name, {
        name,
        penalty: '罚金',
        fineYuan,
        evidence: [evidenceIn(line, offset + start, offset + end, 'sentence.fine')],
      });
  }
}

/** 与前犯故意伤害罪数罪并罚，决定执行: what follows holds a sentence of another case. */
const JOINED =
  /与(?:其)?(?:前|此前|先前|已|漏)[^，。；]{0,40}(?:并罚|合并)|与前罪[^。；]{0,20}并罚|与(?:原判|前判)[^。；]{0,30}(?:并罚|合并)/u;

function sentenceOf(
  name: string,
  own: Penalty,
  line: Line,
  offset: number,
  before: Sentence | undefined,
  text: string,
): Sentence {
  const { start, end, ...penalty } = own;
  // 决定执行 may leave out the fine that a single count has named.
  const carriedOut = line.text.slice(Math.max(0, offset + start - 6), offset + start).includes('决定执行');
  const kept = before?.fineYuan !== undefined && penalty.fineYuan === undefined && before.penalty === penalty.penalty;
  const keptProperty =
    before?.confiscation !== undefined && penalty.confiscation === undefined && before.penalty === penalty.penalty;
  const joined = before !== undefined && carriedOut && JOINED.test(text.slice(0, start));
  return {
    name,
    ...penalty,
    ...(joined ? { own: withoutPlaces(before) } : {}),
    ...(kept && carriedOut ? { fineYuan: before.fineYuan } : {}),
    ...(keptProperty && carriedOut ? { confiscation: before.confiscation } : {}),
    evidence: [evidenceIn(line, offset + start, offset + end, 'sentence.printed')],
  };
}

/** What was imposed, without whose it is and where it stands. */
function withoutPlaces({ penalty, months, probationMonths, fineYuan, confiscation }: Sentence): Sentence['own'] {
  return {
    penalty,
    ...(months === undefined ? {} : { months }),
    ...(probationMonths === undefined ? {} : { probationMonths }),
    ...(fineYuan === undefined ? {} : { fineYuan }),
    ...(confiscation === undefined ? {} : { confiscation }),
  };
}
