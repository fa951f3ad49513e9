import type { CaseDocument } from '@anjian/domain';
import { findPenalties, fineOf, type Penalty } from './penalties.ts';
import { evidenceIn, type Line, type Reading } from './reading.ts';
import { decidedSentences } from './verdicts.ts';

type Sentence = CaseDocument['sentences'][number];
type Named = { name: string; start: number; end: number };

/** Nearer than this, names belong to one list: 张某、李某. */
const LIST_GAP = 2;

/**
 * Finds the penalty of every defendant by the last decision: what a later sentence says replaces what an earlier one said, so
 * that 决定执行 counts over the single counts and the second instance over the first.
 */
export function findSentences(reading: Reading, defendants: readonly string[]): Sentence[] {
  const found = new Map<string, Sentence>();
  // A decision goes on behind a semicolon without naming the person again; another paragraph names anew.
  let last: Named[] = [];
  let paragraph = 0;
  for (const { line, start, text } of decidedSentences(reading)) {
    const names = namesIn(text, defendants);
    if (line.n !== paragraph) last = [];
    paragraph = line.n;
    for (const penalty of joinLists(findPenalties(text), text)) {
      const subjects = subjectsOf(penalty[0], names, text);
      if (subjects.length > 0) last = subjects;
      const persons = last.length > 0 ? last.map(({ name }) => name) : defendants.length === 1 ? [...defendants] : [];
      for (const [index, name] of persons.entries()) {
        const own = penalty[persons.length === penalty.length ? index : penalty.length - 1];
        if (own) found.set(name, sentenceOf(name, own, line, start, found.get(name)));
      }
    }
    fineOnly(text, names, line, start, found);
  }
  return [...found.values()];
}

/** 分别判处三年、二年 is a list of penalties for a list of persons; others stand alone. */
function joinLists(penalties: readonly Penalty[], text: string): [Penalty, ...Penalty[]][] {
  const lists: [Penalty, ...Penalty[]][] = [];
  for (const penalty of penalties) {
    const list = lists.at(-1);
    const between = list ? text.slice(list.at(-1)?.end ?? 0, penalty.start) : '';
    const distributes = list && /分别判处[^；]*$/u.test(text.slice(Math.max(0, list[0].start - 12), list[0].start));
    if (list && distributes && /^[^；。犯以]{0,30}、$/u.test(between)) list.push(penalty);
    else lists.push([penalty]);
  }
  return lists;
}

/** The name nearest in front of a penalty, with those listed before it. */
function subjectsOf(penalty: Penalty, names: readonly Named[], text: string): Named[] {
  const subjects: Named[] = [];
  for (let place = countBefore(names, penalty.start) - 1; place >= 0; place--) {
    const name = names[place] as Named;
    const next = subjects[0];
    if (next && !/^[、和及]$/u.test(text.slice(name.end, next.start)) && next.start - name.end > LIST_GAP - 1) break;
    subjects.unshift(name);
  }
  return subjects;
}

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
  for (const [index, { name, end }] of names.entries()) {
    if (name.length < 5) continue;
    const until = names.slice(index + 1).find((other) => other.name !== name)?.start ?? text.length;
    const segment = text.slice(end, until);
    const decided = segment.lastIndexOf('决定执行');
    const fineYuan = fineOf(decided < 0 ? segment : segment.slice(decided));
    if (fineYuan)
      found.set(name, {
        name,
        penalty: '罚金',
        fineYuan,
        evidence: [evidenceIn(line, offset + end - name.length, offset + end, 'fine')],
      });
  }
}

function sentenceOf(name: string, own: Penalty, line: Line, offset: number, before: Sentence | undefined): Sentence {
  const { start, end, ...penalty } = own;
  // 决定执行 may leave out the fine that a single count has named.
  const carriedOut = line.text.slice(Math.max(0, offset + start - 6), offset + start).includes('决定执行');
  const kept = before?.fineYuan !== undefined && penalty.fineYuan === undefined && before.penalty === penalty.penalty;
  return {
    name,
    ...penalty,
    ...(kept && carriedOut ? { fineYuan: before.fineYuan } : {}),
    evidence: [evidenceIn(line, offset + start, offset + end, 'sentence')],
  };
}

function namesIn(text: string, defendants: readonly string[]): Named[] {
  const longestFirst = [...defendants].sort((a, b) => b.length - a.length);
  const found: Named[] = [];
  for (let at = 0; at < text.length; at++) {
    const name = longestFirst.find((one) => text.startsWith(one, at));
    if (name === undefined) continue;
    found.push({ name, start: at, end: at + name.length });
    at += name.length - 1;
  }
  return found;
}
