import { CRIMES } from '@anjian/domain';
import { readings } from './readings.ts';

/** Characters that are taken for each other since they look alike; what sounds alike is found by its reading. */
const LOOK_ALIKE = [
  '徇殉询循',
  '渎读赎牍犊',
  '贿赌赂略侮晦诲',
  '枉往任',
  '挪娜哪',
  '贪贫',
  '赃脏臧',
  '戌戍戊',
  '拘构购',
  '侵浸寝',
  '末未',
  '己已巳',
  '诉诈',
  '隐稳',
  '暂斩',
  '监盐',
  '押抻',
  '舞午',
  '弊蔽敝币',
  '职织识',
  '财材',
  '私弘',
  '截栽',
  '退腿',
  '追迫',
  '缴激',
  '抗杭',
  '忽勿匆',
  '权杈杖',
  '款歀',
  '额颔',
  '移栘',
  '免兔',
  '侦浈',
  '受爱',
  '渡度',
  '单草',
  '泄曳拽',
  '辩辨瓣',
] as const;
const LOOKS = new Map(LOOK_ALIKE.flatMap((group) => [...group].map((character) => [character, group] as const)));

/** A word of the field that what stands from `start` to `end` sounds or looks like. */
export type SimilarWord = { start: number; end: number; word: string };

/** Shortest and longest words that are compared: two characters sound like a hundred things, long names are never misspelt whole. */
const LENGTHS = [2, 3, 4, 5, 6, 7, 8] as const;
/** Characters of a word that may be wrong, by its length: one of up to three, else two. */
const wrongAtMost = (length: number): number => (length < 4 ? 1 : 2);

/** Makes the function that finds words of the field in place of which others of the same sound or look were typed. */
export function createSimilarWords(terms: readonly string[]): (text: string) => SimilarWord[] {
  let known: { words: Set<string>; byKey: Map<string, string[]> } | undefined;
  return (text) => {
    known ??= index(terms);
    const found: SimilarWord[] = [];
    for (const { 0: run, index: offset } of text.matchAll(/\p{Script=Han}+/gu)) {
      for (const length of LENGTHS) {
        for (let at = 0; at + length <= run.length; at++) {
          const typed = run.slice(at, at + length);
          if (known.words.has(typed)) continue;
          const same = keysOf(typed).flatMap((key) => known?.byKey.get(key) ?? []);
          const word = same.find((each) => wrong(each, typed) <= wrongAtMost(length));
          if (word) found.push({ start: offset + at, end: offset + at + length, word });
        }
      }
    }
    // The longest first: 殉私舞弊 is 徇私舞弊, not only 徇私.
    return found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  };
}

function index(terms: readonly string[]): { words: Set<string>; byKey: Map<string, string[]> } {
  const crimes = CRIMES.terms.flatMap(({ label, aliases = [] }) => [label.zh, ...aliases]);
  const words = new Set([...crimes, ...terms].filter((word) => /^\p{Script=Han}{2,8}$/u.test(word)));
  const byKey = new Map<string, string[]>();
  for (const word of words) for (const key of keysOf(word)) byKey.set(key, [...(byKey.get(key) ?? []), word]);
  return { words, byKey };
}

/** By sound and by look. */
function keysOf(word: string): string[] {
  return [readings(word).join(' '), [...word].map((character) => LOOKS.get(character) ?? character).join(' ')];
}

function wrong(one: string, other: string): number {
  return [...one].filter((character, place) => character !== other.charAt(place)).length;
}
