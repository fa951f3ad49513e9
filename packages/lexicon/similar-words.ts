import { CRIMES, PROCEDURES, type Taxonomy } from '@anjian/domain';
import { readings } from './readings.ts';
import { cut } from './segmenter.ts';

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
const LENGTHS = Array.from({ length: 11 }, (_, place) => place + 2);
/** Characters of a word that may be wrong, by its length: one of up to three, else two. */
const wrongAtMost = (length: number): number => (length < 4 ? 1 : 2);
/** From this length on one character may be any other, where it belongs to no word: 国家工作人圆 is 国家工作人员 and nothing else. */
const ANY_FROM = 4;
/** A shorter one only where it is all that was typed, and no two of its characters make a word. */
const ANY_WHOLE = 3;
/** Stands for the character that may be any. */
const ANY = '？';

/** Words by their sound and look, and by all their characters but one. */
type Known = { words: Set<string>; byKey: Map<string, string[]>; byRest: Map<string, string[]> };

/** Makes the function that finds words of the field in place of which others of the same sound or look were typed. */
export function createSimilarWords(terms: readonly string[]): (text: string) => SimilarWord[] {
  let known: Known | undefined;
  return (text) => {
    known ??= index(terms);
    const found: SimilarWord[] = [];
    for (const { 0: run, index: offset } of text.matchAll(/\p{Script=Han}+/gu)) {
      const loose = looseCharacters(run);
      for (const length of LENGTHS) {
        for (let at = 0; at + length <= run.length; at++) {
          const typed = run.slice(at, at + length);
          if (known.words.has(typed)) continue;
          const places = loose.slice(at, at + length);
          const word = alike(typed, known) ?? allButOne(typed, places, typed === run, known);
          if (word !== undefined) found.push({ start: offset + at, end: offset + at + length, word });
        }
      }
    }
    // The longest first: 殉私舞弊 is 徇私舞弊, not only 徇私.
    return found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  };
}

function index(terms: readonly string[]): Known {
  const named = [CRIMES, PROCEDURES].flatMap(namesOf);
  const words = new Set([...named, ...terms].filter((word) => /^\p{Script=Han}{2,12}$/u.test(word)));
  const byKey = new Map<string, string[]>();
  const byRest = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, word: string): void => {
    map.set(key, [...(map.get(key) ?? []), word]);
  };
  for (const word of words) {
    for (const key of keysOf(word)) add(byKey, key, word);
    if (word.length >= ANY_WHOLE) for (const place of word.split('').keys()) add(byRest, without(word, place), word);
  }
  return { words, byKey, byRest };
}

function namesOf({ terms }: Pick<Taxonomy, 'terms'>): string[] {
  return terms.flatMap(({ label, aliases = [] }) => [label.zh, ...aliases]);
}

/** The word that sounds or looks like what was typed. */
function alike(typed: string, { byKey }: Known): string | undefined {
  const same = keysOf(typed).flatMap((key) => byKey.get(key) ?? []);
  const [nearest] = same.toSorted((a, b) => wrong(a, typed) - wrong(b, typed));
  return nearest !== undefined && wrong(nearest, typed) <= wrongAtMost(typed.length) ? nearest : undefined;
}

/** The only word that differs from what was typed in one character that belongs to no word itself. */
function allButOne(typed: string, loose: readonly boolean[], isAll: boolean, { byRest }: Known): string | undefined {
  const mayBe = typed.length >= ANY_FROM || (typed.length === ANY_WHOLE && isAll && loose.every(Boolean));
  if (!mayBe) return undefined;
  const words = loose.flatMap((isLoose, place) => (isLoose ? (byRest.get(without(typed, place)) ?? []) : []));
  const [only, ...others] = new Set(words);
  return others.length === 0 ? only : undefined;
}

/** Which characters of a text are no part of a longer word. */
function looseCharacters(run: string): boolean[] {
  return cut(run).flatMap((piece) => Array.from(piece, () => piece.length === 1));
}

function without(word: string, place: number): string {
  return `${word.slice(0, place)}${ANY}${word.slice(place + 1)}`;
}

/** By sound, in longer words by what is often taken for it too (zh for z, ng for n), and by look. */
function keysOf(word: string): string[] {
  const heard = readings(word);
  return [
    (word.length < ANY_WHOLE ? heard : heard.map(roughly)).join(' '),
    [...word].map((character) => LOOKS.get(character) ?? character).join(' '),
  ];
}

/** A reading as many speak and type it. */
function roughly(reading: string): string {
  return reading.replace(/^([zcs])h/u, '$1').replace(/ng$/u, 'n');
}

function wrong(one: string, other: string): number {
  return [...one].filter((character, place) => character !== other.charAt(place)).length;
}
