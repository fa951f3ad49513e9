import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { COMPANION_CRIMES, CRIMES, ISSUERS, PROCEDURES, STATUTES } from '@anjian/domain';
import { fold } from './fold.ts';
import { addWord, cut, partsOf } from './segmenter.ts';

/** What a word of the dictionaries stands for in the index; `joined` is `words` with spaces between. */
type Entry = { words: readonly string[]; joined: string };

/** The words of the field: what each stands for, the stop words, and the names under which an index word is also written. */
export type Dictionary = {
  entries: ReadonlyMap<string, Entry>;
  stopWords: ReadonlySet<string>;
  /** Index word → other printed names of it. */
  otherNames: ReadonlyMap<string, readonly string[]>;
  /** The words of our own lists in their own order: what is typical of the field. */
  ownWords: readonly string[];
  /** Another one wherever words or what they stand for differ: texts cut by another dictionary must be cut again. */
  fingerprint: string;
};

const FOLDER = new URL('./dictionary/', import.meta.url);
const STOP_WORDS = 'stop-words.txt';
const HAN_ONLY = /^\p{Script=Han}{2,}$/u;

type Line = { word: string; parts?: readonly string[]; standsFor?: readonly string[] };

/**
 * Reads our dictionaries and the names of the taxonomies and adds them to the segmenter, which must be loaded.
 * @throws {Error} when a line of a dictionary cannot be read: a fault in our own data.
 */
export function openDictionary(): Dictionary {
  const lines = new Map<string, Line>();
  for (const line of [...taxonomyLines(), ...ownLines()]) {
    // A name with a mark inside (、) is cut at the mark whatever the dictionary says; its parts are found.
    if (HAN_ONLY.test(line.word)) lines.set(line.word, line);
  }
  const entries = resolve(lines);
  for (const word of lines.keys()) if (cut(word).length > 1) addWord(word);
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([...lines.values()]))
    .digest('hex')
    .slice(0, 16);
  const ownWords = [...ownLines()].filter(({ standsFor }) => standsFor === undefined).map(({ word }) => word);
  return { entries, stopWords: readStopWords(), otherNames: otherNames(lines), ownWords, fingerprint };
}

function* taxonomyLines(): Iterable<Line> {
  for (const { label, aliases = [], parent } of CRIMES.terms) {
    if (parent === undefined) continue;
    for (const name of [label.zh, ...aliases]) yield { word: fold(name) };
  }
  for (const { zh } of COMPANION_CRIMES) {
    yield { word: fold(zh) };
    yield { word: fold(zh.slice(0, -1)) };
  }
  for (const { label, aliases = [] } of PROCEDURES.terms as readonly { label: { zh: string }; aliases?: string[] }[]) {
    for (const name of [label.zh, ...aliases]) yield { word: fold(name) };
  }
  for (const { name, full, aliases = [] } of STATUTES) {
    yield { word: name, parts: [] };
    for (const other of [full, ...aliases]) yield { word: other, standsFor: [name] };
  }
  for (const { label, aliases = [] } of ISSUERS.terms as readonly { label: { zh: string }; aliases?: string[] }[]) {
    yield { word: label.zh, parts: [] };
    // A longer name is a former or a full one, whose own words are asked for too.
    for (const short of aliases.filter((alias) => alias.length < label.zh.length)) {
      yield { word: short, standsFor: [label.zh] };
    }
  }
}

function* ownLines(): Iterable<Line> {
  for (const name of readdirSync(FOLDER).sort()) {
    if (name === STOP_WORDS || !name.endsWith('.txt')) continue;
    for (const line of readLines(name)) yield parseLine(line, name);
  }
}

function readLines(name: string): string[] {
  return readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** `word`, `word: part part` or `word = what it stands for`. */
function parseLine(line: string, file: string): Line {
  const match = /^(\S+?)(?:\s*([:=])\s*(.*))?$/u.exec(line);
  if (match === null) throw new Error(`dictionary ${file}: the line “${line}” cannot be read`);
  const [, word = '', sign, rest = ''] = match;
  const list = rest.split(/\s+/u).filter((part) => part !== '');
  if (sign === '=') return { word, standsFor: list };
  return sign === ':' ? { word, parts: list } : { word };
}

/** Runs before our words are added: the parts of a compound are the words that the general dictionary has inside it, and our own. */
function resolve(lines: ReadonlyMap<string, Line>): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const wordsOf = (word: string, within: readonly string[] = []): readonly string[] => {
    const line = lines.get(word);
    if (line === undefined) return [word];
    const path = [...within, word];
    if (within.includes(word)) throw new Error(`dictionary: ${path.join(' → ')} leads back to itself`);
    if (line.standsFor !== undefined) return line.standsFor.flatMap((target) => wordsOf(target, path));
    const parts = line.parts ?? [...ownParts(word, lines), ...partsOf(word)].filter((part) => !isOtherName(part));
    return [...new Set([word, ...parts.flatMap((part) => wordsOf(part, path))])];
  };
  // The short name 政法委 inside 政法委员会 is no part of it.
  const isOtherName = (word: string): boolean => lines.get(word)?.standsFor !== undefined;
  for (const word of lines.keys()) {
    const words = wordsOf(word);
    if (words.length !== 1 || words[0] !== word) entries.set(word, { words, joined: words.join(' ') });
  }
  return entries;
}

/** Our own compounds at the beginning or the end of a longer one. */
function ownParts(word: string, lines: ReadonlyMap<string, Line>): string[] {
  const parts: string[] = [];
  for (let length = word.length - 1; length > 1; length--) {
    for (const part of [word.slice(0, length), word.slice(-length)]) if (lines.has(part)) parts.push(part);
  }
  return parts;
}

function readStopWords(): ReadonlySet<string> {
  return new Set(readLines(STOP_WORDS).flatMap((line) => line.split(/\s+/u)));
}

function otherNames(lines: ReadonlyMap<string, Line>): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (word: string, name: string): void => {
    names.set(word, [...(names.get(word) ?? []), name]);
  };
  for (const { word, standsFor } of lines.values()) {
    if (standsFor !== undefined) for (const target of standsFor) add(target, word);
    else if (word.endsWith('罪') && lines.has(word.slice(0, -1))) add(word, word.slice(0, -1));
    else if (lines.has(`${word}罪`)) add(word, `${word}罪`);
  }
  return names;
}
